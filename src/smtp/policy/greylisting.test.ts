import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'asks a stranger to come back, and lets it in when it does': dialogue`
    ! greylisting on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 450 4.7.1 Greylisted, please try again later
    # 4 min
    C: RCPT TO:<alice@kitchen.example>
    S: 450 4.7.1 Greylisted, please try again later
    # 1 min
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,

  'tells senders, recipients and clients apart, but not the case of their letters': dialogue`
    ! greylisting on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 450 4.7.1 Greylisted, please try again later
    # 5 min
    C: RCPT TO:<Alice@KITCHEN.example>
    C: RCPT TO:<bob@kitchen.example>
    C: RSET
    C: MAIL FROM:<>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <Alice@KITCHEN.example> ok
    S: 450 4.7.1 Greylisted, please try again later
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <> ok
    S: 450 4.7.1 Greylisted, please try again later
    = connect 203.0.113.9
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [203.0.113.9]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 450 4.7.1 Greylisted, please try again later`,

  'forgets a triplet after its expiry': dialogue`
    ! greylisting on
    ! greylisting delay 60
    ! greylisting expiry 3600
    ! idle-timeout off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 450 4.7.1 Greylisted, please try again later
    # 59 min
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    # 1 min
    C: RCPT TO:<alice@kitchen.example>
    S: 450 4.7.1 Greylisted, please try again later`,

  'lets somebody in who has logged in': dialogue`
    ! greylisting on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<bob@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok`,

  'remembers a stranger whose connection has ended': dialogue`
    ! greylisting on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: QUIT
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 450 4.7.1 Greylisted, please try again later
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
    # 6 min
    = connect
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
