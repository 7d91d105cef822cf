import { expect, it } from 'vitest';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { BEHAVIOURS } from './kitchen.ts';
import { later as en } from './message/en/later.ts';
import { later as ru } from './message/ru/later.ts';
import { wordOf } from './message/t.ts';
import { provenanceWords } from './provenance-words.ts';

const WORDS = { en: wordOf(en, 'en'), ru: wordOf(ru, 'ru') };

it.each(BEHAVIOURS.map((row) => [row.id, row] as const))('says of %s where it comes from', (_, row) => {
  for (const word of Object.values(WORDS)) {
    const words = provenanceWords(row, word);
    expect(words).toMatch(/\.$/);
    expect(words).not.toMatch(/provenance\.|simplified\b.*\.simplified|[{}]/);
  }
});

it('says what is simplified of what is, and of nothing else', () => {
  const simplified = BEHAVIOURS.filter(({ provenance }) => provenance.kind === 'simplified').map(
    ({ id }) => id,
  );
  const said = Object.keys(en).filter((key) => /^behaviour\..*\.simplified$/.test(key));
  expect(said.toSorted()).toEqual(simplified.map((id) => `behaviour.${id}.simplified`).toSorted());
});

it('names only servers that there are', () => {
  const ids = PERSONALITIES.map(({ id }) => id);
  for (const { provenance } of BEHAVIOURS) {
    if (provenance.kind !== 'recorded') continue;
    expect(provenance.from.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining([...provenance.from]));
  }
});

it('says of every personality what it cannot do', () => {
  for (const { id } of PERSONALITIES)
    for (const word of Object.values(WORDS)) expect(word(`personality.${id}.limits`)).toMatch(/\.$/);
});

const row = (id: string) => BEHAVIOURS.find((each) => each.id === id) as (typeof BEHAVIOURS)[number];

it.each([
  ['SIZE', 'As in RFC\u00a01870.'],
  ['early-talker', 'As recorded from Postfix 3.7, Exim 4.96, Sendmail 8.17.'],
  ['X-RCPTLIMIT', 'As an article of 2009 quotes it.'],
  ['ETRN', 'Simplified: the answer is all: no mail waits for anybody here.'],
])('says of %s: %s', (id, words) => expect(provenanceWords(row(id), WORDS.en)).toBe(words));
