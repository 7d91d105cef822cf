import { expect, it } from 'vitest';
import { later as en } from './message/en/later.ts';
import { later as ru } from './message/ru/later.ts';
import { wordOf } from './message/t.ts';
import { contentsOf } from './offer-contents.ts';
import { offerWords } from './offer-words.ts';

const english = wordOf(en, 'en');
const line = (text: string) => ({ kind: 'line', text }) as const;
const on = (behaviour: string) => ({ kind: 'set', behaviour, setting: 'on', value: true }) as const;

it('says what a session holds without playing it', () => {
  const inputs = [on('greylisting'), { kind: 'personality', id: 'exim' } as const, line('echo hi\necho ho')];
  expect(contentsOf({ kitchen: {}, inputs })).toEqual({
    lines: 2,
    first: 'echo hi',
    personality: 'exim',
    turned: [on('greylisting')],
    isElsewhere: false,
  });
});

it('counts what was turned last, and not what is as usual', () => {
  const off = { ...on('greylisting'), value: false };
  expect(contentsOf({ kitchen: {}, inputs: [on('greylisting'), off] }).turned).toEqual([off]);
  expect(contentsOf({ kitchen: {}, inputs: [on('hello-required')] }).turned).toEqual([]);
});

it('notices a world that is another one', () => {
  expect(contentsOf({ kitchen: { seed: 9 }, inputs: [] })).toMatchObject({ isElsewhere: true, lines: 0 });
});

it('says it in words, and no more switches than can be read', () => {
  const ids = ['greylisting', 'blocklist', 'tarpit', 'SIZE', 'DSN', 'CHUNKING'];
  const session = { kitchen: {}, inputs: [...ids.map(on), line('EHLO client.example')] };
  expect(offerWords({ session, language: 'ru' }, 'en', english)).toEqual({
    summary: 'This link or file holds a session of 1 line, beginning with',
    first: 'EHLO client.example',
    more: [
      'Server: Postfix',
      expect.stringContaining('Greylist'),
      ...[1, 2, 3].map(() => expect.stringMatching(/: on$/)),
      '2 more switches set otherwise',
      'Made in Russian',
    ],
  });
});

it.each([
  [{ mode: 'live' }, []],
  [{ mode: 'script' }, ['Opens as a script']],
  [{ mode: 'compare', compared: 'servers' }, ['Opens on every server side by side']],
  [
    { mode: 'compare', compared: [], moment: 3 },
    ['Opens beside another kitchen', 'Opens at an earlier moment'],
  ],
] as const)('says how %j opens', (look, more) => {
  const words = offerWords({ session: { kitchen: {}, inputs: [] }, ...look }, 'en', english);
  expect(words.more).toEqual(['Server: Postfix', ...more]);
});

it('says so where nothing has been typed', () => {
  const words = offerWords({ session: { kitchen: {}, inputs: [] } }, 'ru', wordOf(ru, 'ru'));
  expect(words.first).toBeUndefined();
  expect(words.summary).toContain('пока без единой команды');
  expect(words.more).toEqual(['Сервер: Postfix']);
});
