import { expect, it } from 'vitest';
import { EXPLAINED_FIELDS, fieldWords } from './field-words.ts';
import { fields } from './message/en/fields.ts';

it('explains each field that it knows, and more than 25 of them', () => {
  expect(EXPLAINED_FIELDS.length).toBeGreaterThan(25);
  for (const name of EXPLAINED_FIELDS) expect(Object.keys(fields)).toContain(fieldWords(name).key);
});

it.each([
  ['From', 'field.from', 'RFC 5322 §3.6.2'],
  ['RECEIVED', 'field.received', 'RFC 5321 §4.4'],
  ['Resent-From', 'field.resent', 'RFC 5322 §3.6.6'],
  ['Precedence', 'field.precedence', undefined],
  ['X-Pie', 'field.x', 'RFC 6648 §3'],
  ['Pie', 'field.unknown', undefined],
])('explains %s', (name, key, reference) => expect(fieldWords(name)).toEqual({ key, reference }));
