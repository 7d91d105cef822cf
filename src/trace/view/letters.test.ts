import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from '../input.ts';
import { run } from '../run.ts';
import { difference } from './envelope.ts';
import { lettersOf, stored, unstuffed } from './letters.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const HELLO = [line('telnet mail.kitchen.example 25'), line('EHLO client.example')];
const ENVELOPE = [line('MAIL FROM:<carol@client.example>'), line('RCPT TO:<alice@kitchen.example>')];
const letters = (...inputs: readonly Input[]) =>
  lettersOf(run(DEFAULT_KITCHEN, [...HELLO, ...ENVELOPE, ...inputs]));

it('has none before DATA', () => expect(letters()).toEqual([]));

it('has the one that is being typed, with its envelope', () => {
  const [letter, ...more] = letters(line('DATA'), line('Subject: pie'));
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    fate: 'typing',
    mailFrom: 'carol@client.example',
    recipients: ['alice@kitchen.example'],
    content: 'Subject: pie\r\n',
  });
  expect(letter && stored(letter)).toBeUndefined();
});

it('has it from the moment on at which it may be typed', () => {
  expect(letters(line('DATA'))).toMatchObject([{ fate: 'typing', sent: '' }]);
});

it('knows the accepted one as it was sent and as it is stored', () => {
  const [letter] = letters(line('DATA'), line('Subject: pie\n\n..\nend\n.'));
  expect(letter).toMatchObject({ fate: 'accepted', stuffed: true });
  expect(letter?.sent).toBe('Subject: pie\r\n\r\n..\r\nend\r\n.\r\n');
  expect(letter?.content).toBe('Subject: pie\r\n\r\n.\r\nend\r\n');
  expect(letter && stored(letter)).toMatch(/^Return-Path:[\s\S]*Subject: pie\r\n/);
  expect(letter?.deliveries).toHaveLength(1);
});

it('knows the refused one, and the one that was lost on the way', () => {
  const tiny: Input = { kind: 'set', behaviour: 'message-size', setting: 'maximum', value: 10 };
  const refused = letters(tiny, line('DATA'), line('Subject: a pie of a certain size\n.'));
  expect(refused.map(({ fate }) => fate)).toEqual(['refused']);
  const late = letters(line('DATA'), line('Subject: pie'), { kind: 'wait', seconds: 90_000 });
  expect(late.map(({ fate }) => fate)).toEqual(['refused']);
  const broken = letters(line('DATA'), line('Subject: pie'), { kind: 'key', key: 'interrupt' });
  expect(broken.map(({ fate }) => fate)).toEqual(['lost']);
});

it('takes a letter in chunks as one, and undoes no dots in it', () => {
  const [letter, ...more] = letters(line('BDAT 14'), line('Subject: pie'), line('BDAT 5 LAST'), line('..x'));
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ fate: 'accepted', stuffed: false, content: 'Subject: pie\r\n..x\r\n' });
});

it('has what came in a chunk that nobody had asked for', () => {
  const trace = run(DEFAULT_KITCHEN, [...HELLO, line('BDAT 7 LAST'), line('Hello')]);
  expect(lettersOf(trace)).toMatchObject([{ fate: 'refused', mailFrom: '', recipients: [] }]);
});

it('makes nothing of a delivery whose letter it has not seen', () => {
  const whole = run(DEFAULT_KITCHEN, [...HELLO, ...ENVELOPE, line('DATA'), line('Hello\n.')]);
  const entries = whole.entries.filter(({ event }) => event.kind === 'delivered');
  expect(lettersOf({ ...whole, entries })).toEqual([]);
});

it('knows a letter that waits by its queue id, however many come after it', () => {
  const held = letters(
    { kind: 'set', behaviour: 'FUTURERELEASE', setting: 'on', value: true },
    { kind: 'set', behaviour: 'FUTURERELEASE', setting: 'ports', value: 'any' },
    line('RSET'),
    line('MAIL FROM:<carol@client.example> HOLDFOR=600'),
    line('RCPT TO:<alice@kitchen.example>'),
    line('DATA'),
    line('first\n.'),
    ...ENVELOPE,
    line('DATA'),
    line('second\n.'),
    { kind: 'wait', seconds: 700 },
  );
  expect(held.map(({ content, deliveries }) => [content, deliveries.length])).toEqual([
    ['first\r\n', 1],
    ['second\r\n', 1],
  ]);
});

it.each([
  ['a\r\n..b\r\n.\r\nc\r\n', 'a\r\n.b\r\n'],
  ['.a\r\n', 'a\r\n'],
  ['', ''],
])('undoes the dots of %j', (sent, content) => expect(unstuffed(sent)).toBe(content));

it.each([
  ['carol@client.example', ['carol@CLIENT.example'], 'same'],
  ['carol@client.example', ['Carol@client.example'], 'differs'],
  ['carol@client.example', [], 'missing'],
  ['', ['carol@client.example'], 'null'],
])('holds MAIL FROM <%s> against From %j', (mailFrom, headerFrom, sender) => {
  expect(difference({ mailFrom, headerFrom, recipients: [], headerTo: [] }).sender).toBe(sender);
});

it('knows who is in the envelope alone, and who in the header section alone', () => {
  const recipients = ['alice@kitchen.example', 'bob@kitchen.example'];
  const headerTo = ['alice@Kitchen.example', 'dave@other.example'];
  expect(difference({ mailFrom: '', headerFrom: [], recipients, headerTo })).toMatchObject({
    hidden: ['bob@kitchen.example'],
    elsewhere: ['dave@other.example'],
  });
});

const OPEN: Input = { kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' };
const DOOMED = (sender: string): readonly Input[] => [
  OPEN,
  line('telnet mail.kitchen.example 25'),
  line('EHLO client.example'),
  line(`MAIL FROM:<${sender}>`),
  line('RCPT TO:<dave@nowhere.example>'),
  line('DATA'),
  line('Subject: pie\n.'),
];

it('has the report on a letter as a letter of its own, from nobody, that nobody has sent', () => {
  const [letter, report, ...more] = lettersOf(run(DEFAULT_KITCHEN, DOOMED('alice@kitchen.example')));
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    fate: 'accepted',
    deliveries: [],
    undelivered: [{ cause: 'no-such-domain' }],
  });
  expect(report).toMatchObject({
    fate: 'report',
    sent: '',
    mailFrom: '',
    recipients: ['alice@kitchen.example'],
  });
  expect(report?.about).toBe(letter?.queueId);
  expect(report?.content).toMatch(/^From: MAILER-DAEMON@/);
  expect(report && stored(report)?.endsWith(report.content)).toBe(true);
});

it('has a report that nobody could be given too', () => {
  const [letter, report] = lettersOf(run(DEFAULT_KITCHEN, DOOMED('carol@gone.example')));
  expect(report).toMatchObject({ fate: 'report', about: letter?.queueId, deliveries: [] });
  expect(report?.undelivered).toMatchObject([{ recipient: 'carol@gone.example', told: 'null-sender' }]);
});
