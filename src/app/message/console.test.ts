import { expect, it } from 'vitest';
import { FIELDS } from '#console/language/letter-tokens.ts';
import { KEYWORDS } from '#console/language/offer.ts';
import { REFERENCES } from '#console/language/references.ts';
import { KNOWN_ELSEWHERE, VERBS } from '#smtp/model/verb.ts';
import { PROGRAMS } from '#world/shell/catalogue.ts';
import { consoleWords as en } from './en/console.ts';
import { consoleWords as ru } from './ru/console.ts';

it.each([
  ...[...VERBS, ...KNOWN_ELSEWHERE].map((verb) => `hover.verb.${verb}`),
  ...FIELDS.map((name) => `hover.field.${name}`),
  ...PROGRAMS.map(({ name }) => `hover.program.${name}`),
  ...['quit', 'close', 'status', 'help'].map((name) => `hover.telnet.${name}`),
  ...KEYWORDS.map((keyword) => `hover.keyword.${keyword}`),
  ...Object.keys(REFERENCES),
])('%s has its words', (key) => {
  expect(en).toHaveProperty([key]);
});

it.each(Object.keys(en) as (keyof typeof en)[])('%s keeps its facts and its code in Russian', (key) => {
  const kept = (text: string) => [...text.matchAll(/\{\w+\}|`[^`]*`/g)].map(String).sort();
  const code = (text: string) => kept(text).filter((part) => !/[А-Яа-я]|address|LAST|--|base64/.test(part));
  expect(code(ru[key])).toEqual(code(en[key]));
});

it('has non-breaking spaces before dashes in Russian', () => {
  for (const text of Object.values(ru)) expect(text).not.toMatch(/ —/);
});
