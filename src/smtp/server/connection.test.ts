import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  greets: dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP
    S: 250 2.0.0 Ok`,

  'turns a client away that is on a blocklist, and lets it only leave': dialogue`
    ! blocklist on
    ! blocklist when connect
    ! blocklist listed 198.51.100.7, 203.0.113.9
    S: 554 5.7.1 No SMTP service here; client [198.51.100.7] blocked using dnsbl.example
    C: EHLO client.example
    C: NOOP
    C: STARTTLS
    C: QUIT
    S: 503 5.5.1 Bad sequence of commands
    S: 503 5.5.1 Bad sequence of commands
    S: 503 5.5.1 Bad sequence of commands
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
    = connect 192.0.2.7
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP
    S: 250 2.0.0 Ok`,

  'closes when nothing was heard for too long': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP
    S: 250 2.0.0 Ok
    # 9 min
    C: NOOP
    S: 250 2.0.0 Ok
    # 10 min
    S: 421 4.4.2 mail.kitchen.example Timeout exceeded, closing connection
    = closed
    C: NOOP`,

  'waits for ever where it is set to': dialogue`
    ! idle-timeout off
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP
    S: 250 2.0.0 Ok
    # 2 days
    C: NOOP
    S: 250 2.0.0 Ok`,

  'has an idle time of its own': dialogue`
    ! idle-timeout after 15
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP
    S: 250 2.0.0 Ok
    # 14 s
    C: NOOP
    S: 250 2.0.0 Ok
    # 15 s
    S: 421 4.4.2 mail.kitchen.example Timeout exceeded, closing connection
    = closed`,

  'closes in the middle of a letter too': dialogue`
    ! idle-timeout after 15
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Hello
    # 20 s
    S: 421 4.4.2 mail.kitchen.example Timeout exceeded, closing connection
    = closed`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
