import type { Language } from '#app/language.ts';
import { type Place, pathOf } from '#app/place.ts';

/** A page that has an address of its own, in one language. */
export interface Page {
  readonly language: Language;
  readonly place: Place;
  readonly title: string;
  readonly description: string;
}

/** The address of a page from the root of the site: `ru/sandbox/`. */
export const address = ({ language, place }: Page): string => pathOf(place, language);

/** The way from an address back to the root of the site: `./`, `../../`. */
export function wayToRoot(pageAddress: string): string {
  const depth = pageAddress.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}
