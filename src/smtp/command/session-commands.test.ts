import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'forgets sender and recipients, not the client': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: RSET
    C: DATA
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 503 5.5.1 Need MAIL before DATA
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'resets nothing before the greeting of the client': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: RSET
    C: NOOP
    C: MAIL FROM:<>
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.0.0 Ok
    S: 503 5.5.1 Send HELO or EHLO first`,

  'passes over what stands after NOOP': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: NOOP
    C: NOOP are you there?
    S: 250 2.0.0 Ok
    S: 250 2.0.0 Ok`,

  'closes after its answer to QUIT, and hears nothing behind it': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: QUIT
    C: NOOP
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed`,

  'has no argument after RSET and QUIT, unless the server is lenient': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: RSET now
    C: QUIT now
    S: 501 5.5.4 Syntax: RSET
    S: 501 5.5.4 Syntax: QUIT
    ! spelling idleWords on
    C: RSET now
    C: QUIT now
    S: 250 2.0.0 Ok, transaction forgotten
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
