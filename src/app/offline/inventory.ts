/** What is kept for the time without a network. The build writes it into the worker. */
export interface Inventory {
  /** Fetched at the first visit: paths from the site's root, each with the revision of its content.
   *  A file whose name tells its content needs no revision. A page stands under its address, `ru/sandbox/`. */
  readonly kept: Readonly<Record<string, string>>;
  /** Large parts that not everybody uses: kept from the first use on. */
  readonly onUse: readonly string[];
}

/** What a host answers with where there is no page. */
export const MISSING_PAGE = '404.html';

/** What to do about something that the page asks for. */
export type Answer =
  | { readonly kind: 'kept'; readonly path: string }
  | { readonly kind: 'on-use' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown-page' }
  | { readonly kind: 'unlisted' };

/** The name under which a file is kept: another content has another name. */
export const keyOf = (root: string, path: string, revision = ''): string =>
  root + path + (revision === '' ? '' : `?${revision}`);

/** All names under which this version keeps something. */
export const keysOf = (root: string, { kept, onUse }: Inventory): ReadonlySet<string> =>
  new Set([
    ...Object.entries(kept).map(([path, revision]) => keyOf(root, path, revision)),
    ...onUse.map((path) => keyOf(root, path)),
  ]);

/** The path of an address from the site's root; `undefined` where it is not of this site. */
export const pathUnder = (root: string, url: string): string | undefined =>
  url.startsWith(root) ? url.slice(root.length).replace(/[?#].*$/, '') : undefined;

/** How a path is answered, as the host would have done it. */
export function answerTo(path: string, isNavigation: boolean, { kept, onUse }: Inventory): Answer {
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  if (Object.hasOwn(kept, address)) return { kind: 'kept', path: address };
  if (onUse.includes(path)) return { kind: 'on-use' };
  if (!isNavigation) return { kind: 'unlisted' };
  return Object.hasOwn(kept, `${path}/`) ? { kind: 'moved', to: `${path}/` } : { kind: 'unknown-page' };
}
