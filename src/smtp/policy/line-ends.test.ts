import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'hangs up at a line that is longer than it can hold': dialogue`
    ! line-ends longestLine 50
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: a×50
    C: b×51
    C: .
    S: 500 5.6.0 Line too long
    = closed`,

  'takes a letter with dots as strictly as ever, whatever it makes of lone line ends': dialogue`
    ! line-ends bareLf normalise
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: ..
    C: .x
    C:
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

/** `␀` stands for a NUL, which no source file should hold. */
const withNul = (text: string): string => text.replaceAll('␀', '\0');

it('refuses a letter with a NUL if it is set so, and takes one without', () => {
  const text = withNul(dialogue`
    ! line-ends nul refuse
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: a␀b
    C: .
    S: 550 5.6.0 NUL octet in the message
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: ab
    C: .
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`);
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

it('takes a NUL in a letter that is announced as binary, in whatever case of letters', () => {
  const text = withNul(dialogue`
    ! line-ends nul refuse
    ! BINARYMIME on
    C: EHLO client.example
    C: MAIL FROM:<carol@client.example> BODY=BinaryMime
    C: RCPT TO:<alice@kitchen.example>
    C: BDAT 5 LAST
    C: a␀b`);
  expect(play(DIALOGUE_SERVER, text)).toContain('\nS: 250 2.0.0 Ok: queued');
});
