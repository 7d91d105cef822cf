import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'takes the letter after 354, and a second one on the same connection': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Subject: Hello
    C:
    C: Hello, SMTP!
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<bob@kitchen.example>
    C: DATA
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: .
    S: 250 2.0.0 Ok: queued as AEX20JAP1C`,

  'takes commands in the letter for text': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: RSET
    C: QUIT
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    C: QUIT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed`,

  'has no argument': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA now
    C: data
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 501 5.5.4 Syntax: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>`,

  'needs a sender and a recipient': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: DATA
    C: MAIL FROM:<carol@client.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 503 5.5.1 Need MAIL before DATA
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 503 5.5.1 Need RCPT before DATA`,

  'answers a group of commands and the letter behind them in order': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: Hello
    C: .
    C: NOOP
    C: QUIT
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    S: 250 2.0.0 Ok
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
