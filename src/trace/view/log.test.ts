import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from '../input.ts';
import { run } from '../run.ts';
import { logOf } from './log.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const on = (behaviour: string) => ({ kind: 'set', behaviour, setting: 'on', value: true }) as const;
const CALL = line('telnet mail.kitchen.example 25');
const HELLO = line('EHLO client.example');
const WRONG = line('AUTH PLAIN AGFsaWNlAHdyb25n');
const RIGHT = line('AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=');
const LETTER = [line('DATA'), line('Message-ID: <1@client.example>\n\nHello\n.')];

const play = (personality: string, ...inputs: readonly Input[]) =>
  run(DEFAULT_KITCHEN, [{ kind: 'personality', id: personality }, ...inputs]);
const log = (personality: string, ...inputs: readonly Input[]): readonly string[] =>
  logOf(play(personality, ...inputs)).map(({ text }) => text);

it('writes as Postfix does of a letter, a refusal and the counts of commands', () => {
  const lines = log(
    'postfix',
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<dave@other.example>'),
    line('RCPT TO:<list@kitchen.example>'),
    ...LETTER,
    line('PIE'),
    line('QUIT'),
  ).map((text) => text.replace(/[0-9A-F]{11}/g, 'QUEUEID'));
  expect(lines).toEqual([
    'Nov 24 09:00:01 mail postfix/smtpd[2117]: connect from client.example[198.51.100.7]',
    'Nov 24 09:00:04 mail postfix/smtpd[2117]: NOQUEUE: reject: RCPT from client.example[198.51.100.7]: 554 5.7.1 <dave@other.example>: Relay access denied; from=<carol@client.example> to=<dave@other.example> proto=ESMTP helo=<client.example>',
    'Nov 24 09:00:07 mail postfix/smtpd[2117]: QUEUEID: client=client.example[198.51.100.7]',
    'Nov 24 09:00:07 mail postfix/cleanup[2121]: QUEUEID: message-id=<1@client.example>',
    'Nov 24 09:00:07 mail postfix/qmgr[987]: QUEUEID: from=<carol@client.example>, size=41, nrcpt=1 (queue active)',
    'Nov 24 09:00:07 mail postfix/local[2122]: QUEUEID: to=<list@kitchen.example>, relay=local, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)',
    'Nov 24 09:00:07 mail postfix/local[2122]: QUEUEID: to=<list@kitchen.example>, relay=local, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)',
    'Nov 24 09:00:07 mail postfix/qmgr[987]: QUEUEID: removed',
    'Nov 24 09:00:09 mail postfix/smtpd[2117]: disconnect from client.example[198.51.100.7] ehlo=1 mail=1 rcpt=1/2 data=1 quit=1 unknown=0/1 commands=5/7',
  ]);
});

it('writes as Postfix does of logins, of relaying, and of clients that go or fall silent', () => {
  const lines = log(
    'postfix',
    CALL,
    HELLO,
    WRONG,
    RIGHT,
    line('MAIL FROM:<>'),
    line('RCPT TO:<dave@other.example>'),
    line('DATA'),
    line('Hello\n.'),
    { kind: 'key', key: 'interrupt' },
    CALL,
    HELLO,
    { kind: 'wait', seconds: 90_000 },
  ).join('\n');
  expect(lines).toContain('warning: client.example[198.51.100.7]: SASL PLAIN authentication failed');
  expect(lines).toContain('client=client.example[198.51.100.7], sasl_method=PLAIN, sasl_username=alice');
  expect(lines).toContain('message-id=<>');
  expect(lines).toContain('to=<dave@other.example>, relay=mx.other.example[203.0.113.25]:25');
  expect(lines).toContain('timeout after EHLO from client.example[198.51.100.7]');
  expect(lines).toContain('disconnect from client.example[198.51.100.7] ehlo=1 commands=1');
});

it('writes as Exim does, which is silent about sessions that bring nothing', () => {
  const lines = log(
    'exim',
    CALL,
    line('HELO other.example'),
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<dave@other.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
    line('QUIT'),
  ).map((text) => text.replace(/1\w{5}-\w{6}-\w{2}/g, 'ID'));
  expect(lines).toEqual([
    '2026-11-24 09:00:04 H=client.example (other.example) [198.51.100.7] F=<carol@client.example> rejected RCPT <dave@other.example>: relay not permitted',
    '2026-11-24 09:00:07 ID <= carol@client.example H=client.example (other.example) [198.51.100.7] P=smtp S=41 id=1@client.example',
    '2026-11-24 09:00:07 ID => alice <alice@kitchen.example> R=localuser T=local_delivery',
    '2026-11-24 09:00:07 ID Completed',
  ]);
});

it('writes as Exim does of a login and of a report without a sender', () => {
  const lines = log(
    'exim',
    CALL,
    HELLO,
    WRONG,
    RIGHT,
    line('MAIL FROM:<>'),
    line('RCPT TO:<dave@other.example>'),
    line('DATA'),
    line('Hello\n.'),
    { kind: 'key', key: 'interrupt' },
  ).join('\n');
  expect(lines).toContain('plain authenticator failed for client.example [198.51.100.7]: 535 ');
  expect(lines).toMatch(/ <= <> H=client.example \[198.51.100.7\] P=esmtpa A=plain:alice S=7\n/);
  expect(lines).toContain('H=mx.other.example [203.0.113.25] C="250 OK"');
  expect(lines).toContain('unexpected disconnection while reading SMTP command from client.example');
});

it('writes in a plain style of its own for servers whose log it does not know', () => {
  const lines = log('sendmail', CALL, HELLO, line('QUIT'));
  expect(lines).toEqual([
    '2026-11-24 09:00:01 mail.kitchen.example: client.example[198.51.100.7] connected',
    '2026-11-24 09:00:03 mail.kitchen.example: client.example[198.51.100.7] disconnected',
  ]);
});

it('tells of a refused sender, and names a client without a name', () => {
  const kitchen = { ...DEFAULT_KITCHEN, zone: {} };
  const inputs = [
    on('sender-domain'),
    { kind: 'set', behaviour: 'sender-domain', setting: 'when', value: 'at-once' },
    line('telnet 192.0.2.25 25'),
    HELLO,
    line('MAIL FROM:<carol@nowhere.example>'),
  ] as readonly Input[];
  const texts = logOf(run(kitchen, inputs));
  expect(texts.map(({ isWarning }) => isWarning)).toEqual([false, true]);
  expect(texts[1]?.text).toContain('reject: MAIL from unknown[198.51.100.7]');
  expect(texts[1]?.text).toContain('from=<carol@nowhere.example> to=<>');
  const exim = logOf(run(kitchen, [{ kind: 'personality', id: 'exim' }, ...inputs]));
  expect(exim[0]?.text).toContain(
    'H=(client.example) [198.51.100.7] F=<carol@nowhere.example> rejected MAIL <carol@nowhere.example>',
  );
});

it('tells of a letter that was refused after it had come', () => {
  const tiny: Input = { kind: 'set', behaviour: 'message-size', setting: 'maximum', value: 10 };
  const inputs = [
    tiny,
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
  ];
  expect(log('postfix', ...inputs)[1]).toContain('reject: END-OF-MESSAGE from client.example');
  expect(log('exim', ...inputs)[0]).toContain(' rejected after DATA: ');
});

it('tells of a letter that waits for its hour, in the plain style', () => {
  const inputs = [
    on('FUTURERELEASE'),
    { kind: 'set', behaviour: 'FUTURERELEASE', setting: 'ports', value: 'any' },
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example> HOLDFOR=600'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
    { kind: 'wait', seconds: 700 },
  ] as readonly Input[];
  const lines = log('sendmail', ...inputs).map((text) => text.replace(/^.*?: /, '').replace(/^\S+ /, ''));
  expect(lines.slice(1, 5)).toEqual([
    'waits in the queue',
    expect.stringMatching(/^accepted from <carol@client.example>/),
    'stored for alice',
    'done',
  ]);
});

it('names a next host without an address by its name alone', () => {
  const open: Input = { kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' };
  const inputs = [
    open,
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<dave@nowhere.example>'),
    ...LETTER,
  ];
  expect(log('postfix', ...inputs).join('\n')).toContain('relay=nowhere.example, delay=');
  expect(log('exim', ...inputs).join('\n')).toContain('H=nowhere.example C=');
});

it('counts what has no letter in it as unknown, and names a sender who was given without brackets', () => {
  const listed: readonly Input[] = [
    on('blocklist'),
    { kind: 'set', behaviour: 'blocklist', setting: 'listed', value: ['198.51.100.7'] },
    { kind: 'set', behaviour: 'blocklist', setting: 'when', value: 'connect' },
  ];
  expect(log('postfix', ...listed, CALL)[1]).toContain(
    'reject: CONNECT from client.example[198.51.100.7]: 554',
  );
  expect(log('postfix', CALL, line('123'))[1]).toContain(' unknown=0/1 commands=0/1');
  const bare = log(
    'exim',
    on('sender-domain'),
    { kind: 'set', behaviour: 'sender-domain', setting: 'when', value: 'at-once' },
    CALL,
    HELLO,
    line('MAIL FROM:carol@nowhere.example'),
  );
  expect(bare).toEqual([
    '2026-11-24 09:00:03 H=client.example [198.51.100.7] F=<carol@nowhere.example> rejected MAIL <carol@nowhere.example>: Verification failed for <carol@nowhere.example>',
  ]);
});

it('writes of a letter that came over TLS', () => {
  const call = line('openssl s_client -connect mail.kitchen.example:25 -starttls smtp -quiet');
  const lines = log(
    'exim',
    call,
    line('EHLO client.example'),
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
  );
  expect(lines[0]).toContain(' P=esmtps S=');
});

it('writes of a delivery whose letter it has not seen', () => {
  const whole = play(
    'postfix',
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
    ...LETTER,
  );
  const entries = whole.entries.filter(({ event }) => event.kind !== 'client' && event.kind !== 'server');
  expect(
    logOf({ ...whole, entries })
      .map(({ text }) => text)
      .join(),
  ).toContain('relay=local');
});

it('leads from each line to the entry that made it', () => {
  const trace = play('postfix', CALL, HELLO, line('QUIT'));
  expect(logOf(trace).map(({ entry }) => trace.entries[entry]?.event.kind)).toEqual(['connected', 'closed']);
});

it('writes what it can of a trace that lacks its beginning', () => {
  const whole = play('postfix', CALL, line('QUIT'));
  const entries = whole.entries.filter(({ event }) => event.kind === 'closed');
  expect(logOf({ ...whole, entries }).map(({ text }) => text)).toEqual([
    '2026-11-24 09:00:02 :  disconnected',
  ]);
});
