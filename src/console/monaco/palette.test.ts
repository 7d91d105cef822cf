import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coloursOf, DARK, LIGHT, type Palette } from './palette.ts';

const sheet = readFileSync('src/ui/theme/tokens.css', 'utf8');
const [light = '', dark = ''] = sheet.split(/\[data-theme="dark"\]/);

it.each<[string, string, Palette]>([
  ['light', light, LIGHT],
  ['dark', dark, DARK],
])('the %s palette is that of the style sheet', (_, css, palette) => {
  for (const [name, colour] of Object.entries(palette)) expect(css).toContain(`--${name}: ${colour};`);
});

it('leaves the editor clear', () => {
  expect(coloursOf(LIGHT)).toMatchObject({
    'editor.background': '#00000000',
    'editorCursor.foreground': LIGHT.copper,
  });
});
