import { type Inventory, pathUnder } from './inventory.ts';
import { answered, clear, keepUsed, type Pantry, stock } from './pantry.ts';
import type { ToWorker } from './to-worker.ts';

/** The build puts the list in its place. */
declare const INVENTORY: Inventory;

/** An event that the browser lets last as long as the work takes. */
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchAsked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: ToWorker;
}

/** What of a service worker's world is used here; the page's library of types has no name for it. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchAsked) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;

/** Several kitchens may share a host; each has a shelf of its own. */
const pantry = async (event: Lasting): Promise<Pantry> => ({
  root,
  inventory: INVENTORY,
  shelf: await caches.open(`smtp-kitchen ${root}`),
  fetch: (asked, init) => fetch(asked as string | Request, init),
  meanwhile: (work) => event.waitUntil(work),
});

/** How many tabs show this site. */
async function windows(): Promise<number> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(root)).length;
}

/** With more than one tab another may still run the version before: what it needs stays until the next new version. */
async function takeOver(event: Lasting): Promise<void> {
  if ((await windows()) <= 1) await clear(await pantry(event));
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(pantry(event).then(stock)));

worker.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));

worker.addEventListener('message', (event) => {
  const { data } = event;
  if (data.kind === 'take-over') event.waitUntil(worker.skipWaiting());
  else event.waitUntil(pantry(event).then((here) => keepUsed(here, data.urls)));
});

worker.addEventListener('fetch', (event) => {
  const path = pathUnder(root, event.request.url);
  if (path === undefined || event.request.method !== 'GET') return;
  event.respondWith(
    pantry(event).then(
      (here) => answered(here, path, event.request),
      // Somebody has closed the cache to us: then the worker stands in nobody's way.
      () => fetch(event.request),
    ),
  );
});
