import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'knows two kinds of body': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> BODY=8BITMIME
    C: RSET
    C: MAIL FROM:<carol@client.example> BODY=7bit
    C: RSET
    C: MAIL FROM:<carol@client.example> BODY=BINARYMIME
    C: MAIL FROM:<carol@client.example> BODY
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 501 5.5.4 Syntax: BODY=7BIT or BODY=8BITMIME
    S: 501 5.5.4 Syntax: BODY=7BIT or BODY=8BITMIME`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
