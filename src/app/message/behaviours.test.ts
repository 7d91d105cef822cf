import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { Settings } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { behaviours as behavioursEn } from './en/behaviours.ts';
import { problems as problemsEn } from './en/problems.ts';
import { behaviours as behavioursRu } from './ru/behaviours.ts';
import { problems as problemsRu } from './ru/problems.ts';

const settingKeys = (id: string, settings: Settings): readonly string[] =>
  Object.entries(settings).flatMap(([name, setting]) => [
    `behaviour.${id}.${name}`,
    ...(setting.kind === 'choice'
      ? setting.choices.map((choice) => `behaviour.${id}.${name}.${choice}`)
      : []),
  ]);
const CATALOGUE = [
  ...POLICIES.map(({ id, settings }) => ({ id, settings })),
  ...EXTENSIONS.map(({ keyword, settings }) => ({ id: keyword, settings })),
];

it('names every behaviour, its settings and their choices, and nothing that there is not', () => {
  const wanted = [
    ...CATALOGUE.flatMap(({ id, settings }) => [
      `behaviour.${id}`,
      `behaviour.${id}.about`,
      ...settingKeys(id, settings),
    ]),
    ...PERSONALITIES.flatMap(({ id }) => [`personality.${id}`, `personality.${id}.about`]),
    ...['rfc', 'recorded', 'article'].map((source) => `personality.source.${source}`),
  ];
  expect(Object.keys(behavioursEn).sort()).toEqual([...wanted].sort());
});

it.each([behavioursEn, behavioursRu])('keeps the names of behaviours short', (behaviours) => {
  for (const { id } of CATALOGUE) {
    expect(behaviours[`behaviour.${id}` as keyof typeof behaviours].length).toBeLessThanOrEqual(24);
  }
});

it('has words for everything that the grammar may expect', () => {
  const [, union = ''] =
    /type Expected =([^;]+);/.exec(
      readFileSync(resolve(import.meta.dirname, '../../smtp/model/problem.ts'), 'utf8'),
    ) ?? [];
  const expected = [...union.matchAll(/'([a-z-]+)'/g)].map(([, word]) => `expected.${word}`);
  expect(expected.length).toBeGreaterThan(20);
  expect(Object.keys(problemsEn).sort()).toEqual([...expected].sort());
});

const russian: readonly (readonly [string, string])[] = [
  ...Object.entries(behavioursRu),
  ...Object.entries(problemsRu),
].map(([key, text]) => [key, text.replace(/\{\w+\}|«[^»]*»/g, '·')]);

it.each(russian)(
  '%s is set as Russian is: no Latin letter in a word, dashes and short words bound',
  (_, text) => {
    expect(text).not.toMatch(/[A-Za-z][А-Яа-яё]|[А-Яа-яё][A-Za-z]/);
    expect(text).not.toMatch(/\S —|(?<![\p{L}\d-])[вкосуиаяВКОСУИАЯ] \S/u);
    expect(text).not.toMatch(/[“”"]|\S {2}\S/);
  },
);
