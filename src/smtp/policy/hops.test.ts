import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses a letter that has passed through more servers than it allows': dialogue`
    ! hops maximum 2
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Received: from a.example by b.example; Tue, 24 Nov 2026 09:00:00 +0000
    C: received: from b.example
    C:  by c.example; Tue, 24 Nov 2026 09:00:00 +0000
    C: Received: from c.example by d.example; Tue, 24 Nov 2026 09:00:00 +0000
    C:
    C: Round and round
    C: .
    S: 554 5.4.6 Too many hops: 3 Received fields`,

  'takes one that has passed through as many, whatever stands in its text': dialogue`
    ! hops maximum 2
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Received: from a.example by b.example; Tue, 24 Nov 2026 09:00:00 +0000
    C: Received: from b.example by c.example; Tue, 24 Nov 2026 09:00:00 +0000
    C:
    C: Received: from c.example by d.example; Tue, 24 Nov 2026 09:00:00 +0000
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
