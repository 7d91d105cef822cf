import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'lets a client connect so often in a minute, then tells it so and hangs up, until the minute is over': dialogue`
    ! rate-limits on
    ! rate-limits connections 1
    = connect
    S: 220 mail.kitchen.example ESMTP service ready
    C: QUIT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
    = connect
    S: 421 4.7.0 mail.kitchen.example Too many connections from 198.51.100.7, closing connection
    = closed
    = connect 203.0.113.9
    S: 220 mail.kitchen.example ESMTP service ready
    C: QUIT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed
    # 1 min
    = connect
    S: 220 mail.kitchen.example ESMTP service ready`,

  'takes so many letters in a minute, refused or not': dialogue`
    ! rate-limits on
    ! rate-limits messages 2
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RSET
    C: MAIL FROM:<carol@client.example>
    C: RSET
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 450 4.7.1 Too many messages from 198.51.100.7
    # 59 s
    C: MAIL FROM:<carol@client.example>
    S: 450 4.7.1 Too many messages from 198.51.100.7
    # 1 s
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'counts recipients over all letters, and those it refuses too': dialogue`
    ! rate-limits on
    ! rate-limits recipients 1
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<nobody@kitchen.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here
    S: 450 4.7.1 Too many recipients from 198.51.100.7`,

  'has no limit where the limit is 0': dialogue`
    ! rate-limits on
    ! rate-limits connections 0
    ! rate-limits messages 0
    ! rate-limits recipients 0
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,

  'leaves its own networks alone, unless it is told not to': dialogue`
    ! rate-limits on
    ! rate-limits messages 1
    ! rate-limits sparesOwn on
    = connect 192.0.2.9
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RSET
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [192.0.2.9]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol@client.example> ok
    ! rate-limits sparesOwn off
    C: RSET
    C: MAIL FROM:<carol@client.example>
    C: RSET
    C: MAIL FROM:<carol@client.example>
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 450 4.7.1 Too many messages from 192.0.2.9`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
