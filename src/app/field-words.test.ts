import { expect, it } from 'vitest';
import { EXPLAINED_FIELDS, fieldWords } from './field-words.ts';
import { fields } from './message/en/fields.ts';

it('has words for each field that it knows, and for all others, and no words that are for none', () => {
  const keys = [...EXPLAINED_FIELDS, 'X-Pie', 'Pie'].map((name) => fieldWords(name).key);
  expect(new Set(keys)).toEqual(new Set(Object.keys(fields)));
});

it.each([
  ['From', 'field.from', 'RFC 5322 §3.6.2'],
  ['RECEIVED', 'field.received', 'RFC 5321 §4.4'],
  ['Resent-From', 'field.resent', 'RFC 5322 §3.6.6'],
  ['Precedence', 'field.precedence', undefined],
  ['X-Pie', 'field.x', 'RFC 6648 §3'],
  ['Pie', 'field.unknown', undefined],
])('explains %s', (name, key, reference) => expect(fieldWords(name)).toEqual({ key, reference }));
