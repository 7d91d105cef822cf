import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const css = (name: string) => readFileSync(resolve(import.meta.dirname, name), 'utf8');

/** The colours of one rule. */
function colours(text: string, selector: string): Tokens {
  const from = text.indexOf(`${selector} {`);
  expect(from, selector).toBeGreaterThanOrEqual(0);
  const rule = text.slice(from, text.indexOf('}', from));
  return Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]));
}

// WCAG 2.2: relative luminance and contrast ratio
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ['paper', 'sheet', 'sunk'];
const TEXT = ['ink', 'ink-2', 'ink-3', 'copper', 'r2', 'r3', 'r4', 'r5'];
const PAIRS: readonly (readonly [string, string])[] = [
  ...SURFACES.flatMap((surface) => TEXT.map((text) => [text, surface] as const)),
  ...[2, 3, 4, 5].flatMap((digit) => [
    [`r${digit}`, `r${digit}-wash`] as const,
    ['on-r', `r${digit}`] as const,
    ['ink', `r${digit}-wash`] as const,
    ['ink-2', `r${digit}-wash`] as const,
  ]),
  ['on-copper', 'copper'],
  ['copper', 'copper-wash'],
  ['ink', 'copper-wash'],
  ['ink-2', 'copper-wash'],
];
const BORDERS = SURFACES.flatMap((surface) => [['edge', surface] as const, ['focus', surface] as const]);

const normal = css('tokens.css');
const high = css('contrast.css');

it.each([
  ['light', colours(normal, ':root'), 4.5, 3],
  ['dark', colours(normal, ':root[data-theme="dark"]'), 4.5, 3],
  ['light, high', colours(high, ':root[data-contrast="high"]'), 7, 4.5],
  ['dark, high', colours(high, ':root[data-theme="dark"][data-contrast="high"]'), 7, 4.5],
] as const)('has enough contrast in every pair that is used (%s)', (_, tokens, text, border) => {
  const weak = (pairs: typeof PAIRS, least: number) =>
    pairs
      .map(([on, under]) => [on, under, ratio(tokens[on], tokens[under])] as const)
      .filter(([, , found]) => !(found >= least))
      .map(([on, under, found]) => `${on} on ${under}: ${found.toFixed(2)}`);
  expect(weak(PAIRS, text)).toEqual([]);
  expect(weak(BORDERS, border)).toEqual([]);
});

it('says every colour anew where the contrast is high, or the system brings its own', () => {
  const names = Object.keys(colours(normal, ':root[data-theme="dark"]'));
  expect(Object.keys(colours(high, ':root[data-contrast="high"]'))).toEqual(expect.arrayContaining(names));
  expect(Object.keys(colours(high, ':root[data-theme="dark"][data-contrast="high"]'))).toEqual(
    expect.arrayContaining(names),
  );
  const forced = high.slice(high.indexOf('forced-colors'));
  for (const name of names) expect(forced).toContain(`--${name}: `);
});
