import { answerTo, type Inventory, keyOf, keysOf, MISSING_PAGE, pathUnder } from './inventory.ts';

/** Where files are kept: the part of the browser's cache that is used here. */
export interface Shelf {
  match(key: string): Promise<Response | undefined>;
  put(key: string, response: Response): Promise<void>;
  keys(): Promise<readonly { readonly url: string }[]>;
  delete(key: string): Promise<boolean>;
}

/** What the page asks for, as far as it matters here. */
export type Asked = Pick<Request, 'url' | 'mode'>;

/** What the worker works with. */
export interface Pantry {
  /** The address of the site's root; ends with `/`. */
  readonly root: string;
  readonly inventory: Inventory;
  readonly shelf: Shelf;
  readonly fetch: (asked: string | Asked, init?: RequestInit) => Promise<Response>;
  /** Goes on with the work while the answer is already on its way. */
  readonly meanwhile: (work: Promise<unknown>) => void;
}

/** So many files travel side by side: the student may be waiting for one of his own. */
const AT_ONCE = 4;

async function brought({ root, fetch }: Pantry, path: string, revision: string): Promise<Response> {
  // A name that tells the content may come from the browser's own cache; any other is asked for anew.
  const response = await fetch(root + path, { cache: revision === '' ? 'default' : 'no-cache' });
  if (!response.ok && path !== MISSING_PAGE) throw new Error(`${path} answered ${response.status}`);
  if (!response.redirected) return response;
  // A browser takes no redirected answer for a page.
  return new Response(await response.blob(), { status: response.status, headers: response.headers });
}

async function keep(pantry: Pantry, path: string, revision = ''): Promise<void> {
  const key = keyOf(pantry.root, path, revision);
  if (await pantry.shelf.match(key)) return;
  await pantry.shelf.put(key, await brought(pantry, path, revision));
}

/** Fetches what this version needs and what is not there from the version before. Rejects if a file cannot be had. */
export async function stock(pantry: Pantry): Promise<void> {
  const waiting = Object.entries(pantry.inventory.kept).values();
  const carry = async () => {
    for (const [path, revision] of waiting) await keep(pantry, path, revision);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, carry));
}

/** Throws away what only other versions need. */
export async function clear({ root, inventory, shelf }: Pantry): Promise<void> {
  const needed = keysOf(root, inventory);
  const old = (await shelf.keys()).filter(({ url }) => !needed.has(url));
  await Promise.all(old.map(({ url }) => shelf.delete(url)));
}

/** Keeps those of the files that are kept from their first use on. */
export async function keepUsed(pantry: Pantry, urls: readonly string[]): Promise<void> {
  const paths = urls.map((url) => pathUnder(pantry.root, url));
  const used = pantry.inventory.onUse.filter((path) => paths.includes(path));
  await Promise.all(used.map((path) => keep(pantry, path).catch(() => undefined)));
}

const fromShelf = async ({ shelf, fetch }: Pantry, key: string, request: Asked): Promise<Response> =>
  (await shelf.match(key)) ?? fetch(request);

async function fromFirstUse({ shelf, fetch, meanwhile }: Pantry, request: Asked): Promise<Response> {
  const kept = await shelf.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  // Where there is no room, it is used all the same.
  if (response.ok) meanwhile(shelf.put(request.url, response.clone()).catch(() => undefined));
  return response;
}

async function missing({ root, inventory, shelf, fetch }: Pantry, request: Asked): Promise<Response> {
  try {
    // It may be a page of a newer version.
    return await fetch(request);
  } catch (error) {
    const kept = await shelf.match(keyOf(root, MISSING_PAGE, inventory.kept[MISSING_PAGE]));
    if (kept === undefined) throw error;
    return new Response(kept.body, { status: 404, headers: kept.headers });
  }
}

/** The answer to what a page of this site asks for: from the shelf if it is there, else from the network. */
export async function answered(pantry: Pantry, path: string, request: Asked): Promise<Response> {
  const { root, inventory } = pantry;
  const answer = answerTo(path, request.mode === 'navigate', inventory);
  switch (answer.kind) {
    case 'kept':
      return fromShelf(pantry, keyOf(root, answer.path, inventory.kept[answer.path]), request);
    case 'on-use':
      return fromFirstUse(pantry, request);
    case 'moved':
      return Response.redirect(root + answer.to, 302);
    case 'unknown-page':
      return missing(pantry, request);
    case 'unlisted':
      // A tab that still runs the version before finds its parts as long as they are here.
      return fromShelf(pantry, request.url, request);
  }
}
