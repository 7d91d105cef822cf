import { expect, it } from 'vitest';
import { clockTime, durationWords } from './duration.ts';
import { first } from './message/en/first.ts';
import { later } from './message/en/later.ts';
import { said } from './message/en/said.ts';
import { behaviours as behavioursRu } from './message/ru/behaviours.ts';
import { first as firstRu } from './message/ru/first.ts';
import { later as laterRu } from './message/ru/later.ts';
import { wordOf } from './message/t.ts';
import { withNotice, withoutNotice } from './notice.ts';
import { pageTitle } from './page-title.ts';
import { type App, store } from './store.ts';
import { flipWords, switchWords, valueWords } from './switch-words.ts';
import { nextTheme, seenTheme } from './theme.ts';

const en = wordOf({ ...first, ...later }, 'en');
const ru = wordOf({ ...firstRu, ...laterRu }, 'ru');

it.each([
  [300, '5 minutes', '5 минут'],
  [60, '1 minute', '1 минута'],
  [3_600, '1 hour', '1 час'],
  [86_400, '1 day', '1 сутки'],
  [90, '90 seconds', '90 секунд'],
  [0, '0 seconds', '0 секунд'],
])('says %i seconds as "%s", "%s"', (seconds, english, russian) => {
  expect(durationWords(seconds, en)).toBe(english);
  expect(durationWords(seconds, ru)).toBe(russian);
});

it.each([
  [277, '4:37'],
  [3_900, '1:05:00'],
  [0.9, '0:00'],
  [-5, '0:00'],
])('shows %d seconds on a clock as %s', (seconds, clock) => expect(clockTime(seconds)).toBe(clock));

it('says which switch was turned', () => {
  expect(switchWords('greylisting', 'on', true, en)).toBe('Greylist: on');
  expect(switchWords('greylisting', 'on', false, en)).toBe('Greylist: off');
  expect(switchWords('relay', 'for', 'closed', en)).toBe('Relay, passes on for: nobody');
  expect(switchWords('greylisting', 'delay', 3_000, en)).toContain('3,000');
  expect(switchWords('greylisting', 'on', true, ru)).toContain(behavioursRu['behaviour.greylisting']);
});

it('says the names that it has no words for as they are', () => {
  expect(switchWords('unheard-of', 'on', true, wordOf(said, 'en'))).toContain('unheard-of');
  expect(valueWords('relay', 'networks', [], en)).toBe('–');
  expect(valueWords('relay', 'networks', ['192.0.2.0/24', '2001:db8::/32'], en)).toBe(
    '192.0.2.0/24, 2001:db8::/32',
  );
});

it('says what a link turns', () => {
  expect(flipWords('greylisting', 'on', true, en)).toBe('turn on');
  expect(flipWords('greylisting', 'on', false, en)).toBe('turn off');
  expect(flipWords('relay', 'for', 'open', en)).toContain('anybody');
  expect(flipWords('blocklist', 'listed', [], en)).toContain('empty');
});

it('has every message in both languages, with the same facts in it', () => {
  const places = (text: string) => [...new Set(text.match(/\{(\w+)(?=[,}])/g))].toSorted();
  const russian: Readonly<Record<string, string>> = { ...firstRu, ...laterRu };
  const english = { ...first, ...later };
  expect(Object.keys(russian).toSorted()).toEqual(Object.keys(english).toSorted());
  for (const [key, text] of Object.entries(english))
    expect([key, places(russian[key] ?? '')]).toEqual([key, places(text)]);
});

it('gives every Russian plural its three forms', () => {
  for (const text of Object.values({ ...firstRu, ...laterRu })) {
    for (const plural of text.match(/\{\w+, plural,.*\}\}/g) ?? []) {
      for (const form of ['one {', 'few {', 'many {', 'other {']) expect(plural).toContain(form);
    }
  }
});

it('goes round the themes, and sees through "auto"', () => {
  expect(nextTheme('auto')).toBe('light');
  expect(nextTheme('dark')).toBe('auto');
  expect([seenTheme('auto', true), seenTheme('auto', false), seenTheme('light', true)]).toEqual([
    'dark',
    'light',
    'light',
  ]);
});

it('never has the same notice twice, nor many', () => {
  const keys = (['a', 'b', 'a', 'c', 'd'] as const).reduce(
    (notices, key) => withNotice(notices, { key: `notice.${key}` }),
    [] as ReturnType<typeof withNotice>,
  );
  expect(keys.map(({ key }) => key)).toEqual(['notice.a', 'notice.c', 'notice.d']);
  expect(withoutNotice(keys, 'notice.c')).toHaveLength(2);
});

it('names the page for the tab of the browser', () => {
  const at = (place: App['place'], more: Partial<App> = {}) =>
    pageTitle({ ...store.getState(), words: first, place, ...more });
  expect(at({ kind: 'home' })).toBe('SMTP Kitchen: talk to a mail server');
  expect(at({ kind: 'reply', code: 550 })).toBe('SMTP reply 550 · SMTP Kitchen');
  expect(at({ kind: 'sandbox' })).toBe('Sandbox · SMTP Kitchen');
  expect(at({ kind: 'nowhere' })).toBe('No such page · SMTP Kitchen');
  expect(at({ kind: 'lesson', id: 'x' }, { lesson: { title: 'Log in' } as never })).toBe(
    'Log in · SMTP Kitchen',
  );
  expect(at({ kind: 'lesson', id: 'x' })).toBe(' · SMTP Kitchen');
});
