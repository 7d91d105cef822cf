import { expect, it } from 'vitest';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { first } from './message/en/first.ts';
import { later as english } from './message/en/later.ts';
import { first as firstRu } from './message/ru/first.ts';
import { later as russian } from './message/ru/later.ts';
import { wordOf } from './message/t.ts';
import { noteWords } from './note-words.ts';

const en = wordOf({ ...first, ...english }, 'en');
const ru = wordOf({ ...firstRu, ...russian }, 'ru');
const set = (behaviour: string, setting: string, value: boolean | string): Input => ({
  kind: 'set',
  behaviour,
  setting,
  value,
});
const OPEN = [set('relay', 'for', 'open'), set('recipients', 'on', false)];

/** What is said of a letter, in both languages, the queue ids of the letter and of the report for L and R. */
function said(sender: string, recipient: string): readonly (readonly [string, string])[] {
  const lines = ['telnet mail.kitchen.example 25', 'EHLO client.example', `MAIL FROM:<${sender}>`];
  const typed = [...lines, `RCPT TO:<${recipient}>`, 'DATA', '.'];
  const { entries } = run(DEFAULT_KITCHEN, [
    ...OPEN,
    ...typed.map((text): Input => ({ kind: 'line', text })),
  ]);
  const events = entries.map(({ event }) => event);
  const [lost] = events.flatMap((event) => (event.kind === 'undelivered' ? [event.undelivered] : []));
  const masked = (text = '') =>
    text
      .replaceAll(lost?.report ?? '?', 'R')
      .replaceAll(lost?.queueId ?? '?', 'L')
      .replaceAll('\u00a0', ' ');
  return events
    .filter(({ kind }) => kind === 'delivered' || kind === 'undelivered')
    .map((event) => [masked(noteWords(event, en)), masked(noteWords(event, ru))]);
}

it('says why a letter cannot be delivered, and that a report goes to its sender', () => {
  expect(said('alice@kitchen.example', 'dave@nowhere.example')).toEqual([
    [
      'Letter L cannot be delivered to dave@nowhere.example: the DNS knows no such domain. Its sender gets a report',
      'Письмо L не доставить получателю dave@nowhere.example: такого домена в DNS нет. Отправителю уйдёт отчёт',
    ],
    ['Report R on letter L lies in the mailbox of alice', 'Отчёт R о письме L лежит в ящике alice'],
  ]);
  expect(said('dave@other.example', 'dave@nullmx.example').at(-1)).toEqual([
    'Report R on letter L is handed on to mx.other.example',
    'Отчёт R о письме L передан серверу mx.other.example',
  ]);
});

it('says that a letter is dropped whose sender nobody can tell', () => {
  expect(said('', 'nobody@kitchen.example').map(([english]) => english)).toEqual([
    'Letter L cannot be delivered to nobody@kitchen.example: nobody here has a mailbox of that name. It has no sender (<>) who could be told, so it is dropped',
  ]);
  expect(said('carol@gone.example', 'dave@nowhere.example').at(-1)?.[0]).toBe(
    'Report R cannot be delivered to carol@gone.example: the DNS knows no such domain. There are no reports about reports, so it is dropped',
  );
});
