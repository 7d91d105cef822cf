import { expect, it } from 'vitest';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import type { Input } from '../input.ts';
import { run } from '../run.ts';
import { type Dialogue, dialogueOf, type Step } from './dialogue.ts';
import { cut, HEAD, layoutOf } from './dialogue-layout.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const on = (behaviour: string, setting = 'on', value: boolean | string = true): Input => ({
  kind: 'set',
  behaviour,
  setting,
  value,
});
const CALL = line('telnet mail.kitchen.example 25');
const HELLO = line('EHLO client.example');

const said = (step: Step): string =>
  step.kind === 'arrow' ? `${step.from} > ${step.to}: ${step.what} ${step.text}`.trim() : `[${step.kind}]`;
const play = (inputs: readonly Input[], kitchen: Kitchen = DEFAULT_KITCHEN): Dialogue =>
  dialogueOf(run(kitchen, inputs));
const asked = (inputs: readonly Input[], kitchen?: Kitchen): readonly string[] =>
  play(inputs, kitchen).steps.flatMap((step) =>
    step.kind === 'arrow' && (step.what === 'question' || step.what === 'answer')
      ? [`${step.what} ${step.text}${step.outcome === 'found' ? '' : (step.outcome ?? '')}`]
      : [],
  );

it('has nobody but the client before a call', () => {
  const { lanes, steps } = play([line('echo hello')]);
  expect(steps).toEqual([]);
  expect(lanes.map(({ kind }) => kind)).toEqual(['client']);
});

it('tells a call with what both sides ask the DNS, the greeting, and the state after it', () => {
  const { lanes, steps } = play([CALL]);
  expect(lanes.map(({ id }) => id)).toEqual(['client', 'mail.kitchen.example', 'dns']);
  expect(steps.map(said)).toEqual([
    'client > dns: question A mail.kitchen.example',
    'dns > client: answer 192.0.2.25',
    'client > mail.kitchen.example: call 25',
    'mail.kitchen.example > dns: question PTR 7.100.51.198.in-addr.arpa',
    'dns > mail.kitchen.example: answer client.example',
    'mail.kitchen.example > client: reply 220 mail.kitchen.example ESMTP Postfix',
    '[state]',
  ]);
});

it('asks for no address where an address was typed, and for no name of what is no address', () => {
  const odd = { ...DEFAULT_KITCHEN, client: { name: 'client.example', address: 'nowhere' } };
  expect(asked([line('telnet 192.0.2.25 25')])).toHaveLength(2);
  expect(asked([line('telnet 192.0.2.25 25')], odd)).toEqual([]);
});

it('draws a letter as one arrow, and where it goes', () => {
  const { lanes, steps } = play([
    on('relay', 'for', 'open'),
    CALL,
    HELLO,
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<dave@other.example>\nRCPT TO:<alice@kitchen.example>\nDATA'),
    line('Subject: pie\n\nHello\n.'),
    { kind: 'wait', seconds: 60 },
    line('QUIT'),
  ]);
  const letters = steps.filter((step) => step.kind === 'arrow' && step.what === 'letter');
  expect(letters).toMatchObject([{ lines: 4, octets: 14 + 2 + 7 + 3 }]);
  expect(lanes.at(-1)).toEqual({ id: 'mx.other.example', kind: 'host', name: 'mx.other.example' });
  expect(steps.slice(-8).map(said)).toEqual([
    'mail.kitchen.example > dns: question MX other.example',
    'dns > mail.kitchen.example: answer 10 mx.other.example',
    'mail.kitchen.example > mx.other.example: handed-on dave@other.example',
    '[stored]',
    '[wait]',
    'client > mail.kitchen.example: command QUIT',
    'mail.kitchen.example > client: reply 221 2.0.0 Bye',
    '[closed]',
  ]);
});

it('tells of TLS, and that all is forgotten after it', () => {
  const { steps } = play([line('openssl s_client -connect mail.kitchen.example:25 -starttls smtp -quiet')]);
  const at = steps.findIndex(({ kind }) => kind === 'tls');
  expect(steps[at - 1]).toMatchObject({ kind: 'state', state: 'tls' });
  expect(steps[at + 1]).toMatchObject({ kind: 'state', state: 'connected' });
});

const ASKED = [
  [
    'a sender’s domain',
    [
      on('sender-domain'),
      on('sender-domain', 'when', 'at-once'),
      CALL,
      HELLO,
      line('MAIL FROM:<x@nowhere.example>'),
    ],
    ['question MX nowhere.example', 'answer no-such-name'],
  ],
  [
    'a host that is its own mail exchange',
    [
      on('sender-domain'),
      on('sender-domain', 'when', 'at-once'),
      CALL,
      HELLO,
      line('MAIL FROM:<x@mx.other.example>'),
    ],
    [
      'question MX mx.other.example',
      'answer no-such-type',
      'question A mx.other.example',
      'answer 203.0.113.25',
    ],
  ],
  [
    'a recipient’s domain',
    [
      on('relay', 'for', 'open'),
      on('recipient-domain'),
      CALL,
      HELLO,
      line('MAIL FROM:<carol@client.example>'),
      line('RCPT TO:<dave@nullmx.example>'),
    ],
    ['question MX nullmx.example', 'answer 0 .'],
  ],
  [
    'a blocklist',
    [
      on('blocklist'),
      CALL,
      HELLO,
      line('MAIL FROM:<carol@client.example>'),
      line('RCPT TO:<alice@kitchen.example>'),
    ],
    ['question A 7.100.51.198.dnsbl.example', 'answer no-such-name'],
  ],
  [
    'the name in EHLO',
    [
      on('hello-checks'),
      on('hello-checks', 'unknown'),
      on('hello-checks', 'when', 'at-once'),
      CALL,
      line('EHLO nowhere.example'),
    ],
    ['question MX nowhere.example', 'answer no-such-name'],
  ],
  [
    'nothing where the name is not looked up',
    [on('hello-checks'), on('hello-checks', 'when', 'at-once'), CALL, HELLO],
    [],
  ],
  [
    'nothing for a sender of its own',
    [
      on('sender-domain'),
      on('sender-domain', 'when', 'at-once'),
      CALL,
      HELLO,
      line('MAIL FROM:<alice@kitchen.example>'),
    ],
    [],
  ],
] as const;

it.each(ASKED)('asks the DNS about %s', (_, inputs, lookups) => {
  expect(asked(inputs).slice(4)).toEqual(lookups);
});

const policies = import.meta.glob<string>(['../../smtp/policy/*.ts', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

it('shows a lookup of every policy that looks into the DNS', () => {
  const looking = Object.entries(policies).flatMap(([path, text]) =>
    /\bserver\.dns\b/.test(text) ? [/([\w-]+)\.ts$/.exec(path)?.[1]] : [],
  );
  const shown = ASKED.filter(([, , lookups]) => lookups.length > 0).flatMap(([, inputs]) =>
    inputs.flatMap((input) => (input.kind === 'set' ? [input.behaviour] : [])),
  );
  expect(looking).toContain('blocklist');
  expect(shown).toEqual(expect.arrayContaining(looking));
});

it('asks no blocklist about somebody who has logged in', () => {
  const login = line('AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=');
  const envelope = [line('MAIL FROM:<alice@kitchen.example>'), line('RCPT TO:<alice@kitchen.example>')];
  expect(asked([on('blocklist'), CALL, HELLO, login, ...envelope]).slice(4)).toEqual([]);
});

it('writes records of every kind as a zone file does', () => {
  const zone = {
    ...DEFAULT_KITCHEN.zone,
    'six.example': [{ type: 'AAAA', address: '2001:db8::25' }],
    'alias.example': [{ type: 'CNAME', name: 'alias.example' }],
  } as const;
  const kitchen = { ...DEFAULT_KITCHEN, zone };
  const from = (domain: string) =>
    asked(
      [
        on('sender-domain'),
        on('sender-domain', 'when', 'at-once'),
        CALL,
        HELLO,
        line(`MAIL FROM:<x@${domain}>`),
      ],
      kitchen,
    ).slice(4);
  expect(from('alias.example')).toEqual(['question MX alias.example', 'answer alias-loop']);
  expect(from('six.example')[1]).toBe('answer no-such-type');
});

it('begins after the screen was cleared, and knows the server that it talks to', () => {
  const { steps } = play([CALL, line('QUIT'), line('clear'), CALL]);
  expect(steps.map(said)).toContain('client > mail.kitchen.example: call 25');
  expect(steps.filter((step) => step.kind === 'arrow' && step.what === 'call')).toHaveLength(1);
});

it('has a lane for each server that was called', () => {
  const second = {
    name: 'mx.other.example',
    address: '203.0.113.25',
    ports: [25],
    server: { ...KITCHEN_SERVER, hostname: 'mx.other.example' },
  };
  const kitchen = { ...DEFAULT_KITCHEN, hosts: [...DEFAULT_KITCHEN.hosts, second] };
  const { lanes } = play([CALL, line('QUIT'), line('telnet mx.other.example 25')], kitchen);
  expect(lanes.map(({ kind }) => kind)).toEqual(['client', 'server', 'server', 'dns']);
});

it('lays rows out one below the other, and arrows from line to line', () => {
  const dialogue = play([CALL, HELLO]);
  const { lanes, steps, width, height } = layoutOf(dialogue, 800);
  const xs = lanes.map(({ x }) => x);
  expect(xs).toEqual([76, 556, 724]);
  expect(width).toBe(800);
  expect(steps[0]).toMatchObject({ y: HEAD, from: 76, to: 724 });
  for (const [index, row] of steps.entries()) {
    const next = steps[index + 1];
    expect(row.y + row.height).toBe(next?.y ?? height - 16);
  }
  const state = steps.find(({ step }) => step.kind === 'state');
  expect(state).toMatchObject({ from: 556, to: 556 });
});

it('leaves room for what is said, be the window ever so narrow or wide', () => {
  const dialogue = play([CALL, HELLO]);
  const narrow = layoutOf(dialogue, 320);
  expect(narrow.lanes.map(({ x }) => x)).toEqual([76, 282, 450]);
  expect(Math.min(...narrow.steps.filter(({ step }) => step.kind === 'arrow').map(({ room }) => room))).toBe(
    17,
  );
  expect(layoutOf(dialogue, 3_000).lanes.map(({ x }) => x)).toEqual([76, 556, 724]);
  expect(narrow.lanes[1]?.label).toBe('mail.kitchen.exam…');
});

it('draws the client alone where nobody else is', () => {
  expect(layoutOf(play([]), 300)).toMatchObject({ width: 152, steps: [] });
});

it('stands a row that belongs to no line at the first', () => {
  const steps: Dialogue['steps'] = [
    { kind: 'wait', entry: 0, at: 0, seconds: 1 },
    { kind: 'state', entry: 0, at: 0, lane: 'nobody', state: 'ready' },
  ];
  expect(layoutOf({ lanes: [], steps }, 300).steps.map(({ from }) => from)).toEqual([76, 76]);
});

it.each([
  ['EHLO', 4, 'EHLO'],
  ['EHLO', 3, 'EH…'],
  ['EHLO', 0, '…'],
])('cuts %s to %i characters', (text, room, shown) => expect(cut(text, room)).toBe(shown));

it('shows what was asked of the DNS in vain, and to whom a letter finds no way', () => {
  const doomed = (recipient: string, ...before: readonly Input[]) =>
    play([
      on('relay', 'for', 'open'),
      ...before,
      CALL,
      HELLO,
      line('MAIL FROM:<alice@kitchen.example>'),
      line(`RCPT TO:<${recipient}>`),
      line('DATA'),
      line('.'),
    ]).steps.slice(-5);
  expect(doomed('dave@nowhere.example').map(said)).toEqual([
    '[state]',
    'mail.kitchen.example > dns: question MX nowhere.example',
    'dns > mail.kitchen.example: answer',
    '[undelivered]',
    '[stored]',
  ]);
  expect(
    doomed('nobody@kitchen.example', on('recipients', 'on', false))
      .map(said)
      .slice(-3),
  ).toEqual(['[state]', '[undelivered]', '[stored]']);
});
