import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Inline } from '#prose/block.ts';
import { REASONS } from '#smtp/model/reason.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import { dissect } from './dissect.ts';
import type { Explanation } from './explanation.ts';
import { isFactName } from './fact-names.ts';
import { parseChecks } from './parse-checks.ts';
import { parseCodes } from './parse-codes.ts';
import { parseReasons } from './parse-reasons.ts';
import type { Prose } from './prose.ts';
import { replyCodes, wordings } from './reply-page.ts';
import { exists } from './rfc/sections.ts';
import { linkedCitation } from './rfc/url.ts';

const LANGUAGES = ['en', 'ru'] as const;
const file = (kind: string, language: string): string =>
  readFileSync(resolve(import.meta.dirname, `../../lessons/${kind}/${language}.md`), 'utf8');

const soundOf = <T>(read: Prose<T>): T => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const texts = (language: string) => ({
  reasons: soundOf(parseReasons(file('replies', language))),
  codes: soundOf(parseCodes(file('codes', language))),
  checks: soundOf(parseChecks(file('checks', language))),
});
const all = { en: texts('en'), ru: texts('ru') };

const inner = (inline: Inline): readonly Inline[] =>
  'of' in inline ? [inline, ...inline.of.flatMap(inner)] : [inline];
const pieces = ({ meaning, why, todo }: Explanation): readonly Inline[] =>
  [...meaning, ...why, ...todo.flat()].flatMap(inner);
const factsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** What both languages must have in common: which facts, links and pieces of code stand where. */
const outline = ({ meaning, why, todo }: Explanation) =>
  [meaning, why, ...todo].map((part) =>
    part
      .flatMap(inner)
      .flatMap((inline) => {
        if (inline.kind === 'fact') return [`{${inline.name}}`];
        return inline.kind === 'link' ? [inline.href] : [];
      })
      .sort(),
  );

it.each(LANGUAGES)('explains every reason in %s, in the order of a session', (language) => {
  expect(Object.keys(all[language].reasons)).toEqual([...REASONS]);
});

it.each(REASONS)('says of %s the same in both languages: facts, links, number of steps', (reason) => {
  const [english, russian] = LANGUAGES.map((language) => all[language].reasons[reason] as Explanation);
  expect(outline(russian as Explanation)).toEqual(outline(english as Explanation));
});

it.each(LANGUAGES)('gives one to three steps for each reason in %s, and a short title', (language) => {
  for (const { title, todo } of Object.values(all[language].reasons)) {
    expect([1, 2, 3]).toContain(todo.length);
    expect(title.length).toBeLessThanOrEqual(36);
  }
});

it.each(LANGUAGES)('names only facts that there are, and none outside of why, in %s', (language) => {
  for (const [reason, explanation] of Object.entries(all[language].reasons)) {
    const facts = pieces(explanation).flatMap((inline) => (inline.kind === 'fact' ? [inline.name] : []));
    expect([reason, facts.filter((name) => !isFactName(name))]).toEqual([reason, []]);
    expect(explanation.meaning.flatMap(inner).filter(({ kind }) => kind === 'fact')).toEqual([]);
  }
  for (const words of Object.values(all[language].checks)) {
    expect(factsIn(words).filter((name) => !isFactName(name))).toEqual([]);
  }
});

it.each(LANGUAGES)('leads only to pages and sections that there are, in %s', (language) => {
  const codes = replyCodes(REPLY_FORMS, PERSONALITIES).map((code) => `/replies/${code}/`);
  const links = Object.values(all[language].reasons)
    .flatMap(pieces)
    .flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []));
  expect(links.length).toBeGreaterThan(10);
  for (const href of links) {
    const cited = linkedCitation(href);
    expect([href, cited === undefined ? codes.includes(href) : exists(cited.rfc, cited.section)]).toEqual([
      href,
      true,
    ]);
  }
});

it.each(LANGUAGES)('has a name in %s for every code that occurs and for no other', (language) => {
  const named = Object.keys(all[language].codes).filter((key) => key.startsWith('code.'));
  expect(named).toEqual(replyCodes(REPLY_FORMS, PERSONALITIES).map((code) => `code.${code}`));
});

it.each(LANGUAGES)('has words in %s for every digit that a reply can have', (language) => {
  const keys = REASONS.flatMap((reason) => wordings(reason, REPLY_FORMS, PERSONALITIES).flatMap(dissect)).map(
    ({ key }) => key,
  );
  expect([...new Set(keys)].filter((key) => all[language].codes[key] === undefined)).toEqual([]);
});

it('has the same keys for codes and checks in both languages', () => {
  expect(Object.keys(all.ru.codes)).toEqual(Object.keys(all.en.codes));
  expect(Object.keys(all.ru.checks)).toEqual(Object.keys(all.en.checks));
});

it('names in each finding the same facts in both languages', () => {
  const facts = (checks: Readonly<Record<string, string>>) =>
    Object.entries(checks).map(([key, words]) => [key, [...factsIn(words)].sort()]);
  expect(facts(all.ru.checks)).toEqual(facts(all.en.checks));
});

const CHECKS = ['order', 'spelling', 'parameters', 'authentication', ...POLICIES.map(({ id }) => id)];

it.each(CHECKS)('has words for the check %s, also when it is off', (check) => {
  for (const language of LANGUAGES) {
    expect(all[language].checks[check]).toMatch(/\S/);
    expect(all[language].checks[`${check}.off`]).toMatch(/\S/);
  }
});

const sources = import.meta.glob<string>(['../smtp/{command,policy,server}/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

it('has words for everything that a policy says it has found', () => {
  const policies = Object.entries(sources).flatMap(([path, text]) => {
    const id = /\bid: '([a-z-]+)'/.exec(text)?.[1];
    const found = [...text.matchAll(/found: '([a-z-]+)'/g)].map(([, word]) => `${id}.${word}`);
    return path.includes('/policy/') && id !== undefined && !path.endsWith('limits.ts') ? found : [];
  });
  expect(policies.length).toBeGreaterThan(20);
  expect(policies.filter((key) => all.en.checks[key] === undefined)).toEqual([]);
});

it('has words for what commands and the server find', () => {
  const found = Object.values(sources).flatMap((text) => [
    ...[...text.matchAll(/(?:refusedBy|passedBy|passed)\('([a-z-]+)', '([a-z-]+)'/g)].map(
      ([, by, word]) => `${by}.${word}`,
    ),
    ...[...text.matchAll(/by: '([a-z-]+)',\s*outcome: '\w+',\s*found: '([a-z-]+)'/g)].map(
      ([, by, word]) => `${by}.${word}`,
    ),
  ]);
  expect(found).toEqual(
    expect.arrayContaining(['order.unknown', 'spelling.lenient', 'idle-timeout.exceeded']),
  );
  expect(found.filter((key) => all.en.checks[key] === undefined)).toEqual([]);
});

// The Russian texts

const withoutCode = (text: string): string => text.replace(/`[^`]*`|\{\w+\}|\]\([^)]*\)/g, '·');
const russian: readonly (readonly [string, string])[] = [
  ...['replies', 'codes', 'checks'].map((kind) => [kind, withoutCode(file(kind, 'ru'))] as const),
];

it.each(russian)('has no letter in a Russian word of %s that only looks Russian', (_, text) => {
  expect(text.match(/[A-Za-z][А-Яа-яё]|[А-Яа-яё][A-Za-z]/g)).toBeNull();
});

it.each(russian)('binds dashes and one-letter words of %s to their neighbours', (_, text) => {
  expect(text.match(/\S —|(?<![\p{L}\d-])[вкосуиаяВКОСУИАЯ] \S/gu)).toBeNull();
});

it.each(russian)('quotes in %s as Russian does, and leaves no double space', (_, text) => {
  expect(text.match(/[“”"]|\S {2}\S/g)).toBeNull();
});

it.each(['replies', 'codes', 'checks'])('has no Russian left in the English %s', (kind) => {
  expect(file(kind, 'en').match(/[А-Яа-яё]/g)).toBeNull();
});
