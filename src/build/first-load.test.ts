import { expect, it } from 'vitest';
import { BUDGET, isWithin, scriptsUntil, table, total } from './first-load.ts';

const script = (name: string, asked: number, gzip: number) => ({ name, asked, gzip });

it('counts what was asked for up to the moment of readiness, and nothing later', () => {
  const scripts = [script('late.js', 301, 1), script('entry.js', 10, 2), script('words.js', 300, 3)];
  expect(scriptsUntil(300, scripts).map(({ name }) => name)).toEqual(['entry.js', 'words.js']);
});

it('adds up', () => {
  expect(total({ page: '', readyAt: 1, scripts: [script('a.js', 0, 70), script('b.js', 0, 5)] })).toBe(75);
});

it.each([
  ['exactly 100 kB are within the budget', [BUDGET], true],
  ['one byte more is over it', [BUDGET, 1], false],
  ['no script at all means that the measuring went wrong', [], false],
])('%s', (_, sizes, verdict) => {
  const load = { page: '', readyAt: 1, scripts: sizes.map((gzip) => script('a.js', 0, gzip)) };
  expect(isWithin(load)).toBe(verdict);
});

it('prints a table that people can read', () => {
  const load = {
    page: 'ru/',
    readyAt: 123.4,
    scripts: [script('entry.js', 0, 71_234), script('ru.js', 9, 40_000)],
  };
  expect(table(load)).toBe(
    [
      '/ru/ can be typed into after 123 ms',
      '   71.2 kB  entry.js',
      '   40.0 kB  ru.js',
      '  111.2 kB  in all: OVER the 100 kB',
    ].join('\n'),
  );
  expect(table({ ...load, scripts: [script('entry.js', 0, 1)] })).toContain('within');
});
