import { expect, it } from 'vitest';
import { chooseEditor, type EditorPreference, type Media } from './choose-editor.ts';

const desktop: Media = { touch: false, narrow: false };
const phone: Media = { touch: true, narrow: true };

it.each<[string, EditorPreference, Media, 'plain' | 'monaco']>([
  ['a desktop', 'auto', desktop, 'monaco'],
  ['a phone', 'auto', phone, 'plain'],
  ['a tablet', 'auto', { touch: true, narrow: false }, 'plain'],
  ['a narrow window', 'auto', { touch: false, narrow: true }, 'plain'],
  ['a desktop whose student wants it plain', 'plain', desktop, 'plain'],
  ['a phone whose student wants Monaco', 'monaco', phone, 'monaco'],
])('chooses for %s', (_, preference, media, editor) => {
  expect(chooseEditor(preference, media)).toBe(editor);
});
