import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './load-module.ts';
import { manifestPath, PAPER, webManifest, webManifests } from './web-manifest.ts';

const SITE = 'https://example.org/any/';

it.each([
  ['en', SITE],
  ['ru', `${SITE}ru/`],
] as const)('begins the app in its language, and holds the whole site (%s)', (language, start) => {
  const { lang, start_url, scope, icons } = JSON.parse(webManifest(language));
  const full = (path: string) => new URL(path, SITE + manifestPath(language)).href;
  expect([lang, full(start_url), full(scope), full(icons[0].src)]).toEqual([
    language,
    start,
    SITE,
    `${SITE}app-icon.svg`,
  ]);
});

it('has one for each language', () => {
  expect([...webManifests().keys()]).toEqual(['manifest.webmanifest', 'ru/manifest.webmanifest']);
});

it('has an icon, and the colours that the page has', () => {
  expect(existsSync(join(ROOT, 'public/app-icon.svg'))).toBe(true);
  const papers =
    readFileSync(join(ROOT, 'src/ui/theme/tokens.css'), 'utf8').match(/(?<=--paper: )#\w+/g) ?? [];
  const page = readFileSync(join(ROOT, 'index.html'), 'utf8');
  expect(papers[0]).toBe(PAPER);
  expect(papers.length).toBeGreaterThan(1);
  for (const paper of papers) expect(page).toContain(`name="theme-color" content="${paper}"`);
});
