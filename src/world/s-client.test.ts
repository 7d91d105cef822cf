import { expect, it } from 'vitest';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { traceText } from '#trace/text.ts';
import type { Trace } from '#trace/trace.ts';
import type { Event } from './event.ts';
import { DEFAULT_KITCHEN } from './scenario/default-kitchen.ts';

type Step = string | Input;

const traceOf = (...steps: readonly Step[]): Trace =>
  run(
    DEFAULT_KITCHEN,
    steps.map((step) => (typeof step === 'string' ? { kind: 'line', text: step } : step)),
  );
const events = ({ entries }: Trace): readonly Event[] => entries.map(({ event }) => event);
const set = (behaviour: string, setting: string, value: string | boolean | readonly string[]): Input => ({
  kind: 'set',
  behaviour,
  setting,
  value,
});
/** What came of the last step, as text. */
const lastText = (trace: Trace): string =>
  traceText({ ...trace, entries: trace.entries.filter(({ input }) => input === trace.inputs.length - 1) });

const TLS = 'openssl s_client -connect mail.kitchen.example:465';
const STARTTLS = 'openssl s_client -starttls smtp -connect mail.kitchen.example:25';
const EHLO = 'EHLO client.example';

const INTRODUCTION = `depth=0 CN = mail.kitchen.example
verify error:num=18:self-signed certificate
verify return:1
---
subject=CN = mail.kitchen.example
issuer=CN = mail.kitchen.example
---
New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384
Verify return code: 18 (self-signed certificate)
---
`;

it('speaks TLS from the first octet on port 465: the server greets under it', () => {
  expect(traceText(traceOf(TLS))).toBe(
    `$ ${TLS}\nCONNECTED(00000003)\n= tls\n${INTRODUCTION}S: 220 mail.kitchen.example ESMTP Postfix\n`,
  );
  expect(traceOf(TLS).world.connection?.receiver.session).toMatchObject({ tls: true, state: 'connected' });
});

it('says EHLO and STARTTLS by itself, shows the last line of the offer, and is a stranger afterwards', () => {
  const trace = traceOf(STARTTLS);
  const text = traceText(trace);
  expect(text).toContain('C: EHLO mail.example.com\n');
  expect(text).toContain('C: STARTTLS\nS: 220 2.0.0 Ready to start TLS\n= tls\ndepth=0');
  expect(text).toMatch(/---\n250 CHUNKING\n$/);
  expect(trace.world.connection?.receiver.session).toMatchObject({ tls: true, hello: undefined });
});

it('marks what passes under TLS, and with how many octets; what came before is open', () => {
  const said = events(traceOf(STARTTLS, EHLO)).filter(({ kind }) => kind === 'client' || kind === 'server');
  const marks = said.map((event) => ('tls' in event ? event.octets : 'open'));
  expect(marks.slice(0, -2)).toEqual(['open', 'open', 'open', 'open', 'open']);
  // 21 octets of EHLO with its CRLF, and 22 around them
  expect(marks.at(-2)).toBe(43);
  expect(marks.at(-1)).toBeGreaterThan(100);
});

it('does not offer STARTTLS again, and takes a letter', () => {
  const trace = traceOf(
    `${STARTTLS} -quiet`,
    EHLO,
    'MAIL FROM:<carol@client.example>',
    'RCPT TO:<alice@kitchen.example>',
    'DATA',
    'Subject: sealed',
    '.',
    'QUIT',
  );
  const delivered = events(trace).find(({ kind }) => kind === 'delivered');
  const raw = delivered?.kind === 'delivered' ? Buffer.from(delivered.delivery.raw).toString('latin1') : '';
  // RFC 3848 §1
  expect(raw).toContain('with ESMTPS id');
  expect(lastText(trace)).toBe('C: QUIT\nS: 221 2.0.0 Bye\n');
  const offer = events(trace).findLast((event) => event.kind === 'server' && event.reply.reason === 'hello');
  expect(offer?.kind === 'server' && offer.reply.lines).not.toContain('STARTTLS');
});

it('offers AUTH only under TLS where the kitchen is set so', () => {
  const clear = traceOf(set('AUTH', 'when', 'tls'), 'nc mail.kitchen.example 25', EHLO);
  expect(lastText(clear)).not.toContain('AUTH');
  expect(lastText(traceOf(set('AUTH', 'when', 'tls'), TLS, EHLO))).toContain('250-AUTH PLAIN LOGIN');
});

it.each([
  ['RCPT TO:<alice@kitchen.example>', 'renegotiate', 'RENEGOTIATING'],
  ['Regards', 'renegotiate', 'RENEGOTIATING'],
  ['QUIT', 'quit', 'DONE'],
])('takes %s for itself and hangs up', (line, command, said) => {
  const trace = traceOf(TLS, EHLO, line);
  expect(events(trace)).toContainEqual({ kind: 'swallowed', line, command });
  expect(lastText(trace)).toMatch(new RegExp(`^${line.replace(/[.]/g, '\\.')}\n${said}\n`));
  expect(events(trace).at(-1)).toEqual({ kind: 'closed', by: 'client' });
  expect(trace.world).toMatchObject({ connection: undefined, prompt: 'shell' });
});

it.each(['Kind regards', 'kitchen'])('takes %s for itself and stays', (line) => {
  const trace = traceOf(TLS, EHLO, line);
  expect(lastText(trace)).toBe(`${line}\nKEYUPDATE\n`);
  expect(trace.world.connection).toBeDefined();
});

it.each(['-quiet', '-ign_eof', '-nocommands'])('sends R and Q on with %s', (option) => {
  const trace = traceOf(`${TLS} ${option}`, EHLO, 'RSET');
  expect(lastText(trace)).toBe('C: RSET\nS: 250 2.0.0 Ok\n');
  expect(lastText(traceOf(`${TLS} ${option}`, 'QUIT'))).toContain('C: QUIT\nS: 221');
});

it('says "closed" when the server hangs up, unless it is to be quiet', () => {
  expect(lastText(traceOf(`${TLS} -ign_eof`, 'QUIT'))).toMatch(/closed\n$/);
  expect(lastText(traceOf(`${TLS} -quiet`, 'QUIT'))).not.toContain('closed');
});

it('finds no TLS on a port where the server greets in the clear', () => {
  const trace = traceOf('openssl s_client -connect mail.kitchen.example:25');
  expect(traceText(trace)).toContain('wrong version number\n---\nno peer certificate available\n---\n');
  expect(trace.world.connection).toBeUndefined();
});

it('tries STARTTLS also where it is not offered, and fails', () => {
  const trace = traceOf(set('STARTTLS', 'on', false), STARTTLS);
  expect(traceText(trace)).toContain(
    "Didn't find STARTTLS in server response, trying anyway...\nC: STARTTLS\nS: 50",
  );
  expect(traceText(trace)).toContain('wrong version number');
  expect(trace.world.connection).toBeUndefined();
});

it('gets no further with a server that hangs up on it', () => {
  const trace = traceOf(set('error-limit', 'maximum', 1 as never), set('STARTTLS', 'on', false), STARTTLS);
  expect(events(trace).at(-1)).toEqual({ kind: 'output', text: 'closed' });
});

it('waits with -starttls on a port where TLS comes first, and so does the server', () => {
  const line = 'openssl s_client -starttls smtp -connect mail.kitchen.example:465';
  const trace = traceOf(line);
  expect(traceText(trace)).toBe(`$ ${line}\nCONNECTED(00000003)\n`);
  expect(trace.world.connection).toBeDefined();
  const later = traceOf(line, { kind: 'wait', seconds: 600 });
  expect(events(later).slice(-2)).toEqual([
    { kind: 'closed', by: 'server' },
    { kind: 'output', text: 'closed' },
  ]);
});

it.each(['telnet', 'nc'])(
  '%s hears nothing on port 465, and its first word ends the connection',
  (program) => {
    const trace = traceOf(`${program} mail.kitchen.example 465`, EHLO);
    expect(events(trace).filter(({ kind }) => kind === 'server')).toEqual([]);
    expect(events(trace)).toContainEqual({ kind: 'closed', by: 'server' });
  },
);

it('nc adds no word of its own', () => {
  expect(traceText(traceOf('nc mail.kitchen.example 25', 'QUIT'))).toBe(
    '$ nc mail.kitchen.example 25\nS: 220 mail.kitchen.example ESMTP Postfix\nC: QUIT\nS: 221 2.0.0 Bye\n',
  );
});

it.each([TLS, 'nc mail.kitchen.example 25'])('%s knows no ^] and goes with ^C', (line) => {
  const escaped = traceOf(line, { kind: 'key', key: 'escape' });
  expect(escaped.world).toMatchObject({ prompt: 'wire' });
  expect(lastText(escaped)).toBe('');
  const gone = traceOf(line, { kind: 'key', key: 'interrupt' });
  expect(lastText(gone)).toBe('^C\n');
  expect(gone.world.connection).toBeUndefined();
});

it('lets EXTERNAL in with the certificate that a setting gives', () => {
  const offer = [set('AUTH', 'mechanisms', ['EXTERNAL']), set('AUTH', 'certificate', ['alice'])];
  const trace = traceOf(...offer, TLS, EHLO, 'AUTH EXTERNAL =');
  expect(trace.world.connection?.receiver.session.login).toBe('alice');
  const letter = ['MAIL FROM:<alice@kitchen.example>', 'RCPT TO:<bob@kitchen.example>', 'DATA', '.'];
  const after = traceOf(...offer, `${TLS} -quiet`, EHLO, 'AUTH EXTERNAL =', ...letter);
  const delivered = events(after).find(({ kind }) => kind === 'delivered');
  // RFC 3848 §1
  expect(delivered?.kind === 'delivered' && Buffer.from(delivered.delivery.raw).toString('latin1')).toContain(
    'with ESMTPSA id',
  );
});
