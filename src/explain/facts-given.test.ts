import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { scramSha1 } from '#smtp/auth/scram-sha-1.ts';
import { REASONS, type Reason } from '#smtp/model/reason.ts';
import type { Account } from '#smtp/model/server.ts';
import type { Exchange } from '#smtp/model/session.ts';
import type { Value } from '#smtp/model/setting.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import { factsAt } from './facts.ts';

type Step = string | Input;

const TELNET = 'telnet mail.kitchen.example 25';
const EHLO = [TELNET, 'EHLO client.example'];
const MAIL = [...EHLO, 'MAIL FROM:<carol@client.example>'];
const RCPT = [...MAIL, 'RCPT TO:<alice@kitchen.example>'];
const piped = (octets: string): string => `printf '${octets}' | nc mail.kitchen.example 25`;
const FOREIGN = 'RCPT TO:<dave@other.example>';
const LOGIN = [...EHLO, 'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU='];

const on = (behaviour: string, setting = 'on', value: Value = true): Input => ({
  kind: 'set',
  behaviour,
  setting,
  value,
});
const offer = (mechanism: string): Input => on('AUTH', 'mechanisms', [mechanism]);
const BAD_TOKEN = `AUTH XOAUTH2 ${btoa('user=alice\x01auth=Bearer stale\x01\x01')}`;
const strict: Input = { kind: 'personality', id: 'rfc' };
const address = DEFAULT_KITCHEN.client.address;
const received = Array.from({ length: 101 }, (_, i) => `Received: from h${i}.example by h${i + 1}.example`);

const traceOf = (kitchen: Kitchen, way: readonly Step[]) =>
  run(
    kitchen,
    way.map((step) => (typeof step === 'string' ? { kind: 'line', text: step } : step)),
  );

const [alice] = KITCHEN_SERVER.accounts as readonly [Account];

/** The client's first message of SCRAM, and the final one that answers what the server says to it. */
function scramWay(): readonly Step[] {
  const first = [offer('SCRAM-SHA-1'), ...EHLO, `AUTH SCRAM-SHA-1 ${btoa('n,,n=alice,r=abc')}`];
  const { connection } = traceOf(DEFAULT_KITCHEN, first).world;
  const said = connection?.receiver.session.exchange as Exchange;
  return [...first, btoa(scramSha1.respond(said, alice, 'abc') ?? '')];
}

/** A way to each reason in the default kitchen: lines to type, or switches to turn first. The last line brings it about. */
const WAYS: Readonly<Record<Reason, readonly Step[]>> = {
  greeting: [TELNET],
  'greeting-refused': [
    on('blocklist'),
    on('blocklist', 'listed', [address]),
    on('blocklist', 'when', 'connect'),
    TELNET,
  ],
  timeout: [TELNET, { kind: 'wait', seconds: 900 }],
  'too-many-errors': [on('error-limit', 'maximum', 2), TELNET, 'FOO', 'FOO'],
  'connection-rate': [on('rate-limits'), on('rate-limits', 'connections', 1), TELNET, 'QUIT', TELNET],
  'early-talker': [
    on('early-talker'),
    on('early-talker', 'refuses', 'connect'),
    piped('EHLO client.example\\r\\n'),
  ],
  'service-unavailable': [],
  'not-smtp': [TELNET, 'GET / HTTP/1.1'],
  'too-many-idle-commands': [
    on('junk-commands'),
    on('junk-commands', 'maximum', 1),
    on('junk-commands', 'beyond', 'hang-up'),
    TELNET,
    'NOOP',
    'NOOP',
  ],
  'out-of-step': [on('synchronization'), on('synchronization', 'everything'), ...EHLO, 'NOOP\nNOOP'],
  rejected: [
    on('synchronization'),
    on('synchronization', 'everything'),
    on('synchronization', 'penalty', 'reject'),
    ...EHLO,
    'NOOP\nNOOP',
    'MAIL FROM:<>',
  ],
  'unknown-command': [TELNET, 'FOO'],
  'not-implemented': [strict, TELNET, 'TURN'],
  'bad-sequence': [
    on('blocklist'),
    on('blocklist', 'listed', [address]),
    on('blocklist', 'when', 'connect'),
    TELNET,
    'EHLO a.example',
  ],
  'hello-first': [TELNET, 'MAIL FROM:<>'],
  'mail-first': [...EHLO, 'RCPT TO:<alice@kitchen.example>'],
  'rcpt-first': [...MAIL, 'DATA'],
  'nested-mail': [...MAIL, 'MAIL FROM:<>'],
  'no-valid-recipients': [...MAIL, FOREIGN, 'DATA'],
  'line-too-long': [strict, TELNET, `NOOP ${'x'.repeat(600)}`],
  'empty-line': [TELNET, ''],
  'bad-octets': [strict, on('command-lines', 'nul', 'refuse'), piped('NO\\0OP\\r\\n')],
  'argument-not-allowed': [strict, ...EHLO, 'QUIT now'],
  'bad-argument': [strict, ...EHLO, 'VRFY a b c'],
  hello: EHLO,
  'hello-without-name': [TELNET, 'EHLO'],
  'hello-bad-name': [strict, TELNET, 'EHLO my_host'],
  'hello-invalid': [on('hello-checks'), TELNET, 'EHLO my_host.example'],
  'hello-unqualified': [on('hello-checks'), TELNET, 'EHLO client'],
  'hello-unknown': [on('hello-checks'), on('hello-checks', 'unknown'), TELNET, 'EHLO nowhere.example'],
  'mail-syntax': [...EHLO, 'MAIL carol@client.example'],
  'bad-reverse-path': [strict, ...EHLO, 'MAIL FROM: <carol@client.example>'],
  'sender-ok': MAIL,
  'unknown-parameter': [...EHLO, 'MAIL FROM:<> FOO=1'],
  'bad-parameter': [...EHLO, 'MAIL FROM:<> SIZE=big'],
  'encryption-needed': [on('REQUIRETLS'), ...EHLO, 'MAIL FROM:<> REQUIRETLS'],
  'priority-changed': [on('MT-PRIORITY'), ...EHLO, 'MAIL FROM:<> MT-PRIORITY=3'],
  'size-too-big': [...EHLO, 'MAIL FROM:<> SIZE=99999999'],
  'authentication-required': [on('AUTH', 'required'), ...RCPT],
  'sender-domain-unknown': [on('sender-domain'), strict, ...EHLO, 'MAIL FROM:<a@nowhere.example>'],
  'sender-domain-null-mx': [on('sender-domain'), strict, ...EHLO, 'MAIL FROM:<a@nullmx.example>'],
  'sender-unqualified': [on('qualified-addresses'), ...EHLO, 'MAIL FROM:<a@b>'],
  'sender-unknown': [on('sender-exists'), ...EHLO, 'MAIL FROM:<nobody@kitchen.example>'],
  'sender-not-logged-in': [
    on('sender-login'),
    ...EHLO,
    'MAIL FROM:<alice@kitchen.example>',
    'RCPT TO:<alice@kitchen.example>',
  ],
  'sender-not-owned': [
    on('sender-login'),
    ...LOGIN,
    'MAIL FROM:<bob@kitchen.example>',
    'RCPT TO:<alice@kitchen.example>',
  ],
  'too-many-letters': [
    on('session-limit'),
    on('session-limit', 'letters', 1),
    ...MAIL,
    'RSET',
    'MAIL FROM:<>',
  ],
  'message-rate': [on('rate-limits'), on('rate-limits', 'messages', 1), ...MAIL, 'RSET', 'MAIL FROM:<>'],
  'rcpt-syntax': [...MAIL, 'RCPT alice@kitchen.example'],
  'bad-forward-path': [strict, ...MAIL, 'RCPT TO:alice@kitchen.example'],
  'recipient-ok': RCPT,
  'relaying-ok': [on('relay', 'for', 'open'), ...MAIL, FOREIGN],
  'relay-denied': [...MAIL, FOREIGN],
  'mailbox-unknown': [...MAIL, 'RCPT TO:<nobody@kitchen.example>'],
  'mailbox-full': [on('recipients', 'full', ['bob']), ...MAIL, 'RCPT TO:<bob@kitchen.example>'],
  'over-quota': [
    on('quota'),
    ...RCPT,
    'DATA',
    '.',
    on('quota', 'letters', 1),
    ...MAIL.slice(2),
    RCPT.at(-1) ?? '',
  ],
  'recipient-unqualified': [on('qualified-addresses'), ...MAIL, 'RCPT TO:<alice>'],
  'restricted-characters': [on('restricted-characters'), ...MAIL, 'RCPT TO:<a%b@kitchen.example>'],
  'recipient-domain-unknown': [
    on('recipient-domain'),
    on('relay', 'for', 'open'),
    ...MAIL,
    'RCPT TO:<dave@nowhere.example>',
  ],
  'recipient-domain-null-mx': [
    on('recipient-domain'),
    on('relay', 'for', 'open'),
    ...MAIL,
    'RCPT TO:<dave@nullmx.example>',
  ],
  'null-sender-several': [
    on('null-sender'),
    ...EHLO,
    'MAIL FROM:<>',
    'RCPT TO:<alice@kitchen.example>',
    'RCPT TO:<bob@kitchen.example>',
    'DATA',
  ],
  greylisted: [on('greylisting'), ...RCPT],
  blocklisted: [on('blocklist'), on('blocklist', 'listed', [address]), ...RCPT],
  'too-many-recipients': [on('recipient-limit', 'maximum', 1), ...RCPT, 'RCPT TO:<bob@kitchen.example>'],
  'too-many-domains': [
    on('session-limit'),
    on('session-limit', 'domains', 1),
    on('relay', 'for', 'open'),
    ...RCPT,
    FOREIGN,
  ],
  'recipient-rate': [
    on('rate-limits'),
    on('rate-limits', 'recipients', 1),
    ...RCPT,
    'RCPT TO:<bob@kitchen.example>',
  ],
  'daily-limit': [on('daily-limit'), on('daily-limit', 'maximum', 0), ...LOGIN, 'MAIL FROM:<>'],
  'start-content': [...RCPT, 'DATA'],
  'binary-needs-bdat': [
    on('BINARYMIME'),
    ...EHLO,
    'MAIL FROM:<> BODY=BINARYMIME',
    'RCPT TO:<alice@kitchen.example>',
    'DATA',
  ],
  accepted: [...RCPT, 'DATA', '.'],
  'content-too-big': [on('message-size', 'maximum', 10), ...RCPT, 'DATA', 'x'.repeat(20), '.'],
  'too-many-hops': [...RCPT, 'DATA', ...received, '.'],
  'bare-line-end': [
    on('line-ends', 'bareLf', 'refuse'),
    piped([...RCPT.slice(1), 'DATA', 'a\\nb', '.', ''].join('\\r\\n')),
  ],
  'nul-octet': [on('line-ends', 'nul', 'refuse'), ...RCPT, 'DATA', 'a\0b', '.'],
  'text-line-too-long': [on('text-lines'), ...RCPT, 'DATA', 'x'.repeat(999), '.'],
  'content-refused': [on('content-filter'), ...RCPT, 'DATA', 'Subject: Lottery', '', '.'],
  'chunk-received': [...RCPT, 'BDAT 4', 'ab'],
  'chunk-syntax': [...RCPT, 'BDAT many'],
  'chunk-without-mail': [...EHLO, 'BDAT 2', ''],
  'chunk-too-big': [on('message-size', 'maximum', 4), ...RCPT, 'BDAT 5', 'abc'],
  reset: [TELNET, 'RSET'],
  noop: [TELNET, 'NOOP'],
  bye: [TELNET, 'QUIT'],
  'cannot-verify': [...EHLO, 'VRFY alice'],
  verified: [on('VRFY', 'answers', 'truth'), ...EHLO, 'VRFY alice'],
  'list-expanded': [on('EXPN'), ...EHLO, 'EXPN list'],
  help: [on('HELP'), TELNET, 'HELP'],
  'queue-started': [on('ETRN', 'answers', 'start'), ...EHLO, 'ETRN other.example'],
  'queue-refused': [...EHLO, 'ETRN other.example'],
  'xclient-syntax': [on('XCLIENT'), ...EHLO, 'XCLIENT FOO=1'],
  'xclient-refused': [on('XCLIENT'), on('XCLIENT', 'clients', []), ...EHLO, 'XCLIENT ADDR=192.0.2.1'],
  'ready-for-tls': [...EHLO, 'STARTTLS'],
  'tls-active': ['openssl s_client -connect mail.kitchen.example:465', 'EHLO client.example', 'STARTTLS'],
  'tls-required': [on('STARTTLS', 'required'), ...EHLO, 'MAIL FROM:<>'],
  'auth-username': [...EHLO, 'AUTH LOGIN'],
  'auth-password': [...EHLO, 'AUTH LOGIN', 'YWxpY2UK'],
  'auth-challenge': [...EHLO, 'AUTH PLAIN'],
  'auth-digest-wanted': [offer('CRAM-MD5'), ...EHLO, 'AUTH CRAM-MD5'],
  'auth-proof-wanted': [offer('SCRAM-SHA-256'), ...EHLO, `AUTH SCRAM-SHA-256 ${btoa('n,,n=alice,r=abc')}`],
  'auth-server-proof': scramWay(),
  'auth-token-refused': [offer('XOAUTH2'), ...EHLO, BAD_TOKEN],
  'auth-succeeded': LOGIN,
  'auth-guest': [offer('ANONYMOUS'), ...EHLO, `AUTH ANONYMOUS ${btoa('carol')}`],
  'auth-failed': [...EHLO, 'AUTH LOGIN', 'YWxpY2UK', 'eA=='],
  'auth-token-wrong': [offer('XOAUTH2'), ...EHLO, BAD_TOKEN, ''],
  'auth-no-certificate': [offer('EXTERNAL'), ...EHLO, 'AUTH EXTERNAL ='],
  'auth-cancelled': [...EHLO, 'AUTH LOGIN', '*'],
  'auth-bad-base64': [...EHLO, 'AUTH LOGIN', '!'],
  'auth-bad-response': [...EHLO, 'AUTH PLAIN YWxpY2U='],
  'auth-initial-response': [strict, offer('CRAM-MD5'), ...EHLO, 'AUTH CRAM-MD5 YWxpY2U='],
  'auth-too-long': [...EHLO, 'AUTH LOGIN', 'A'.repeat(13_000)],
  'auth-unknown-mechanism': [...EHLO, 'AUTH CRAM-MD5'],
  'auth-needs-tls': [on('AUTH', 'when', 'tls'), ...EHLO, 'AUTH LOGIN'],
  'auth-already': [...LOGIN, 'AUTH LOGIN'],
  'auth-in-transaction': [...MAIL, 'AUTH LOGIN'],
};

const text = readFileSync(resolve(import.meta.dirname, '../../lessons/replies/en.md'), 'utf8');
const used = (reason: Reason): readonly string[] => {
  const [section = ''] = text.slice(text.indexOf(`\n## ${reason}\n`) + 1).split('\n## ');
  return [...section.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
};

/** No server here is shut down. */
const OUT_OF_REACH: readonly Reason[] = ['service-unavailable'];
const WITHIN_REACH = REASONS.filter((reason) => !OUT_OF_REACH.includes(reason));

it.each(WITHIN_REACH)('%s comes with every fact that its words name', (reason) => {
  const trace = traceOf(DEFAULT_KITCHEN, WAYS[reason]);
  const index = trace.entries.findLastIndex(
    ({ event }) => event.kind === 'server' && event.reply.reason === reason,
  );
  expect(index).toBeGreaterThan(0);
  expect(Object.keys(factsAt(trace, index))).toEqual(expect.arrayContaining([...used(reason)]));
});

it('shows the newline that echo has left in a login', () => {
  const trace = traceOf(DEFAULT_KITCHEN, WAYS['auth-failed']);
  const last = trace.entries.findLastIndex(({ event }) => event.kind === 'server');
  expect(factsAt(trace, last).decoded).toContain('alice\\n');
});

it('shows it already when the password is asked for', () => {
  const trace = traceOf(DEFAULT_KITCHEN, WAYS['auth-password']);
  const last = trace.entries.findLastIndex(({ event }) => event.kind === 'server');
  expect(factsAt(trace, last).answered).toBe('alice\\n');
});
