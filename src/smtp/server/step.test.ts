import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'knows a command from a word': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: FROB
    C:
    C: MAILFROM:<a@client.example>
    S: 500 5.5.2 Command not recognized
    S: 500 5.5.2 No command
    S: 500 5.5.2 Command not recognized`,

  'answers 502 to what other servers carry out': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: TURN
    C: SEND FROM:<a@client.example>
    C: ETRN kitchen.example
    C: XCLIENT ADDR=192.0.2.1
    S: 502 5.5.1 Command not implemented
    S: 502 5.5.1 Command not implemented
    S: 502 5.5.1 Command not implemented
    S: 502 5.5.1 Command not implemented`,

  'ends a conversation that a browser has begun': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: GET / HTTP/1.1
    C: Host: mail.kitchen.example
    S: 221 2.7.0 This is SMTP, not GET; closing connection
    = closed`,

  'answers a browser like anybody else where it is set to': dialogue`
    ! foreign-protocol off
    S: 220 mail.kitchen.example ESMTP service ready
    C: GET / HTTP/1.1
    S: 500 5.5.2 Command not recognized`,

  'hangs up after so many refusals': dialogue`
    ! error-limit maximum 3
    S: 220 mail.kitchen.example ESMTP service ready
    C: FROB
    C: FROB
    C: FROB
    C: NOOP
    S: 500 5.5.2 Command not recognized
    S: 500 5.5.2 Command not recognized
    S: 500 5.5.2 Command not recognized
    S: 421 4.7.0 mail.kitchen.example Too many errors, closing connection
    = closed`,

  'counts refusals since the last letter': dialogue`
    ! error-limit maximum 2
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: FROB
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    C: .
    C: FROB
    C: FROB
    C: NOOP
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 500 5.5.2 Command not recognized
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    S: 500 5.5.2 Command not recognized
    S: 500 5.5.2 Command not recognized
    S: 421 4.7.0 mail.kitchen.example Too many errors, closing connection
    = closed`,

  'has patience without end where it is set to': dialogue`
    ! error-limit maximum 1
    ! error-limit off
    S: 220 mail.kitchen.example ESMTP service ready
    C: FROB
    C: FROB
    S: 500 5.5.2 Command not recognized
    S: 500 5.5.2 Command not recognized`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
