import { expect, it } from 'vitest';
import { answerTo, type Inventory, keyOf, keysOf, pathUnder } from './inventory.ts';

const ROOT = 'https://example.org/any/';
const inventory: Inventory = {
  kept: { '': '1', 'ru/sandbox/': '2', '404.html': '3', 'assets/a-x.js': '' },
  onUse: ['assets/mount-y.js'],
};

it.each([
  ['', true, { kind: 'kept', path: '' }],
  ['index.html', true, { kind: 'kept', path: '' }],
  ['ru/sandbox/', true, { kind: 'kept', path: 'ru/sandbox/' }],
  ['ru/sandbox/index.html', true, { kind: 'kept', path: 'ru/sandbox/' }],
  ['assets/a-x.js', false, { kind: 'kept', path: 'assets/a-x.js' }],
  ['assets/a-x.js', true, { kind: 'kept', path: 'assets/a-x.js' }],
  ['assets/mount-y.js', false, { kind: 'on-use' }],
  // A host leads a folder without its slash to the one with it, for people, not for parts of a page.
  ['ru/sandbox', true, { kind: 'moved', to: 'ru/sandbox/' }],
  ['ru/sandbox', false, { kind: 'unlisted' }],
  ['nowhere/', true, { kind: 'unknown-page' }],
  ['assets/a-older.js', false, { kind: 'unlisted' }],
  // Names that every object has are no files.
  ['constructor', false, { kind: 'unlisted' }],
])('answers "%s" (asked as a page: %s) with %o', (path, isNavigation, answer) => {
  expect(answerTo(path, isNavigation, inventory)).toEqual(answer);
});

it.each([
  [`${ROOT}ru/`, 'ru/'],
  [`${ROOT}ru/?x=1#s2`, 'ru/'],
  [ROOT, ''],
  ['https://example.org/other/', undefined],
  ['https://www.example.org/any/', undefined],
])('the path of %s is %s', (url, path) => {
  expect(pathUnder(ROOT, url)).toBe(path);
});

it('keeps another content under another name', () => {
  expect(keyOf(ROOT, 'ru/', '1')).not.toBe(keyOf(ROOT, 'ru/', '2'));
  expect(keyOf(ROOT, 'assets/a-x.js')).toBe(`${ROOT}assets/a-x.js`);
  expect(keysOf(ROOT, inventory)).toEqual(
    new Set([
      `${ROOT}?1`,
      `${ROOT}ru/sandbox/?2`,
      `${ROOT}404.html?3`,
      `${ROOT}assets/a-x.js`,
      `${ROOT}assets/mount-y.js`,
    ]),
  );
});
