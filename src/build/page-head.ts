import { LANGUAGES } from '#app/language.ts';
import { address, type Page, wayToRoot } from './page.ts';
import { PAGE_TEXT } from './page-text.ts';
import { manifestPath } from './web-manifest.ts';

/** What a page's head says beyond what all pages share. */
export interface HeadOptions {
  /** Where the site's root is: relative to the page, or an absolute path. */
  readonly root: string;
  /** The public address of the site, if it is known at build time; ends with `/`. */
  readonly siteUrl: string | undefined;
  readonly policy: string | undefined;
  /** Is there a manifest by which the site can be installed? */
  readonly installable: boolean;
  /** Is this a place that has an address, or the answer to a wrong one? */
  readonly found: boolean;
}

/** Nothing comes from elsewhere, no script stands in the page; Monaco needs style elements. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Where a place stands in all languages, for search engines and for readers of another one. */
function alternates(page: Page, start: string): readonly string[] {
  const link = (hreflang: string, to: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${start}${to}" />`;
  return [
    ...LANGUAGES.map((language) => link(language, address({ ...page, language }))),
    link('x-default', address({ ...page, language: LANGUAGES[0] })),
  ];
}

/** The elements of a page's head that are its own. */
export function pageHead(page: Page, { root, siteUrl, policy, installable, found }: HeadOptions): string {
  const title = escaped(page.title);
  const description = escaped(page.description);
  const canonical = siteUrl === undefined ? [] : [siteUrl + address(page)];
  return [
    ...(policy === undefined ? [] : [`<meta http-equiv="Content-Security-Policy" content="${policy}" />`]),
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    ...(found ? alternates(page, siteUrl ?? root) : ['<meta name="robots" content="noindex" />']),
    ...(found ? canonical.map((url) => `<link rel="canonical" href="${url}" />`) : []),
    ...(installable ? [`<link rel="manifest" href="${root}${manifestPath(page.language)}" />`] : []),
    `<meta name="kitchen-root" content="${root}" />`,
  ].join('\n    ');
}

/** A page made from the template: its own head and language, every `./` path led back to the root of the site. */
export function fillPage(template: string, page: Page, options: HeadOptions): string {
  const noscript = `<noscript><p>${escaped(PAGE_TEXT[page.language].noscript)}</p></noscript>`;
  return template
    .replace(/<html lang="[^"]*">/, () => `<html lang="${page.language}">`)
    .replace(/ (src|href)="\.\//g, (_, attribute) => ` ${attribute}="${options.root}`)
    .replace('<!--page-->', () => pageHead(page, options))
    .replace('<!--noscript-->', () => noscript);
}

/** The options for a page of its own: everything relative, so that the site works under any name. */
export const relativeTo = (page: Page, siteUrl: string | undefined): HeadOptions => ({
  root: wayToRoot(address(page)),
  siteUrl,
  policy: CONTENT_SECURITY_POLICY,
  installable: true,
  found: true,
});
