import { pathOf } from '../src/app/place.ts';
import { pages } from '../src/build/routes.ts';

/** The address of every page of the site, and of one that it does not have. */
export const PLACES: readonly string[] = [
  ...pages().map(({ place, language }) => pathOf(place, language)),
  'no/such/place/',
];
