import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses a mailbox that it does not have': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<nobody@kitchen.example>
    C: RCPT TO:<+alice@kitchen.example>
    C: RCPT TO:<constructor@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    S: 550 5.1.1 <+alice@kitchen.example>: no such mailbox here
    S: 550 5.1.1 <constructor@kitchen.example>: no such mailbox here`,

  'refuses a mailbox that is full, and a list only when all its mailboxes are': dialogue`
    ! recipients full alice
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: RCPT TO:<cooks@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 552 5.2.2 <alice@kitchen.example>: mailbox is full
    S: 250 2.1.5 Recipient <cooks@kitchen.example> ok
    ! recipients full alice, bob
    C: RCPT TO:<cooks@kitchen.example>
    S: 552 5.2.2 <cooks@kitchen.example>: mailbox is full`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
