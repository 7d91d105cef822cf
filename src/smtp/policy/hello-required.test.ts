import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'lets a stranger send letters where nobody is asked who they are': dialogue`
    ! hello-required off
    S: 220 mail.kitchen.example ESMTP service ready
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<>
    S: 250 2.1.0 Sender <> ok`,

  'asks before letters only, if it is set so': dialogue`
    ! hello-required before letters
    S: 220 mail.kitchen.example ESMTP service ready
    C: RCPT TO:<alice@kitchen.example>
    S: 503 5.5.1 Need MAIL before RCPT
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example>
    S: 503 5.5.1 Send HELO or EHLO first
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
