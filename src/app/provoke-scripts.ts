import type { Value } from '#smtp/model/setting.ts';
import type { Input } from '#trace/input.ts';

const lines = (...texts: readonly string[]): readonly Input[] =>
  texts.map((text) => ({ kind: 'line', text }));
const set = (behaviour: string, setting: string, value: Value): Input => ({
  kind: 'set',
  behaviour,
  setting,
  value,
});
const wait = (seconds: number): Input => ({ kind: 'wait', seconds });
const strict: Input = { kind: 'personality', id: 'rfc' };

const CALL = 'telnet mail.kitchen.example 25';
const EHLO = 'EHLO client.example';
const MAIL = 'MAIL FROM:<carol@client.example>';
const RCPT = 'RCPT TO:<alice@kitchen.example>';
const FOREIGN = 'RCPT TO:<dave@other.example>';
const LETTER = ['From: Carol <carol@client.example>', 'Subject: Hello', '', 'Hello, SMTP!', '.'];

const begun = lines(CALL, EHLO);
const withMail = lines(CALL, EHLO, MAIL);
const withRcpt = lines(CALL, EHLO, MAIL, RCPT);
const withData = lines(CALL, EHLO, MAIL, RCPT, 'DATA');

// `YWxpY2U=` is alice, `czNjcmV0LXBpZQ==` her password; `YWxpY2UK` is alice with the end of line that echo adds.
const loggedIn = lines(CALL, EHLO, 'AUTH LOGIN', 'YWxpY2U=', 'czNjcmV0LXBpZQ==');

/** Octets that leave at once and as they are, whatever a keyboard can do. */
const piped = (...texts: readonly string[]): readonly Input[] =>
  lines(`printf '${texts.map((text) => `${text}\\r\\n`).join('')}' | nc mail.kitchen.example 25`);

/** For each reason that a student can bring about, the lines that do it in a new kitchen. */
export const SCRIPTS: Readonly<Record<string, readonly Input[] | undefined>> = {
  greeting: lines(CALL),
  'greeting-refused': [
    set('blocklist', 'on', true),
    set('blocklist', 'listed', ['198.51.100.7']),
    set('blocklist', 'when', 'connect'),
    ...lines(CALL),
  ],
  'early-talker': [
    set('early-talker', 'on', true),
    set('early-talker', 'refuses', 'connect'),
    ...piped(EHLO),
  ],
  'out-of-step': [set('synchronization', 'on', true), ...piped('HELO client.example', MAIL)],
  rejected: [
    set('synchronization', 'on', true),
    set('synchronization', 'penalty', 'reject'),
    ...piped('HELO client.example', 'NOOP', MAIL),
  ],
  'bad-octets': [strict, set('command-lines', 'nul', 'refuse'), ...piped('NO\\0OP')],
  'bare-line-end': [
    strict,
    set('line-ends', 'bareLf', 'refuse'),
    ...piped(EHLO, MAIL, RCPT, 'DATA', 'a\\nb', '.'),
  ],
  'connection-rate': [
    set('rate-limits', 'on', true),
    set('rate-limits', 'connections', 1),
    ...lines(CALL, 'QUIT', CALL),
  ],
  timeout: [...begun, wait(3_600)],
  'too-many-errors': [
    set('error-limit', 'on', true),
    set('error-limit', 'maximum', 3),
    ...lines(CALL, 'FOO', 'FOO', 'FOO', 'FOO'),
  ],
  'not-smtp': lines(CALL, 'GET / HTTP/1.1'),
  'unknown-command': lines(CALL, 'FOO'),
  'not-implemented': [strict, ...lines(CALL, EHLO, 'TURN')],
  'bad-sequence': [
    set('blocklist', 'on', true),
    set('blocklist', 'listed', ['198.51.100.7']),
    set('blocklist', 'when', 'connect'),
    ...begun,
  ],
  'hello-first': lines(CALL, MAIL),
  'mail-first': lines(CALL, EHLO, RCPT),
  'rcpt-first': lines(CALL, EHLO, MAIL, 'DATA'),
  'nested-mail': lines(CALL, EHLO, MAIL, MAIL),
  'no-valid-recipients': lines(CALL, EHLO, MAIL, FOREIGN, 'DATA'),
  'line-too-long': [strict, ...lines(CALL, `NOOP ${'x'.repeat(3_000)}`)],
  'argument-not-allowed': lines(CALL, EHLO, 'RSET now'),
  'bad-argument': [strict, ...lines(CALL, EHLO, 'VRFY')],
  hello: begun,
  'hello-without-name': lines(CALL, 'EHLO'),
  'hello-bad-name': [strict, ...lines(CALL, 'EHLO not a name')],
  'mail-syntax': lines(CALL, EHLO, 'MAIL carol@client.example'),
  'bad-reverse-path': [strict, ...lines(CALL, EHLO, 'MAIL FROM:carol@client.example')],
  'sender-ok': withMail,
  'unknown-parameter': lines(CALL, EHLO, 'MAIL FROM:<carol@client.example> FOO=1'),
  'bad-parameter': lines(CALL, EHLO, 'MAIL FROM:<carol@client.example> SIZE=large'),
  'encryption-needed': [set('REQUIRETLS', 'on', true), ...lines(CALL, EHLO, `${MAIL} REQUIRETLS`)],
  'priority-changed': [set('MT-PRIORITY', 'on', true), ...lines(CALL, EHLO, `${MAIL} MT-PRIORITY=3`)],
  'size-too-big': lines(CALL, EHLO, 'MAIL FROM:<carol@client.example> SIZE=99999999'),
  'authentication-required': [set('AUTH', 'required', true), ...withRcpt],
  'sender-domain-unknown': [
    set('sender-domain', 'on', true),
    ...lines(CALL, EHLO, 'MAIL FROM:<carol@nowhere.example>', RCPT),
  ],
  'too-many-letters': [
    set('session-limit', 'on', true),
    set('session-limit', 'letters', 1),
    ...lines(CALL, EHLO, MAIL, 'RSET', MAIL),
  ],
  'message-rate': [
    set('rate-limits', 'on', true),
    set('rate-limits', 'messages', 1),
    ...lines(CALL, EHLO, MAIL, 'RSET', MAIL),
  ],
  'rcpt-syntax': lines(CALL, EHLO, MAIL, 'RCPT alice@kitchen.example'),
  'bad-forward-path': [strict, ...lines(CALL, EHLO, MAIL, 'RCPT TO:<alice>')],
  'recipient-ok': withRcpt,
  'relaying-ok': [set('relay', 'for', 'open'), ...lines(CALL, EHLO, MAIL, FOREIGN)],
  'relay-denied': lines(CALL, EHLO, MAIL, FOREIGN),
  'mailbox-unknown': lines(CALL, EHLO, MAIL, 'RCPT TO:<nobody@kitchen.example>'),
  'over-quota': [
    set('quota', 'on', true),
    set('quota', 'letters', 1),
    ...withData,
    ...lines(...LETTER, MAIL, RCPT),
  ],
  greylisted: [set('greylisting', 'on', true), ...withRcpt],
  blocklisted: [set('blocklist', 'on', true), set('blocklist', 'listed', ['198.51.100.7']), ...withRcpt],
  'too-many-recipients': [
    set('recipient-limit', 'on', true),
    set('recipient-limit', 'maximum', 1),
    ...withRcpt,
    ...lines('RCPT TO:<bob@kitchen.example>'),
  ],
  'too-many-domains': [
    set('session-limit', 'on', true),
    set('session-limit', 'domains', 1),
    set('relay', 'for', 'open'),
    ...lines(CALL, EHLO, MAIL, RCPT, FOREIGN),
  ],
  'recipient-rate': [
    set('rate-limits', 'on', true),
    set('rate-limits', 'recipients', 1),
    ...withRcpt,
    ...lines('RCPT TO:<bob@kitchen.example>'),
  ],
  'daily-limit': [
    set('daily-limit', 'on', true),
    set('daily-limit', 'maximum', 1),
    ...loggedIn,
    ...lines(
      'MAIL FROM:<alice@kitchen.example>',
      RCPT,
      'DATA',
      ...LETTER,
      'MAIL FROM:<alice@kitchen.example>',
      RCPT,
    ),
  ],
  'start-content': withData,
  'binary-needs-bdat': [
    set('BINARYMIME', 'on', true),
    ...lines(CALL, EHLO, `${MAIL} BODY=BINARYMIME`, RCPT, 'DATA'),
  ],
  accepted: [...withData, ...lines(...LETTER)],
  'content-too-big': [
    set('message-size', 'on', true),
    set('message-size', 'maximum', 64),
    ...withData,
    ...lines(...LETTER),
  ],
  'too-many-hops': [
    ...withData,
    ...lines(...Array.from({ length: 120 }, (_, n) => `Received: from hop${n}.example`), ...LETTER),
  ],
  'nul-octet': [set('line-ends', 'nul', 'refuse'), ...withData, ...lines('a\0b', '.')],
  'content-refused': [
    set('content-filter', 'on', true),
    ...withData,
    ...lines('Subject: You have won the lottery', '', 'Casino!', '.'),
  ],
  'chunk-received': lines(CALL, EHLO, MAIL, RCPT, 'BDAT 0'),
  'chunk-syntax': [strict, ...lines(CALL, EHLO, MAIL, RCPT, 'BDAT all')],
  'chunk-without-mail': lines(CALL, EHLO, 'BDAT 0 LAST'),
  reset: lines(CALL, EHLO, MAIL, 'RSET'),
  noop: lines(CALL, 'NOOP'),
  bye: lines(CALL, 'QUIT'),
  'cannot-verify': lines(CALL, EHLO, 'VRFY alice'),
  verified: [
    strict,
    set('VRFY', 'on', true),
    set('VRFY', 'answers', 'truth'),
    ...lines(CALL, EHLO, 'VRFY alice'),
  ],
  'list-expanded': [strict, set('EXPN', 'on', true), ...lines(CALL, EHLO, 'EXPN list')],
  help: [strict, ...lines(CALL, EHLO, 'HELP')],
  'tls-active': lines('openssl s_client -connect mail.kitchen.example:465', EHLO, 'STARTTLS'),
  'xclient-syntax': [set('XCLIENT', 'on', true), ...lines(CALL, EHLO, 'XCLIENT alice')],
  'xclient-refused': [
    set('XCLIENT', 'on', true),
    ...lines(CALL, EHLO, 'XCLIENT ADDR=192.0.2.1', 'XCLIENT ADDR=192.0.2.2'),
  ],
  'queue-refused': [set('ETRN', 'on', true), ...lines(CALL, EHLO, 'ETRN other.example')],
  'recipient-domain-null-mx': [
    set('recipient-domain', 'on', true),
    set('relay', 'for', 'open'),
    ...lines(CALL, EHLO, MAIL, 'RCPT TO:<dave@nullmx.example>'),
  ],
  'recipient-domain-unknown': [
    set('recipient-domain', 'on', true),
    set('relay', 'for', 'open'),
    ...lines(CALL, EHLO, MAIL, 'RCPT TO:<dave@nowhere.example>'),
  ],
  'ready-for-tls': [set('STARTTLS', 'on', true), ...lines(CALL, EHLO, 'STARTTLS')],
  'tls-required': [set('STARTTLS', 'on', true), set('STARTTLS', 'required', true), ...withMail],
  'auth-username': lines(CALL, EHLO, 'AUTH LOGIN'),
  'auth-password': lines(CALL, EHLO, 'AUTH LOGIN', 'YWxpY2U='),
  'auth-challenge': lines(CALL, EHLO, 'AUTH PLAIN'),
  'auth-succeeded': loggedIn,
  'auth-failed': lines(CALL, EHLO, 'AUTH LOGIN', 'YWxpY2UK', 'czNjcmV0LXBpZQ=='),
  'auth-cancelled': lines(CALL, EHLO, 'AUTH LOGIN', '*'),
  'auth-bad-base64': lines(CALL, EHLO, 'AUTH LOGIN', 'alice!'),
  'auth-bad-response': lines(CALL, EHLO, 'AUTH PLAIN', 'YWxpY2U='),
  'auth-unknown-mechanism': lines(CALL, EHLO, 'AUTH MAGIC'),
  'auth-needs-tls': [
    set('AUTH', 'when', 'tls'),
    set('STARTTLS', 'on', true),
    ...lines(CALL, EHLO, 'AUTH LOGIN'),
  ],
  'auth-already': [...loggedIn, ...lines('AUTH LOGIN')],
  'auth-in-transaction': lines(CALL, EHLO, MAIL, 'AUTH LOGIN'),
};
