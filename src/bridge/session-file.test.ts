import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { dismiss, encrypted, greet, hear, hungUp } from './conversation.ts';
import { type House, houseOf } from './house.ts';
import { readKitchen } from './kitchen-file.ts';
import { sessionText, summaryText } from './print.ts';
import { sessionFile } from './session-file.ts';

const CLIENT = { address: '198.51.100.7', name: 'client.example' };

interface Said {
  readonly text: string;
  readonly at: number;
}

/** The file of a session in which the client says this. */
function saved(said: readonly Said[], { house = houseOf(DEFAULT_KITCHEN), tls = false } = {}) {
  let turn = greet(house, CLIENT, 0, tls);
  for (const { text, at } of said) {
    turn = hear(turn.house, turn.conversation, bytesOf(text), at, 1e9);
    if (turn.next === 'tls') turn = { ...turn, conversation: encrypted(turn.house, turn.conversation, at) };
  }
  const conversation = hungUp(turn.house, turn.conversation, 100);
  return {
    file: JSON.parse(sessionFile({ number: 3, client: CLIENT, conversation, house: turn.house })),
    turn,
  };
}

const LETTER = [
  { text: 'EHLO client.example\r\n', at: 0.5 },
  { text: 'MAIL FROM:<carol@client.example>\r\nRCPT TO:<alice@kitchen.example>\r\nDATA\r\n', at: 4 },
  { text: 'Subject: \xd0\xb6\r\n\r\nHello\r\n.\r\nQUIT\r\n', at: 5 },
];

it('holds a session that the app can open, and that goes the same way there', () => {
  const { file } = saved(LETTER);
  expect(file.inputs).toEqual([
    { kind: 'line', text: 'telnet mail.kitchen.example 25' },
    { kind: 'line', text: 'EHLO client.example' },
    { kind: 'wait', seconds: 2.5 },
    { kind: 'line', text: 'MAIL FROM:<carol@client.example>\nRCPT TO:<alice@kitchen.example>\nDATA' },
    { kind: 'line', text: 'Subject: ж\n\nHello\n.\nQUIT' },
  ]);
  expect(file.replays).toBe(true);
  const reading = readKitchen(JSON.stringify(file));
  expect(reading.ok && reading.kitchen).toEqual(DEFAULT_KITCHEN);
  const { running } = run(DEFAULT_KITCHEN, file.inputs).world;
  expect(running['mail.kitchen.example']?.deliveries.count).toBe(1);
});

it('holds what both sides said, when, and every letter as it was delivered', () => {
  const { file } = saved(LETTER);
  expect(file.said[0]).toEqual({ at: 0, server: expect.stringMatching(/^220 /), reason: 'greeting' });
  expect(file.said[1]).toEqual({ at: 0.5, client: 'EHLO client.example' });
  expect(file.said.at(-1)).toEqual({ at: 5, closed: 'server' });
  expect(file.delivered).toMatchObject([
    {
      mailFrom: 'carol@client.example',
      to: { mailbox: 'alice' },
      raw: expect.stringMatching(/Subject: \xd0\xb6\r\n\r\nHello\r\n$/),
    },
  ]);
});

it('tells of a letter that could not be delivered, and plays to the same report', () => {
  const doomed = [
    { text: 'EHLO client.example\r\nAUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=\r\n', at: 1 },
    { text: 'MAIL FROM:<alice@kitchen.example>\r\nRCPT TO:<dave@nowhere.example>\r\nDATA\r\n', at: 2 },
    { text: 'Subject: x\r\n\r\nHello\r\n.\r\nQUIT\r\n', at: 3 },
  ];
  const { file, turn } = saved(doomed);
  const { house, conversation } = turn;
  expect(file.undelivered).toMatchObject([
    { recipient: 'dave@nowhere.example', cause: 'no-such-domain', told: 'report' },
  ]);
  expect(file.delivered).toMatchObject([{ to: { mailbox: 'alice' }, about: file.undelivered[0].queueId }]);
  const [entry] = run(DEFAULT_KITCHEN, file.inputs).entries.flatMap(({ event }) =>
    event.kind === 'undelivered' ? [event.undelivered] : [],
  );
  expect(entry?.report).toBe(file.undelivered[0].report);
  expect(sessionText({ number: 1, client: CLIENT, conversation, house })).toMatch(
    /# undelivered \w+: <alice@kitchen.example> to <dave@nowhere.example>: Host or domain/,
  );
  expect(summaryText(house)).toMatch(/undelivered \w+: <alice@kitchen.example>/);
});

it('lets go of the wire where the client did', () => {
  const { file } = saved([{ text: 'NOOP\r\n', at: 0.5 }]);
  expect(file.inputs.at(-1)).toEqual({ kind: 'key', key: 'interrupt' });
  expect(file.said.at(-1)).toEqual({ at: 100, closed: 'client' });
});

it.each([
  [
    'TLS after STARTTLS',
    [
      { text: 'EHLO a\r\nSTARTTLS\r\n', at: 1 },
      { text: 'NOOP\r\n', at: 2 },
    ],
    'under TLS',
  ],
  ['octets that are no text', [{ text: 'EHLO \xff\r\n', at: 1 }], 'no text that can be typed'],
  ['a bare LF', [{ text: 'EHLO a\nb\r\n', at: 1 }], 'no text that can be typed'],
  [
    'more lines than the app keeps',
    [...LETTER.slice(0, 2), { text: 'a\r\n'.repeat(5000), at: 5 }],
    'too long for the app',
  ],
  ['a line that was cut', [{ text: `${'A'.repeat(10_000)}\r\n`, at: 1 }], 'too long to be kept whole'],
])('says why the app cannot show it all: %s', (_, said, why) => {
  const { file } = saved(said);
  expect(file.replays).toBe(false);
  expect(file.why).toContain(why);
});

it('types only what was said in the clear', () => {
  const { file } = saved([
    { text: 'EHLO a\r\nSTARTTLS\r\n', at: 1 },
    { text: 'NOOP\r\n', at: 2 },
  ]);
  expect(file.inputs.at(-1)).toEqual({ kind: 'line', text: 'EHLO a\nSTARTTLS' });
  expect(file.said).toContainEqual({ at: 1, tls: true });
  const whole = saved([{ text: 'NOOP\r\n', at: 2 }], { tls: true }).file;
  expect(whole).toMatchObject({ inputs: [], replays: false });
  expect(whole.why).toContain('from its first octet');
});

it('says that the server remembered others', () => {
  const [host] = DEFAULT_KITCHEN.hosts;
  const server = {
    ...(host as NonNullable<typeof host>).server,
    behaviours: { greylisting: { on: true, delay: 2 } },
  };
  const house: House = houseOf({
    ...DEFAULT_KITCHEN,
    hosts: [{ ...(host as NonNullable<typeof host>), server }],
  });
  const first = saved(LETTER, { house });
  const later = LETTER.map((said) => ({ ...said, at: said.at + 10 }));
  const second = saved(later, { house: first.turn.house });
  expect(first.file.replays).toBe(true);
  expect(second.file).toMatchObject({ replays: false, why: expect.stringContaining('remembered') });
});

it('keeps its own last words with their reason, and a name that was taken out of the DNS', () => {
  const { 'nullmx.example': _, ...zone } = DEFAULT_KITCHEN.zone;
  const turn = greet(houseOf({ ...DEFAULT_KITCHEN, zone }), { ...CLIENT, name: undefined }, 0, false);
  const { conversation, house } = dismiss(turn.house, turn.conversation, 'Enough', 1);
  const file = JSON.parse(
    sessionFile({ number: 1, client: { ...CLIENT, name: undefined }, conversation, house }),
  );
  expect(file.said.slice(-2)).toEqual([
    { at: 1, server: expect.stringMatching(/^421 .*Enough/), reason: 'service-unavailable' },
    { at: 1, closed: 'server' },
  ]);
  expect(file.kitchen.zone['nullmx.example']).toBeNull();
  expect(readKitchen(JSON.stringify(file))).toMatchObject({ ok: true, kitchen: { zone } });
});
