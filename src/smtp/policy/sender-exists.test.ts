import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses a sender of its own domain whom nobody knows': dialogue`
    ! sender-exists on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<nobody@kitchen.example>
    S: 550 5.1.0 <nobody@kitchen.example>: no such mailbox here
    C: MAIL FROM:<alice@kitchen.example>
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<>
    S: 250 2.1.0 Sender <> ok`,

  'or each recipient of such a sender': dialogue`
    ! sender-exists on
    ! sender-exists when rcpt
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<nobody@kitchen.example>
    S: 250 2.1.0 Sender <nobody@kitchen.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 550 5.1.0 <nobody@kitchen.example>: no such mailbox here`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
