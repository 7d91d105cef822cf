import { expect, it } from 'vitest';
import type { Inventory } from './inventory.ts';
import { answered, clear, keepUsed, type Pantry, stock } from './pantry.ts';

const ROOT = 'https://example.org/any/';
const inventory: Inventory = {
  kept: { '': '1', 'sandbox/': '1', '404.html': '1', 'assets/a.js': '' },
  onUse: ['assets/mount.js'],
};

/** A shelf and a network in memory: what is kept by key, and what was fetched, in order. */
function kitchen(files: Readonly<Record<string, string>>, list = inventory) {
  const kept = new Map<string, string>();
  const fetched: string[] = [];
  const pending: Promise<unknown>[] = [];
  const network = { up: true };
  const pantry: Pantry = {
    root: ROOT,
    inventory: list,
    shelf: {
      match: async (key) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
      put: async (key, response) => void kept.set(key, await response.text()),
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      delete: async (key) => kept.delete(key),
    },
    fetch: async (asked, init) => {
      const url = typeof asked === 'string' ? asked : asked.url;
      fetched.push(`${url.slice(ROOT.length)} ${init?.cache ?? ''}`.trim());
      const text = files[url.slice(ROOT.length)];
      if (!network.up) throw new TypeError('no network');
      return new Response(text ?? 'lost', { status: text === undefined ? 404 : 200 });
    },
    meanwhile: (work) => pending.push(work),
  };
  const keys = () => [...kept.keys()].map((key) => key.slice(ROOT.length)).toSorted();
  const ask = async (path: string, mode: RequestMode = 'cors') => {
    const response = await answered(pantry, path, { url: ROOT + path, mode });
    await Promise.all(pending);
    return response;
  };
  return { pantry, kept, keys, fetched, network, ask };
}

const FILES = { '': 'home', 'sandbox/': 'sandbox', 'assets/a.js': 'a', 'assets/mount.js': 'monaco' };

it('stocks what the list names, the host page for wrong addresses too, and nothing of what is kept on use', async () => {
  const { pantry, keys, fetched } = kitchen(FILES);
  await stock(pantry);
  expect(keys()).toEqual(['404.html?1', '?1', 'assets/a.js', 'sandbox/?1']);
  expect(fetched.toSorted()).toEqual([
    '404.html no-cache',
    'assets/a.js default',
    'no-cache',
    'sandbox/ no-cache',
  ]);
});

it('fetches only what has changed since the version before', async () => {
  const first = kitchen(FILES);
  await stock(first.pantry);
  first.fetched.length = 0;
  const list = { ...inventory, kept: { ...inventory.kept, 'sandbox/': '2' } };
  await stock({ ...first.pantry, inventory: list });
  expect(first.fetched).toEqual(['sandbox/ no-cache']);
});

it('does not pass for stocked where a file is missing', async () => {
  const { pantry } = kitchen({ '': 'home', 'assets/a.js': 'a' });
  await expect(stock(pantry)).rejects.toThrow('sandbox/ answered 404');
});

it('keeps a page to which the host has led as if it had stood there', async () => {
  const { pantry, kept } = kitchen(FILES);
  const redirected = (text: string) =>
    Object.defineProperty(new Response(text), 'redirected', { value: true });
  await stock({ ...pantry, fetch: async () => redirected('led') });
  expect([...kept.values()]).toEqual(['led', 'led', 'led', 'led']);
});

it('throws away what only other versions need', async () => {
  const { pantry, kept, keys } = kitchen(FILES);
  for (const key of ['?0', '?1', 'assets/old.js', 'assets/mount.js']) kept.set(ROOT + key, '');
  await clear(pantry);
  expect(keys()).toEqual(['?1', 'assets/mount.js']);
});

it('answers from the shelf, and without a network too', async () => {
  const { pantry, ask, network, fetched } = kitchen(FILES);
  await stock(pantry);
  network.up = false;
  fetched.length = 0;
  expect(await (await ask('', 'navigate')).text()).toBe('home');
  expect(await (await ask('sandbox/index.html', 'navigate')).text()).toBe('sandbox');
  expect(await (await ask('assets/a.js')).text()).toBe('a');
  const moved = await ask('sandbox', 'navigate');
  expect([moved.status, moved.headers.get('location')]).toEqual([302, `${ROOT}sandbox/`]);
  expect(fetched).toEqual([]);
});

it('asks the network for what the browser has cleared away', async () => {
  const { ask } = kitchen(FILES);
  expect(await (await ask('', 'navigate')).text()).toBe('home');
});

it('keeps a large part from its first use on', async () => {
  const { ask, keys, network, fetched } = kitchen(FILES);
  expect(await (await ask('assets/mount.js')).text()).toBe('monaco');
  expect(keys()).toEqual(['assets/mount.js']);
  network.up = false;
  expect(await (await ask('assets/mount.js')).text()).toBe('monaco');
  expect(fetched).toEqual(['assets/mount.js']);
});

it('does not keep a large part that did not come', async () => {
  const { ask, keys } = kitchen({});
  expect((await ask('assets/mount.js')).status).toBe(404);
  expect(keys()).toEqual([]);
});

it('uses a large part where there is no room to keep it', async () => {
  const full = kitchen(FILES);
  const shelf = { ...full.pantry.shelf, put: async () => Promise.reject(new Error('full')) };
  const asked = { url: `${ROOT}assets/mount.js`, mode: 'cors' } as const;
  const response = await answered({ ...full.pantry, shelf }, 'assets/mount.js', asked);
  expect(await response.text()).toBe('monaco');
  await expect(keepUsed({ ...full.pantry, shelf }, [asked.url])).resolves.toBeUndefined();
});

it('keeps of what was used only what is to be kept on use, once', async () => {
  const { pantry, keys, fetched } = kitchen(FILES);
  const urls = [`${ROOT}assets/mount.js`, `${ROOT}assets/a.js`, 'https://example.com/assets/mount.js'];
  await keepUsed(pantry, urls);
  await keepUsed(pantry, urls);
  expect(keys()).toEqual(['assets/mount.js']);
  expect(fetched).toEqual(['assets/mount.js default']);
});

it('has the page of a newer version from the network, and what the host says to a wrong address', async () => {
  const { pantry, ask, network } = kitchen({ ...FILES, 'replies/299/': 'new', '404.html': 'no such page' });
  await stock(pantry);
  expect(await (await ask('replies/299/', 'navigate')).text()).toBe('new');
  network.up = false;
  const lost = await ask('replies/299/', 'navigate');
  expect([lost.status, await lost.text()]).toEqual([404, 'no such page']);
});

it('fails as the network does where nothing is kept', async () => {
  const { ask, network } = kitchen(FILES);
  network.up = false;
  await expect(ask('nowhere/', 'navigate')).rejects.toThrow('no network');
  await expect(ask('assets/old.js')).rejects.toThrow('no network');
});

it('still has the parts of the version before as long as they are there', async () => {
  const { kept, ask, network } = kitchen(FILES);
  kept.set(`${ROOT}assets/old.js`, 'old');
  network.up = false;
  expect(await (await ask('assets/old.js')).text()).toBe('old');
});
