import { expect, it } from 'vitest';
import { type Place, pathOf, placeOf, samePlace } from './place.ts';

const cases: readonly (readonly [string, Place])[] = [
  ['', { kind: 'home' }],
  ['lessons/', { kind: 'lessons' }],
  ['lessons/first-letter/', { kind: 'lesson', id: 'first-letter' }],
  ['sandbox/', { kind: 'sandbox' }],
  ['replies/', { kind: 'replies' }],
  ['replies/550/', { kind: 'reply', code: 550 }],
  ['requirements/', { kind: 'requirements' }],
  ['shortcuts/', { kind: 'shortcuts' }],
  ['read/', { kind: 'read' }],
];

it.each(cases)('finds the place of "%s" in both languages, and its path again', (path, place) => {
  expect(placeOf(path)).toEqual({ language: 'en', place });
  expect(placeOf(`ru/${path}`)).toEqual({ language: 'ru', place });
  expect(pathOf(place, 'en')).toBe(path);
  expect(pathOf(place, 'ru')).toBe(`ru/${path}`);
});

it.each([
  ['sandbox', 'sandbox'],
  ['replies/550/index.html', 'reply'],
  ['ru', 'home'],
  ['index.html', 'home'],
])('forgives the spelling of "%s"', (path, kind) => expect(placeOf(path).place.kind).toBe(kind));

it.each(['replies/999/', 'lessons/../x/', 'nowhere/', 'russia/'])('knows no place called "%s"', (path) => {
  expect(placeOf(path).place).toEqual({ kind: 'nowhere' });
});

it('tells places apart', () => {
  expect(samePlace({ kind: 'reply', code: 550 }, { kind: 'reply', code: 550 })).toBe(true);
  expect(samePlace({ kind: 'reply', code: 550 }, { kind: 'reply', code: 551 })).toBe(false);
  expect(samePlace({ kind: 'home' }, { kind: 'nowhere' })).toBe(false);
});
