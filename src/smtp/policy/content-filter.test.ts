import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses a letter for a word in its Subject or its text, after the last dot': dialogue`
    ! content-filter on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Subject: You have won the LOTTERY!
    C:
    C: Congratulations
    C: .
    S: 554 5.7.1 Message refused: its text is not wanted here
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: Subject: A walk
    C:
    C: First to the casino, then home
    C: .
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 554 5.7.1 Message refused: its text is not wanted here`,

  'lets a letter pass in which the word is only part of another, or stands where nobody looks': dialogue`
    ! content-filter on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: X-Topic: casino
    C: Subject: casinos
    C:
    C: lotterys
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'sees through base64 unless it reads the letter raw': dialogue`
    ! content-filter on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Content-Transfer-Encoding: base64
    C:
    C: Y2FzaW5v
    C: .
    S: 554 5.7.1 Message refused: its text is not wanted here
    ! content-filter reads raw
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: Content-Transfer-Encoding: base64
    C:
    C: Y2FzaW5v
    C: .
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'takes a word as it is written, whatever signs it has, in any script': dialogue`
    ! content-filter on
    ! content-filter words c++, казино
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Subject: c++
    C:
    C: .
    S: 554 5.7.1 Message refused: its text is not wanted here
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C:
    C: КАЗИНО
    C: .
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 554 5.7.1 Message refused: its text is not wanted here`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

it('passes over an empty word, which any text would have', () => {
  const behaviours = { 'content-filter': { on: true, words: [''] } };
  const text = dialogue`
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 354
    C: .`;
  expect(play({ ...DIALOGUE_SERVER, behaviours }, text)).toContain('queued as');
});
