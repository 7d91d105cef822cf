import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import { exists } from './sections.ts';
import { citation } from './url.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

it.each([
  ['5321', '4.2.5', true],
  ['5321', '4.2.6', false],
  ['5321', 'D', true],
  ['5321', undefined, true],
  ['3849', undefined, true],
  ['3849', '3', false],
  ['9999', undefined, false],
  ['9999', '1', false],
] as const)('knows whether RFC %s has a section %s', (rfc, section, there) => {
  expect(exists(rfc, section)).toBe(there);
});

it.each([...new Set(REPLY_FORMS.map(({ rfc }) => rfc))])('a reply cites %s, and that exists', (reference) => {
  const cited = citation(reference);
  expect(cited !== undefined && exists(cited.rfc, cited.section)).toBe(true);
});

const sources = readdirSync(resolve(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes('/message/'))
  .map((name) => ({ name, text: readFileSync(resolve(ROOT, 'src', name), 'utf8') }));

it('finds the sources', () => expect(sources.length).toBeGreaterThan(100));

it('every section that a source names exists', () => {
  const invented = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/RFC (\d+)((?:,? §(?:[A-Z]|[A-Z]?[\d.]*\d)(?![\w]))*)/g)].flatMap(
      ([whole, rfc = '', sections = '']) => {
        const named = [...sections.matchAll(/§([A-Z\d.]*[A-Z\d])/g)].map(([, section]) => section);
        const found = (named.length === 0 ? [undefined] : named).filter((section) => !exists(rfc, section));
        return found.map((section) => `${name}: ${whole} (${section ?? 'the standard itself'})`);
      },
    ),
  );
  expect(invented).toEqual([]);
});
