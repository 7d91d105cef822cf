import { expect, it } from 'vitest';
import { mayLeadTo } from './href.ts';

it.each([['/sandbox/'], ['rfc:5321#4.5.3.1.1'], ['https://a.example:8443/b?c=d#e']])('allows %s', (href) => {
  expect(mayLeadTo(href)).toBe(true);
});

it.each([
  [''],
  ['/sandbox'],
  ['//a.example/'],
  ['rfc:5321#'],
  ['rfc:'],
  ['https://'],
  ['https://a.example/ b'],
])('does not allow "%s"', (href) => {
  expect(mayLeadTo(href)).toBe(false);
});
