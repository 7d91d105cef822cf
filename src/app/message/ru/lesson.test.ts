import { expect, it } from 'vitest';
import { lesson as english } from '../en/lesson.ts';
import { lesson as russian } from './lesson.ts';

const facts = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

it.each(Object.entries(english))('says %s with the same facts in both languages', (key, text) => {
  expect(facts(russian[key as keyof typeof russian])).toEqual(facts(text));
});
