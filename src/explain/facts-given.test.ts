import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { REASONS, type Reason } from '#smtp/model/reason.ts';
import type { Value } from '#smtp/model/setting.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { factsAt } from './facts.ts';

type Step = string | Input;

const TELNET = 'telnet mail.kitchen.example 25';
const EHLO = [TELNET, 'EHLO client.example'];
const MAIL = [...EHLO, 'MAIL FROM:<carol@client.example>'];
const RCPT = [...MAIL, 'RCPT TO:<alice@kitchen.example>'];
const FOREIGN = 'RCPT TO:<dave@other.example>';
const LOGIN = [...EHLO, 'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU='];

const on = (behaviour: string, setting = 'on', value: Value = true): Input => ({
  kind: 'set',
  behaviour,
  setting,
  value,
});
const strict: Input = { kind: 'personality', id: 'rfc' };
const address = DEFAULT_KITCHEN.client.address;
const received = Array.from({ length: 101 }, (_, i) => `Received: from h${i}.example by h${i + 1}.example`);

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
  'not-smtp': [TELNET, 'GET / HTTP/1.1'],
  'unknown-command': [TELNET, 'FOO'],
  'not-implemented': [strict, TELNET, 'ETRN client.example'],
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
  'argument-not-allowed': [strict, ...EHLO, 'QUIT now'],
  'bad-argument': [strict, ...EHLO, 'VRFY a b c'],
  hello: EHLO,
  'hello-without-name': [TELNET, 'EHLO'],
  'hello-bad-name': [strict, TELNET, 'EHLO my_host'],
  'mail-syntax': [...EHLO, 'MAIL carol@client.example'],
  'bad-reverse-path': [strict, ...EHLO, 'MAIL FROM: <carol@client.example>'],
  'sender-ok': MAIL,
  'unknown-parameter': [...EHLO, 'MAIL FROM:<> FOO=1'],
  'bad-parameter': [...EHLO, 'MAIL FROM:<> SIZE=big'],
  'size-too-big': [...EHLO, 'MAIL FROM:<> SIZE=99999999'],
  'authentication-required': [on('AUTH', 'required'), ...EHLO, 'MAIL FROM:<>'],
  'sender-domain-unknown': [on('sender-domain'), ...EHLO, 'MAIL FROM:<a@nowhere.example>'],
  'rcpt-syntax': [...MAIL, 'RCPT alice@kitchen.example'],
  'bad-forward-path': [strict, ...MAIL, 'RCPT TO:alice@kitchen.example'],
  'recipient-ok': RCPT,
  'relaying-ok': [on('relay', 'for', 'open'), ...MAIL, FOREIGN],
  'relay-denied': [...MAIL, FOREIGN],
  'mailbox-unknown': [...MAIL, 'RCPT TO:<nobody@kitchen.example>'],
  'mailbox-full': [on('recipients', 'full', ['bob']), ...MAIL, 'RCPT TO:<bob@kitchen.example>'],
  greylisted: [on('greylisting'), ...RCPT],
  blocklisted: [on('blocklist'), on('blocklist', 'listed', [address]), ...RCPT],
  'too-many-recipients': [on('recipient-limit', 'maximum', 1), ...RCPT, 'RCPT TO:<bob@kitchen.example>'],
  'daily-limit': [on('daily-limit'), on('daily-limit', 'maximum', 0), ...LOGIN, 'MAIL FROM:<>'],
  'start-content': [...RCPT, 'DATA'],
  accepted: [...RCPT, 'DATA', '.'],
  'content-too-big': [on('message-size', 'maximum', 10), ...RCPT, 'DATA', 'x'.repeat(20), '.'],
  'too-many-hops': [...RCPT, 'DATA', ...received, '.'],
  'chunk-received': [...RCPT, 'BDAT 4', 'ab'],
  'chunk-syntax': [...RCPT, 'BDAT many'],
  'chunk-without-mail': [...EHLO, 'BDAT 2', ''],
  reset: [TELNET, 'RSET'],
  noop: [TELNET, 'NOOP'],
  bye: [TELNET, 'QUIT'],
  'cannot-verify': [...EHLO, 'VRFY alice'],
  verified: [on('VRFY', 'answers', 'truth'), ...EHLO, 'VRFY alice'],
  'list-expanded': [on('EXPN'), ...EHLO, 'EXPN list'],
  help: [on('HELP'), TELNET, 'HELP'],
  'ready-for-tls': [...EHLO, 'STARTTLS'],
  'tls-active': [],
  'tls-required': [on('STARTTLS', 'required'), ...EHLO, 'MAIL FROM:<>'],
  'auth-username': [...EHLO, 'AUTH LOGIN'],
  'auth-password': [...EHLO, 'AUTH LOGIN', 'YWxpY2UK'],
  'auth-challenge': [...EHLO, 'AUTH PLAIN'],
  'auth-succeeded': LOGIN,
  'auth-failed': [...EHLO, 'AUTH LOGIN', 'YWxpY2UK', 'eA=='],
  'auth-cancelled': [...EHLO, 'AUTH LOGIN', '*'],
  'auth-bad-base64': [...EHLO, 'AUTH LOGIN', '!'],
  'auth-bad-response': [...EHLO, 'AUTH PLAIN YWxpY2U='],
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

const traceOf = (kitchen: Kitchen, way: readonly Step[]) =>
  run(
    kitchen,
    way.map((step) => (typeof step === 'string' ? { kind: 'line', text: step } : step)),
  );

// TLS is not spoken by the shell's programs yet, so nobody gets as far as that.
it.each(REASONS.filter((reason) => reason !== 'tls-active'))(
  '%s comes with every fact that its words name',
  (reason) => {
    const trace = traceOf(DEFAULT_KITCHEN, WAYS[reason]);
    const index = trace.entries.findLastIndex(
      ({ event }) => event.kind === 'server' && event.reply.reason === reason,
    );
    expect(index).toBeGreaterThan(0);
    expect(Object.keys(factsAt(trace, index))).toEqual(expect.arrayContaining([...used(reason)]));
  },
);

it('shows the newline that echo has left in a login', () => {
  const trace = traceOf(DEFAULT_KITCHEN, WAYS['auth-failed']);
  const last = trace.entries.findLastIndex(({ event }) => event.kind === 'server');
  expect(factsAt(trace, last).decoded).toContain('alice⏎');
});

it('shows it already when the password is asked for', () => {
  const trace = traceOf(DEFAULT_KITCHEN, WAYS['auth-password']);
  const last = trace.entries.findLastIndex(({ event }) => event.kind === 'server');
  expect(factsAt(trace, last).answered).toBe('alice⏎');
});
