import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Inline } from '#prose/block.ts';
import { parseRequirements } from '../parse-requirements.ts';
import type { Prose } from '../prose.ts';
import { exists } from '../rfc/sections.ts';
import { citation } from '../rfc/url.ts';
import { REQUIREMENTS } from './catalogue.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const LANGUAGES = ['en', 'ru'] as const;
const file = (language: string): string =>
  readFileSync(resolve(ROOT, `lessons/requirements/${language}.md`), 'utf8');

const sound = <T>(read: Prose<T>): T => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const words = { en: sound(parseRequirements(file('en'))), ru: sound(parseRequirements(file('ru'))) };

const tests = import.meta.glob<string>('/src/**/*.test.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Does a test of that name stand there, as a title of its own or as the name of a case? */
function isThere(proof: string): boolean {
  const [path = '', name = ''] = proof.split(' › ');
  const text = tests[`/${path}`] ?? '';
  const spelt = [`'${name.replaceAll("'", "\\'")}'`, `"${name}"`];
  return spelt.some((title) => text.includes(`it(${title},`) || text.includes(`  ${title}: dialogue`));
}

it('finds rows and tests', () => {
  expect(REQUIREMENTS.length).toBeGreaterThan(200);
  expect(Object.keys(tests).length).toBeGreaterThan(90);
});

it('names each requirement once', () => {
  expect(new Set(REQUIREMENTS.map(({ id }) => id)).size).toBe(REQUIREMENTS.length);
});

it('cites sections that there are', () => {
  const invented = REQUIREMENTS.filter(({ section }) => {
    const cited = citation(section);
    return cited?.section === undefined || !exists(cited.rfc, cited.section);
  });
  expect(invented).toEqual([]);
});

it('names files that there are', () => {
  const missing = REQUIREMENTS.filter(
    ({ where }) => where !== undefined && !existsSync(resolve(ROOT, where)),
  );
  expect(missing).toEqual([]);
});

it('names tests that there are', () => {
  const proofs = [...new Set(REQUIREMENTS.flatMap((requirement) => requirement.tests))];
  expect(proofs.length).toBeGreaterThan(80);
  expect(proofs.filter((proof) => !isThere(proof))).toEqual([]);
});

it('would miss a test that is not there', () => {
  expect(isThere('src/explain/requirement/letter.test.ts › does what nobody has written')).toBe(false);
  expect(isThere('src/nowhere.test.ts › finds rows and tests')).toBe(false);
  expect(isThere('src/explain/rfc/sections.test.ts › finds the sources')).toBe(true);
});

it('has a file and a test for everything that holds', () => {
  const unproven = REQUIREMENTS.filter(
    ({ status, where, tests: proofs }) => status === 'holds' && (where === undefined || proofs.length === 0),
  );
  expect(unproven).toEqual([]);
});

it('says why for everything that does not hold', () => {
  const silent = REQUIREMENTS.filter(({ status, because }) => status !== 'holds' && because === undefined);
  expect(silent).toEqual([]);
});

it('uses every test that was written for it', () => {
  const proving = new Set(REQUIREMENTS.flatMap((row) => row.tests.map((proof) => proof.split(' › ')[0])));
  const own = Object.entries(tests).filter(
    ([path]) => path.includes('/explain/requirement/') && proving.has(path.slice(1)),
  );
  expect(own.length).toBeGreaterThan(6);
  const titles = own.flatMap(([path, text]) =>
    [...text.matchAll(/^(?: {2}|it\()'(.+)'(?:: dialogue|, \()/gm)].map(
      ([, name]) => `${path.slice(1)} › ${name}`,
    ),
  );
  const named = new Set(REQUIREMENTS.flatMap((requirement) => requirement.tests));
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title) => !named.has(title))).toEqual([]);
});

const keys = [
  ...REQUIREMENTS.map(({ id }) => id),
  ...new Set(REQUIREMENTS.flatMap(({ because }) => because ?? [])),
];

it.each(LANGUAGES)(
  'has words in %s for every requirement and reason, in this order, and no others',
  (language) => {
    expect(Object.keys(words[language])).toEqual(keys);
  },
);

const kinds = (text: readonly Inline[]): readonly string[] =>
  text
    .flatMap((part) => (part.kind === 'code' ? [part.text] : part.kind === 'text' ? [] : [part.kind]))
    .sort();

it('names the same commands in both languages', () => {
  const { en, ru } = words;
  const differing = keys.filter((key) => kinds(en[key] ?? []).join() !== kinds(ru[key] ?? []).join());
  expect(differing).toEqual([]);
});

it('says each in one sentence, or two', () => {
  for (const language of LANGUAGES) {
    const sentences = file(language)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    for (const line of sentences) expect(line).toMatch(/^[\p{Lu}`].{10,250}\.$/u);
  }
});

const russian = file('ru').replace(/`[^`]*`/g, '·');

it('has Russian that is typeset as Russian', () => {
  expect(russian.match(/[A-Za-z][А-Яа-яё]|[А-Яа-яё][A-Za-z]/g)).toBeNull();
  expect(russian.match(/\S —|(?<![\p{L}\d-])[вкосуиаяВКОСУИАЯ] \S/gu)).toBeNull();
  expect(russian.match(/[“”"]|\S {2}\S/g)).toBeNull();
  expect(file('en').match(/[А-Яа-яё]/g)).toBeNull();
});
