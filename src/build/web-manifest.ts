import { LANGUAGES, type Language } from '#app/language.ts';
import { pathOf } from '#app/place.ts';
import { wayToRoot } from './page.ts';
import { PAGE_TEXT } from './page-text.ts';

/** The paper of the light theme: what the system paints before the page does. */
export const PAPER = '#f4eee3';

const homeOf = (language: Language): string => pathOf({ kind: 'home' }, language);

/** Where the manifest of a language stands, from the root of the site. */
export const manifestPath = (language: Language): string => `${homeOf(language)}manifest.webmanifest`;

/** What a system asks that installs the site as an app. It begins in this language and holds all of the site. */
export function webManifest(language: Language): string {
  const root = wayToRoot(homeOf(language));
  const icon = { src: `${root}app-icon.svg`, sizes: 'any', type: 'image/svg+xml' };
  const manifest = {
    name: 'SMTP Kitchen',
    short_name: 'SMTP Kitchen',
    description: PAGE_TEXT[language].home.description,
    lang: language,
    dir: 'ltr',
    start_url: './',
    scope: root,
    display: 'minimal-ui',
    theme_color: PAPER,
    background_color: PAPER,
    categories: ['education'],
    icons: [
      { ...icon, purpose: 'any' },
      { ...icon, purpose: 'maskable' },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The manifests of all languages, by path. */
export const webManifests = (): ReadonlyMap<string, string> =>
  new Map(LANGUAGES.map((language) => [manifestPath(language), webManifest(language)]));
