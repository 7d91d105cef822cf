import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'takes an address in xtext for the AUTH parameter of MAIL': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> AUTH=carol@client.example
    C: RSET
    C: MAIL FROM:<carol@client.example> AUTH=<>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'refuses what is no xtext': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> AUTH=a+zz
    C: MAIL FROM:<carol@client.example> AUTH
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 501 5.5.4 Syntax: AUTH=<mailbox> in xtext, or AUTH=<>
    S: 501 5.5.4 Syntax: AUTH=<mailbox> in xtext, or AUTH=<>`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
