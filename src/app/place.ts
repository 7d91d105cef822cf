import type { Language } from './language.ts';

/** Where in the app the student is. Every place has a path of its own. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'lessons' }
  | { readonly kind: 'lesson'; readonly id: string }
  | { readonly kind: 'sandbox' }
  | { readonly kind: 'replies' }
  | { readonly kind: 'reply'; readonly code: number }
  | { readonly kind: 'requirements' }
  | { readonly kind: 'shortcuts' }
  /** A session that came in a link, only to be read. */
  | { readonly kind: 'read' }
  | { readonly kind: 'nowhere' };

const PLACES: readonly (readonly [RegExp, (part: string) => Place])[] = [
  [/^$/, () => ({ kind: 'home' })],
  [/^lessons\/$/, () => ({ kind: 'lessons' })],
  [/^lessons\/([a-z0-9-]+)\/$/, (id) => ({ kind: 'lesson', id })],
  [/^sandbox\/$/, () => ({ kind: 'sandbox' })],
  [/^replies\/$/, () => ({ kind: 'replies' })],
  [/^replies\/([2-5]\d\d)\/$/, (code) => ({ kind: 'reply', code: Number(code) })],
  [/^requirements\/$/, () => ({ kind: 'requirements' })],
  [/^shortcuts\/$/, () => ({ kind: 'shortcuts' })],
  [/^read\/$/, () => ({ kind: 'read' })],
];

/** The place and the language that a path (without the site's own root) names. A missing last slash is forgiven. */
export function placeOf(path: string): { readonly language: Language; readonly place: Place } {
  const language: Language = /^ru(\/|$)/.test(path) ? 'ru' : 'en';
  const rest = (language === 'ru' ? path.slice(3) : path).replace(/index\.html$/, '').replace(/[^/]$/, '$&/');
  for (const [form, place] of PLACES) {
    const match = form.exec(rest);
    if (match) return { language, place: place(match[1] ?? '') };
  }
  return { language, place: { kind: 'nowhere' } };
}

const ownPath = (place: Place): string => {
  switch (place.kind) {
    case 'lesson':
      return `lessons/${place.id}/`;
    case 'reply':
      return `replies/${place.code}/`;
    case 'home':
    case 'nowhere':
      return '';
    default:
      return `${place.kind}/`;
  }
};

/** The path of a place in a language, without the site's own root. */
export const pathOf = (place: Place, language: Language): string =>
  (language === 'en' ? '' : `${language}/`) + ownPath(place);

/** Do both name the same place? */
export const samePlace = (a: Place, b: Place): boolean => a.kind === b.kind && ownPath(a) === ownPath(b);
