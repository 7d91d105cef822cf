import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'lets an account send so many letters a day, and more on the next': dialogue`
    ! daily-limit on
    ! daily-limit maximum 1
    ! idle-timeout off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<bob@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    C: MAIL FROM:<alice@kitchen.example>
    S: 450 4.7.1 Daily limit of 1 messages reached, try again tomorrow
    # 14 h
    C: MAIL FROM:<alice@kitchen.example>
    S: 450 4.7.1 Daily limit of 1 messages reached, try again tomorrow
    # 1 h
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<bob@kitchen.example>
    C: DATA
    C: .
    C: MAIL FROM:<alice@kitchen.example>
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as AEX20JAP1C
    S: 450 4.7.1 Daily limit of 1 messages reached, try again tomorrow`,

  'counts no letters of somebody who has not logged in': dialogue`
    ! daily-limit on
    ! daily-limit maximum 0
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<bob@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: .
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'counts no letter that was refused': dialogue`
    ! daily-limit on
    ! daily-limit maximum 1
    ! message-size maximum 10
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<alice@kitchen.example>
    C: RCPT TO:<bob@kitchen.example>
    C: DATA
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <bob@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: Much too long
    C: .
    S: 552 5.3.4 Message exceeds fixed maximum of 10 octets
    C: MAIL FROM:<alice@kitchen.example>
    S: 250 2.1.0 Sender <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
