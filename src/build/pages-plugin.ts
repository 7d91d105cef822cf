import type { Plugin, Rolldown } from 'vite';
import { placeOf, samePlace } from '#app/place.ts';
import { loadModule } from './load-module.ts';
import { address, type Page } from './page.ts';
import { CONTENT_SECURITY_POLICY, fillPage, type HeadOptions, relativeTo } from './page-head.ts';

/** Where the site will stand, as far as it is known when it is built. */
export interface Site {
  /** The path under which the host serves it; only 404.html needs to know. */
  readonly basePath: string;
  /** The public address, for canonical links; ends with `/`. */
  readonly siteUrl: string | undefined;
}

type Routes = typeof import('./routes.ts');

const loadRoutes = () => loadModule<Routes>('src/build/routes.ts');

/** In the dev server there is one root and no policy: its client needs inline scripts and a socket. */
const WHILE_WORKING: HeadOptions = {
  root: '/',
  siteUrl: undefined,
  policy: undefined,
  installable: false,
  found: true,
};

/** The page at an address of the dev server, as the built one would have it. */
export function workingPage(template: string, url: string, { pages, missingPage }: Routes): string {
  const { language, place } = placeOf((url.split(/[?#]/)[0] ?? '').slice(1));
  const page = pages().find((each) => each.language === language && samePlace(each.place, place));
  if (page !== undefined && place.kind !== 'nowhere') return fillPage(template, page, WHILE_WORKING);
  return fillPage(template, missingPage(language), { ...WHILE_WORKING, found: false });
}

/** All files that are made from the one page that Vite has made: for each its name and its text. */
export function builtPages(
  template: string,
  site: Site,
  pages: readonly Page[],
  missing: Page,
): ReadonlyMap<string, string> {
  // A host serves this one at any depth, so that no relative path would do.
  const lost: HeadOptions = {
    root: site.basePath,
    siteUrl: undefined,
    policy: CONTENT_SECURITY_POLICY,
    installable: false,
    found: false,
  };
  return new Map([
    ...pages.map((page) => {
      const html = fillPage(template, page, relativeTo(page, site.siteUrl));
      return [`${address(page)}index.html`, html] as const;
    }),
    ['404.html', fillPage(template, missing, lost)],
  ]);
}

function templateOf(bundle: Rolldown.OutputBundle): string {
  const asset = bundle['index.html'];
  if (asset?.type !== 'asset') throw new Error('Vite has made no index.html to write the pages from.');
  delete bundle['index.html'];
  return String(asset.source);
}

/** Gives every known route a page with its own head: while working by request, after the build as files. */
export const pagesPlugin = (site: Site): Plugin => ({
  name: 'kitchen-pages',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html, { server, originalUrl = '/' }) =>
      server === undefined ? html : workingPage(html, originalUrl, await loadRoutes()),
  },
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const { pages, missingPage } = await loadRoutes();
      for (const [fileName, source] of builtPages(templateOf(bundle), site, pages(), missingPage()))
        this.emitFile({ type: 'asset', fileName, source });
    },
  },
});
