import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses a letter that declares itself too big': dialogue`
    ! message-size maximum 1000
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> SIZE=1001
    C: MAIL FROM:<carol@client.example> SIZE=1000
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 552 5.3.4 Message size exceeds fixed maximum of 1000 octets
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'refuses a letter that proves too big, and takes the next': dialogue`
    ! message-size maximum 20
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> SIZE=10
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: 1234567890123456789
    C: .
    S: 552 5.3.4 Message exceeds fixed maximum of 20 octets
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: 123456789012345678
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'counts no dot that was only stuffing': dialogue`
    ! message-size maximum 6
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: ..
    C: ..
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'sets no limit where it is off': dialogue`
    ! message-size off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> SIZE=99999999999999999999
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'holds to the limit with which the letter began': dialogue`
    ! message-size maximum 10
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: 1234567890
    ! message-size off
    C: .
    S: 552 5.3.4 Message is too big`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
