import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { factsAt, shownFacts } from '#explain/facts.ts';
import { parseChecks } from '#explain/parse-checks.ts';
import { parseReasons } from '#explain/parse-reasons.ts';
import type { Prose } from '#explain/prose.ts';
import type { Inline } from '#prose/block.ts';
import { MECHANISMS } from '#smtp/auth/catalogue.ts';
import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { Check } from '#smtp/model/check.ts';
import { checksOf } from '#smtp/policy/ask.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { begin, extend, run } from '#trace/run.ts';
import { inputsOf } from '#trace/script.ts';
import type { Trace } from '#trace/trace.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { later as en } from './message/en/later.ts';
import { later as ru } from './message/ru/later.ts';

const TELNET = 'telnet mail.kitchen.example 25';
const HELLO = [TELNET, 'EHLO client.example'];
const MAIL = [...HELLO, 'MAIL FROM:<carol@client.example>'];
const TO = 'RCPT TO:<alice@kitchen.example>';
const AWAY = 'RCPT TO:<dave@other.example>';
const LETTER = [...MAIL, TO, 'DATA', 'Subject: Hello', '', 'Hello!', '.'];
const LOGIN = [...HELLO, 'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU='];
const TLS = ['openssl s_client -connect mail.kitchen.example:25 -starttls smtp', 'EHLO client.example'];
const piped = (octets: string): string => `printf '${octets}' | nc mail.kitchen.example 25`;

/** What is set up besides, then the shortest session in which the switch makes a difference. */
interface Walk {
  readonly besides?: readonly string[];
  readonly session: readonly string[];
}
/** A client on the server's own machine. */
const AT_HOME: Kitchen = { ...DEFAULT_KITCHEN, client: { name: 'client.example', address: '127.0.0.1' } };

const walk = (session: readonly string[], ...besides: readonly string[]): Walk => ({ besides, session });

const LISTED = '! blocklist listed 198.51.100.7';
const AT_DOOR = '! blocklist when connect';

const WALKS: Readonly<Record<string, Walk>> = {
  // Policies
  'rate-limits': walk([...MAIL, TO, 'RCPT TO:<bob@kitchen.example>'], '! rate-limits recipients 1'),
  'early-talker': walk([piped('EHLO client.example\\r\\n')]),
  'recipient-limit': walk([...MAIL, TO, 'RCPT TO:<bob@kitchen.example>'], '! recipient-limit maximum 1'),
  'session-limit': walk([...MAIL, 'RSET', 'MAIL FROM:<>'], '! session-limit letters 1'),
  blocklist: walk([...MAIL, TO], LISTED),
  'hello-required': walk([TELNET, 'MAIL FROM:<>']),
  'hello-checks': walk([TELNET, 'EHLO client']),
  'qualified-addresses': walk([...HELLO, 'MAIL FROM:<carol@client>']),
  'sender-domain': walk([...HELLO, 'MAIL FROM:<carol@nowhere.example>']),
  'sender-exists': walk([...HELLO, 'MAIL FROM:<nobody@kitchen.example>']),
  'sender-login': walk([...HELLO, 'MAIL FROM:<alice@kitchen.example>', TO]),
  'login-required': walk([...MAIL, TO], '! AUTH required on', '! login-required when rcpt'),
  'message-size': walk([...HELLO, 'MAIL FROM:<> SIZE=2000'], '! message-size maximum 1000'),
  hops: walk([...MAIL, TO, 'DATA', 'Received: a', 'Received: b', '', '.'], '! hops maximum 1'),
  'restricted-characters': walk([...MAIL, 'RCPT TO:<a%b@kitchen.example>'], '! recipients off'),
  relay: walk([...MAIL, AWAY]),
  'recipient-domain': walk([...MAIL, 'RCPT TO:<dave@nowhere.example>'], '! relay for open'),
  recipients: walk([...MAIL, 'RCPT TO:<nobody@kitchen.example>']),
  'null-sender': walk([...HELLO, 'MAIL FROM:<>', TO, 'RCPT TO:<bob@kitchen.example>', 'DATA']),
  greylisting: walk([...MAIL, TO]),
  'text-lines': walk([...MAIL, TO, 'DATA', 'x'.repeat(30), '.'], '! text-lines maximum 20'),
  'content-filter': walk([...MAIL, TO, 'DATA', 'Subject: Lottery', '', '.']),
  quota: walk([...LETTER, ...LETTER.slice(2)], '! quota letters 1'),
  'daily-limit': walk([...LOGIN, 'MAIL FROM:<alice@kitchen.example>'], '! daily-limit maximum 0'),
  'line-ends': walk(
    [piped(`${[...MAIL.slice(1), TO, 'DATA'].join('\\r\\n')}\\r\\na\\nb\\r\\n.\\r\\n`)],
    '! line-ends bareLf refuse',
  ),
  spelling: walk([...HELLO, 'MAIL FROM: <carol@client.example>'], '! spelling spaceAfterColon on'),
  parameters: walk([...MAIL.slice(0, -1), 'MAIL FROM:<> RET=HDRS RET=FULL']),
  'command-lines': walk([piped('NOOP\\nRSET\\r\\n')], '! command-lines end lf'),
  'line-length': walk([TELNET, `NOOP ${'x'.repeat(600)}`]),
  synchronization: walk([piped('HELO client.example\\r\\nNOOP\\r\\n')]),
  'turning-away': walk([TELNET, 'NOOP'], '! blocklist on', LISTED, AT_DOOR, '! turning-away manner hang-up'),
  tarpit: walk([TELNET, 'FOO'], '! tarpit after 0'),
  'error-limit': walk([TELNET, 'FOO', 'FOO'], '! error-limit maximum 2'),
  'junk-commands': walk(
    [TELNET, 'NOOP', 'NOOP'],
    '! junk-commands maximum 1',
    '! junk-commands beyond hang-up',
  ),
  'idle-timeout': walk([TELNET, '# 15 min']),
  'foreign-protocol': walk([TELNET, 'GET / HTTP/1.1']),
  'client-name': walk([...LETTER], '! client-name hostsFile on'),
  'offered-only': walk([TELNET, 'HELO client.example', 'STARTTLS']),
  // Extensions
  PIPELINING: walk(HELLO),
  SIZE: walk([...HELLO, 'MAIL FROM:<> SIZE=99999999']),
  VRFY: walk([...HELLO, 'VRFY alice']),
  EXPN: walk([...HELLO, 'EXPN list']),
  ETRN: walk([...HELLO, 'ETRN other.example']),
  STARTTLS: walk(TLS),
  AUTH: walk(LOGIN),
  'AUTH=LOGIN': walk(HELLO),
  ENHANCEDSTATUSCODES: walk([...HELLO, 'NOOP']),
  '8BITMIME': walk([...HELLO, 'MAIL FROM:<> BODY=8BITMIME']),
  DSN: walk([...HELLO, 'MAIL FROM:<> RET=HDRS', `${TO} NOTIFY=SUCCESS,FAILURE`]),
  SMTPUTF8: walk([...HELLO, 'MAIL FROM:<кот@client.example> SMTPUTF8']),
  CHUNKING: walk([...MAIL, TO, 'BDAT 7 LAST', 'Hello']),
  BINARYMIME: walk([...HELLO, 'MAIL FROM:<> BODY=BINARYMIME', TO, 'DATA']),
  REQUIRETLS: walk([...TLS, 'MAIL FROM:<> REQUIRETLS']),
  'MT-PRIORITY': walk([...HELLO, 'MAIL FROM:<> MT-PRIORITY=3']),
  PIPECONNECT: walk(HELLO),
  VERB: walk(HELLO, '! EXPN on'),
  DELIVERBY: walk([...HELLO, 'MAIL FROM:<> BY=120;R']),
  FUTURERELEASE: walk([
    'telnet mail.kitchen.example 587',
    'EHLO client.example',
    'MAIL FROM:<> HOLDFOR=60',
    ...[TO, 'DATA', '.'],
  ]),
  LIMITS: walk(HELLO),
  XCLIENT: walk([...HELLO, 'XCLIENT ADDR=203.0.113.9 NAME=dave.example']),
  'X-RCPTLIMIT': walk(HELLO),
  HELP: walk([TELNET, 'HELP']),
};

const octetsOf = (text: string): string => btoa(text);

/** What the client says to log in; the last, where it depends on the server's challenge, follows from the trace. */
const LOGINS: Readonly<Record<string, readonly string[]>> = {
  PLAIN: ['AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU='],
  LOGIN: ['AUTH LOGIN', octetsOf('alice'), octetsOf('s3cret-pie')],
  'CRAM-MD5': ['AUTH CRAM-MD5'],
  'SCRAM-SHA-1': [`AUTH SCRAM-SHA-1 ${octetsOf('n,,n=alice,r=abc')}`],
  'SCRAM-SHA-256': [`AUTH SCRAM-SHA-256 ${octetsOf('n,,n=alice,r=abc')}`],
  XOAUTH2: [`AUTH XOAUTH2 ${octetsOf('user=alice\x01auth=Bearer sourdough-1867\x01\x01')}`],
  OAUTHBEARER: [`AUTH OAUTHBEARER ${octetsOf('n,a=alice,\x01auth=Bearer sourdough-1867\x01\x01')}`],
  EXTERNAL: [`AUTH EXTERNAL ${octetsOf('alice')}`],
  ANONYMOUS: [`AUTH ANONYMOUS ${octetsOf('carol')}`],
};

const played = (lines: readonly string[], kitchen = DEFAULT_KITCHEN): Trace =>
  run(kitchen, inputsOf(['! personality rfc', ...lines].map((line) => `${line}\n`).join('')));

const turned = (id: string, on: boolean): Trace => {
  const { besides = [], session } = WALKS[id] as Walk;
  const kitchen = id === 'client-name' ? AT_HOME : DEFAULT_KITCHEN;
  return played([...besides, `! ${id} ${on ? 'on' : 'off'}`, ...session], kitchen);
};

/** What the student sees of a session: what the server said, what was put where, when it closed, how long it took. */
const seen = ({ entries, world }: Trace): string =>
  JSON.stringify([
    world.now,
    entries.flatMap(({ event }): readonly unknown[] => {
      if (event.kind === 'server') return [[event.reply.code, event.reply.enhanced, event.reply.lines]];
      if (event.kind === 'delivered') return [String.fromCharCode(...event.delivery.raw)];
      return event.kind === 'held' || event.kind === 'closed' || event.kind === 'tls' ? [event] : [];
    }),
  ]);

const file = (kind: string, language: string): string =>
  readFileSync(resolve(import.meta.dirname, `../../lessons/${kind}/${language}.md`), 'utf8');
const sound = <T>(read: Prose<T>): T => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const words = (language: string, messages: Readonly<Record<string, string>>) => ({
  reasons: sound(parseReasons(file('replies', language))),
  checks: sound(parseChecks(file('checks', language))),
  messages,
});
const LANGUAGES = Object.entries({ en: words('en', en), ru: words('ru', ru) });

const named = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'fact') return [inline.name];
    return 'of' in inline ? named(inline.of) : [];
  });
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name);

/** What an explanation of one reply of the session lacks: a text, or a fact that a text names. */
function lacking(trace: Trace, index: number): readonly string[] {
  const { event } = trace.entries[index] as Trace['entries'][number];
  if (event.kind !== 'server') return [];
  const facts = factsAt(trace, index);
  const missing = (names: readonly string[], known: object) => names.filter((name) => !(name in known));
  const ofCheck = ({ by, found, facts: own }: Check, checks: Readonly<Record<string, string>>) => {
    const text = checks[`${by}.${found}`];
    if (checks[by] === undefined || text === undefined) return [`${by}.${found}`];
    return missing(placesIn(text), { ...facts, ...shownFacts(own) }).map(
      (name) => `${by}.${found} {${name}}`,
    );
  };
  return LANGUAGES.flatMap(([language, { reasons, checks }]) => {
    const reason = reasons[event.reply.reason];
    if (reason === undefined) return [`${language} ${event.reply.reason}`];
    const parts = [...reason.meaning, ...reason.why, ...reason.todo.flat()];
    return [
      ...missing(named(parts), facts).map((name) => `${event.reply.reason} {${name}}`),
      ...checksOf(event.checks).flatMap((check) => ofCheck(check, checks)),
    ].map((what) => `${language} ${what}`);
  });
}

const unexplained = (trace: Trace): readonly string[] =>
  trace.entries.flatMap((_, index) => lacking(trace, index));

const IDS = [...POLICIES.map(({ id }) => id), ...EXTENSIONS.map(({ keyword }) => keyword)];

it('walks all of them', () => {
  expect(Object.keys(WALKS).toSorted()).toEqual(IDS.toSorted());
  expect(Object.keys(LOGINS).toSorted()).toEqual(MECHANISMS.map(({ name }) => name).toSorted());
});

it.each(IDS)('%s is switched on by a line, and the same session goes another way', (id) => {
  const on = turned(id, true);
  expect(on.inputs).toContainEqual({ kind: 'set', behaviour: id, setting: 'on', value: true });
  expect(seen(on)).not.toBe(seen(turned(id, false)));
});

it.each(IDS)('%s leaves no reply of that session unexplained, on or off', (id) => {
  for (const trace of [turned(id, true), turned(id, false)]) {
    expect(trace.entries.some(({ event }) => event.kind === 'server')).toBe(true);
    expect(unexplained(trace)).toEqual([]);
  }
});

it.each(IDS)('%s and each of its settings has a name in both languages', (id) => {
  const behaviour = [...POLICIES, ...EXTENSIONS.map((each) => ({ ...each, id: each.keyword }))].find(
    (each) => each.id === id,
  );
  const keys = [
    `behaviour.${id}`,
    ...Object.keys(behaviour?.settings ?? {}).map((name) => `behaviour.${id}.${name}`),
  ];
  for (const [, { messages }] of LANGUAGES)
    expect(keys.filter((key) => !/\S/.test(messages[key] ?? ''))).toEqual([]);
});

/** What proves itself by a certificate, or by a token that nobody else may read. */
const UNDER_TLS = ['EXTERNAL', 'OAUTHBEARER'];

/** The whole login, the client's last words worked out by the program that the lessons use for it. */
function loggedIn(name: string): Trace {
  const mechanism = MECHANISMS.find((each) => each.name === name);
  const [account] = DEFAULT_KITCHEN.hosts[0]?.server.accounts ?? [];
  const said = LOGINS[name] as readonly string[];
  let trace = played([
    `! AUTH mechanisms ${name}`,
    '! AUTH certificate alice',
    ...(UNDER_TLS.includes(name) ? TLS : HELLO),
    ...said,
  ]);
  // A challenge is answered until there is none any more.
  for (let turn = 0; turn < 2 && trace.world.connection?.receiver.session.state === 'auth'; turn++) {
    const { exchange } = trace.world.connection.receiver.session;
    const response = exchange && account && mechanism?.respond(exchange, account, 'abc');
    trace = extend(trace, { kind: 'line', text: response === undefined ? '' : btoa(response) });
  }
  return trace;
}

it.each(MECHANISMS)('$name is offered when it is switched on, and logs in', ({ name }) => {
  const trace = loggedIn(name);
  const replies = trace.entries.flatMap(({ event }) => (event.kind === 'server' ? [event.reply] : []));
  expect(replies.some(({ lines }) => lines.some((line) => line === `AUTH ${name}`))).toBe(true);
  expect(replies.at(-1)?.code).toBe(235);
  expect(unexplained(trace)).toEqual([]);
});

it.each(MECHANISMS)('$name is refused while it is not switched on, and that is explained', ({ name }) => {
  const others = MECHANISMS.filter((each) => each.name !== name).map((each) => each.name);
  const trace = played([`! AUTH mechanisms ${others.join(' ')}`, ...HELLO, (LOGINS[name] ?? [])[0] ?? '']);
  const last = trace.entries.at(-1)?.event;
  expect(last).toMatchObject({ kind: 'server', reply: { code: 504 } });
  expect(unexplained(trace)).toEqual([]);
});

it('would miss an explanation that is not there', () => {
  const trace = played([...HELLO]);
  const index = trace.entries.findLastIndex(({ event }) => event.kind === 'server');
  const { event, ...entry } = trace.entries[index] as Trace['entries'][number];
  if (event.kind !== 'server') throw new Error('no reply');
  const strange: Check = { by: 'relay', outcome: 'passed', found: 'never-heard-of', facts: {}, flips: [] };
  const entries = trace.entries.with(index, { ...entry, event: { ...event, checks: [strange] } });
  expect(lacking({ ...begin(DEFAULT_KITCHEN), ...trace, entries }, index)).toEqual([
    'en relay.never-heard-of',
    'ru relay.never-heard-of',
  ]);
});
