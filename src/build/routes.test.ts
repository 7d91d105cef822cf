import { expect, it } from 'vitest';
import { LANGUAGES } from '#app/language.ts';
import { address } from './page.ts';
import { namedCodes } from './reply-codes.ts';
import { frontMatter, missingPage, pages } from './routes.ts';

const all = pages();

it('has every kind of place', () => {
  const kinds = [
    'home',
    'lessons',
    'lesson',
    'sandbox',
    'replies',
    'reply',
    'requirements',
    'shortcuts',
    'read',
  ];
  expect(new Set(all.map(({ place }) => place.kind))).toEqual(new Set(kinds));
});

it('has the same places in every language', () => {
  const [english, ...others] = LANGUAGES.map((language) => all.filter((page) => page.language === language));
  for (const other of others)
    expect(other.map(({ place }) => place)).toEqual(english?.map(({ place }) => place));
});

it('has a page for each reply that students meet', () => {
  const addresses = all.map(address);
  for (const code of [
    220, 221, 235, 250, 334, 354, 421, 450, 452, 500, 501, 502, 503, 530, 535, 550, 552, 554,
  ])
    expect(addresses).toContain(`replies/${code}/`);
});

it('names each reply in each language', () => {
  for (const language of LANGUAGES) {
    for (const { code, words } of namedCodes(language))
      expect([code, words]).toEqual([code, expect.stringMatching(/\S/)]);
  }
});

it('gives no two pages one address or one title', () => {
  expect(new Set(all.map(address)).size).toBe(all.length);
  for (const language of LANGUAGES) {
    const titles = all.filter((page) => page.language === language).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

it('leaves no title, description or placeholder empty', () => {
  for (const { title, description } of [...all, ...LANGUAGES.map(missingPage)]) {
    expect(title).toMatch(/^\S.*\S \S+|^\S+ \S+/);
    expect(description.length).toBeGreaterThan(20);
    expect(title + description).not.toMatch(/[{}]/);
  }
});

it('reads the front matter of a lesson', () => {
  expect(frontMatter('---\ntitle: "Hello: world"\nsummary: Say it\n---\n\n## One\n')).toEqual({
    title: 'Hello: world',
    summary: 'Say it',
  });
  expect(frontMatter('no front matter')).toEqual({ title: '', summary: '' });
});
