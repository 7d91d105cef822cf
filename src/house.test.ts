import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { usesExampleAddresses, usesExampleDomains } from '#build/house/examples.ts';
import { introduced } from '#build/house/readme.ts';
import { RULES } from '#build/house/rules.ts';
import { faultText, type Source } from '#build/house/source.ts';
import { catalogued } from '#build/house/text.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ITSELF = /^src\/(?:house\.test\.ts|build\/house\/)/;

const read = (folder: string, ending: RegExp): readonly Source[] =>
  readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path) && !ITSELF.test(path))
    .map((path) => ({ path, text: readFileSync(resolve(ROOT, path), 'utf8') }));

const sources = read('src', /\.tsx?$/);
const lessons = read('lessons', /\.md$/);

it('finds the sources', () => {
  expect(sources.length).toBeGreaterThan(100);
});

it.each(Object.entries(RULES))('every file %s', (_, rule) => {
  expect(sources.flatMap(rule).map(faultText)).toEqual([]);
});

it('every policy, extension and mechanism stands in its catalogue', () => {
  expect(catalogued(sources).map(faultText)).toEqual([]);
});

it('every folder has a README that can be read at one sight', () => {
  expect(introduced(sources, read('src', /^src\/\w+\/README\.md$/)).map(faultText)).toEqual([]);
});

it("lessons take addresses and domains that are nobody's", () => {
  const faults = lessons.flatMap((lesson) => [
    ...usesExampleAddresses(lesson),
    ...usesExampleDomains(lesson),
  ]);
  expect(faults.map(faultText)).toEqual([]);
});
