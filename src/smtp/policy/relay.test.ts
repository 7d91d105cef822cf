import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'passes on to other domains only what comes from somebody who has logged in': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<dave@other.example>
    C: RSET
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<dave@other.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 550 5.7.1 <dave@other.example>: relaying denied
    S: 250 2.0.0 Ok, transaction forgotten
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay`,

  'or from its own networks': dialogue`
    = connect 192.0.2.7
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<dave@other.example>
    S: 250 mail.kitchen.example Hello client.example [192.0.2.7]
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay`,

  'trusts the networks that it is told to, and a login counts for nothing there': dialogue`
    ! relay for networks
    ! relay networks 198.51.100.0/24
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<dave@other.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay
    = connect 192.0.2.7
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<dave@other.example>
    S: 250 mail.kitchen.example Hello client.example [192.0.2.7]
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 550 5.7.1 <dave@other.example>: relaying denied`,

  'passes on nothing where it is closed': dialogue`
    ! relay for closed
    = connect 192.0.2.7
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<dave@other.example>
    C: RCPT TO:<bob@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [192.0.2.7]
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 550 5.7.1 <dave@other.example>: relaying denied
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok`,

  'passes on anything for anybody where it is open, or off': dialogue`
    ! relay for open
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<dave@other.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay
    ! relay off
    C: RCPT TO:<dave@other.example>
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
