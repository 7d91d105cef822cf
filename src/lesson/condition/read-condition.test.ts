import { expect, it } from 'vitest';
import { CONDITIONS, conditionForm } from './catalogue.ts';
import { readCondition } from './read-condition.ts';

it.each([
  ['connected', 'connected', []],
  ['  hello   extended ', 'hello extended', []],
  ['hello', 'hello', []],
  ['sender carol@client.example', 'sender ADDRESS', ['carol@client.example']],
  ['sender <>', 'sender ADDRESS', ['<>']],
  ['delivered to alice', 'delivered to MAILBOX', ['alice']],
  [
    'delivered to alice from carol@client.example',
    'delivered to MAILBOX from ADDRESS',
    ['alice', 'carol@client.example'],
  ],
  ['reply 450', 'reply CODE', ['450']],
  ['reason greylisted', 'reason REASON', ['greylisted']],
  ['answered DATA 354', 'answered VERB CODE', ['DATA', '354']],
  ['printed alice and bob', 'printed TEXT', ['alice and bob']],
  ['letter has line .', 'letter has line TEXT', ['.']],
  ['waited 5 min', 'waited TIME', ['5 min']],
  ['waited 300', 'waited TIME', ['300']],
  ['set relay for open', 'set BEHAVIOUR SETTING VALUE', ['relay', 'for', 'open']],
  [
    'set blocklist listed 192.0.2.7 192.0.2.8',
    'set BEHAVIOUR SETTING VALUE',
    ['blocklist', 'listed', '192.0.2.7 192.0.2.8'],
  ],
  ['personality rfc', 'personality PERSONALITY', ['rfc']],
])('reads "%s"', (text, name, words) => {
  expect(readCondition(text)).toEqual({ kind: 'condition', condition: { name, arguments: words } });
});

it.each(['', 'delivered', 'delivered to', 'connected now', 'printed', 'to alice'])(
  'does not know "%s"',
  (text) => {
    expect(readCondition(text)).toEqual({ kind: 'unknown' });
  },
);

it.each([
  ['sender carol', 'carol'],
  ['reply 1000', '1000'],
  ['reason grey', 'grey'],
  ['said HALLO', 'HALLO'],
  ['waited long', 'long'],
  ['personality nobody', 'nobody'],
  ['set nothing on on', 'nothing'],
  ['set relay colour blue', 'colour'],
  ['set relay for everybody', 'everybody'],
])('says which word of "%s" cannot stand there', (text, word) => {
  expect(readCondition(text)).toMatchObject({ kind: 'bad-argument', word });
});

it('has no two conditions of one form', () => {
  expect(new Set(CONDITIONS.map(({ form }) => form)).size).toBe(CONDITIONS.length);
});

it('finds every condition by its form', () => {
  for (const one of CONDITIONS) expect(conditionForm(one.form)).toBe(one);
});
