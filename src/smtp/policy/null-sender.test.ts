import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses a report with several recipients when its text is to come': dialogue`
    ! null-sender on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<>
    S: 250 2.1.0 Sender <> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: RCPT TO:<bob@kitchen.example>
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    C: DATA
    S: 550 5.5.3 A report goes to one recipient only
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: RCPT TO:<bob@kitchen.example>
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>`,

  'or its second recipient': dialogue`
    ! null-sender on
    ! null-sender refuses rcpt
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<>
    S: 250 2.1.0 Sender <> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: RCPT TO:<bob@kitchen.example>
    S: 550 5.5.3 A report goes to one recipient only
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
