import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'counts every MAIL of a session, whether it succeeds or not': dialogue`
    ! session-limit on
    ! session-limit letters 2
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example> FOO=1
    C: MAIL FROM:<carol@client.example>
    C: RSET
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 555 5.5.4 Unsupported parameter: FOO
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 452 4.5.0 Too many letters in this session
    = connect
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok`,

  'takes recipients at so many domains, also over several letters': dialogue`
    ! session-limit on
    ! session-limit domains 1
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: RCPT TO:<bob@KITCHEN.example>
    C: RCPT TO:<chef@mail.kitchen.example>
    C: DATA
    C: .
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<chef@mail.kitchen.example>
    C: RCPT TO:<nobody@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.1.5 Recipient <bob@KITCHEN.example> ok
    S: 452 4.5.3 Too many recipient domains in this session
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 452 4.5.3 Too many recipient domains in this session
    S: 550 5.1.1 <nobody@kitchen.example>: no such mailbox here`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

const limits = (switches: readonly string[]): string | undefined =>
  /S: 250[- ](LIMITS.*)/.exec(
    play(DIALOGUE_SERVER, ['! LIMITS on', ...switches, 'C: EHLO client.example'].join('\n')),
  )?.[1];

it.each([
  [[], 'LIMITS RCPTMAX=100'],
  [['! session-limit on'], 'LIMITS MAILMAX=10 RCPTMAX=100 RCPTDOMAINMAX=20'],
  [['! session-limit on', '! recipient-limit off'], 'LIMITS MAILMAX=10 RCPTDOMAINMAX=20'],
  [['! recipient-limit off'], undefined],
])('LIMITS tells what is set: %j', (switches, line) => {
  expect(limits(switches)).toBe(line);
});
