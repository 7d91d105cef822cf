import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { notices as en } from '../src/app/message/en/notices.ts';
import { notices as ru } from '../src/app/message/ru/notices.ts';
import { DIST, serve, UNDER_A_NAME } from '../src/build/serve.ts';
import { kitchenPage } from './kitchen-page.ts';
import type { Language } from './words.ts';

/** A site of the test's own, so that it can be changed and switched off. */
const test = base.extend<{
  site: { readonly folder: string; readonly url: string; readonly close: () => void };
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kitchen-site-'));
    cpSync(DIST, folder, { recursive: true });
    const { url, close } = await serve(0, folder);
    await use({ folder, url, close });
    close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.url),
});

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

const HELLO = ['telnet mail.kitchen.example 25', 'EHLO client.example'];
const ENVELOPE = ['MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>'];

/** Opens a page and waits until the site's own worker has kept the site and answers for this page. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(
    () => {
      const { controller } = navigator.serviceWorker;
      const root = document.querySelector<HTMLMetaElement>('meta[name="kitchen-root"]')?.content ?? '';
      const own = new URL('service-worker.js', new URL(root, location.href)).href;
      return controller?.state === 'activated' && controller.scriptURL === own;
    },
    undefined,
    { timeout: 30_000 },
  );
}

/** Pulls the plug: the browser has no network, and the server is gone too. */
async function unplug(context: BrowserContext, site: { readonly close: () => void }): Promise<void> {
  await context.setOffline(true);
  site.close();
}

const bigEditor = (page: Page) => page.locator('form[data-console-ready] .monaco-editor').first();
const plainLine = (page: Page) =>
  page.locator('form[data-console-ready] textarea:not(.monaco-editor textarea)');

/** The kept files of this origin, by path. */
const keptFiles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url.slice(location.origin.length));
  });

/** Puts a second version of the site in the place of the first: another page, and so another worker. */
function publishAnother(folder: string): void {
  const page = join(folder, 'sandbox/index.html');
  const worker = join(folder, 'service-worker.js');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', '<head><meta name="edition" content="2">'),
  );
  const list = readFileSync(worker, 'utf8');
  const changed = list.replace(/(["'`]sandbox\/["'`]:["'`])[0-9a-f]{12}/, '$1second000000');
  if (changed === list) throw new Error('The list names no sandbox/ with a revision.');
  writeFileSync(worker, changed);
}

const edition = (page: Page) =>
  page.locator('meta[name="edition"]').getAttribute('content', { timeout: 1_000 });

for (const language of ['en', 'ru'] as const) {
  const own = language === 'ru' ? 'ru/' : '';

  test(`after one visit everything works without a network (${language})`, async ({
    page,
    context,
    site,
  }) => {
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    await visit(page, own);
    await unplug(context, site);
    const kitchen = kitchenPage(page, language);

    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await kitchen.open('sandbox/');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await kitchen.type(...HELLO, ...ENVELOPE, 'RCPT TO:<dave@other.example>');
    await kitchen.expectReply('554');
    const why = await kitchen.explain();
    await expect(why).toContainText('554');
    await expect(why.getByRole('link', { name: /RFC 5321/ }).first()).toBeVisible();

    for (const place of [
      'lessons/',
      'lessons/first-letter/',
      'replies/',
      'replies/550/',
      'requirements/',
      'shortcuts/',
    ]) {
      const response = await page.goto(own + place);
      expect(response?.status(), place).toBe(200);
      expect(response?.fromServiceWorker(), place).toBe(true);
      await expect(page.getByRole('main').getByRole('heading').first(), place).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    }
    const fonts = await page.evaluate(() =>
      Promise.all(
        [
          '400 16px "Golos Text"',
          '400 16px "Literata"',
          'italic 400 16px "Literata"',
          '400 15px "JetBrains Mono"',
        ].map(async (font) => (await document.fonts.load(font, 'Кухня kitchen')).length),
      ),
    );
    expect(fonts).toEqual([2, 2, 2, 2]);
    expect(troubles).toEqual([]);
  });
}

test('the page of the first visit itself goes on without a network, in the other language too', async ({
  page,
  context,
  site,
}) => {
  await visit(page, 'sandbox/');
  await unplug(context, site);
  const kitchen = kitchenPage(page, 'ru');
  await page.getByRole('link', { name: 'RU' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await kitchen.type(...HELLO, 'RCPT TO:<alice@kitchen.example>');
  await expect(await kitchen.explain()).toContainText('503');
});

test('a path without its last slash, and one that is no page, are answered as the host does', async ({
  page,
  context,
  site,
}) => {
  await visit(page, '');
  await unplug(context, site);
  await page.goto('sandbox');
  expect(new URL(page.url()).pathname).toBe('/sandbox/');
  const response = await page.goto('no/such/place/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('the big editor is kept once it has been used', async ({ page, context, site }) => {
  await page.goto('sandbox/');
  await expect(bigEditor(page)).toBeVisible({ timeout: 30_000 });
  await visit(page, 'sandbox/');
  await expect
    .poll(async () => (await keptFiles(page)).some((path) => /\/mount-.*\.js$/.test(path)))
    .toBe(true);
  await unplug(context, site);
  await page.reload();
  await expect(bigEditor(page)).toBeVisible({ timeout: 30_000 });
  const kitchen = kitchenPage(page, 'en');
  await kitchen.type(...HELLO);
  await kitchen.expectReply('250');
});

test('the big editor of the very first visit is kept, though it came before the worker', async ({
  page,
  context,
  site,
}) => {
  await visit(page, 'ru/sandbox/');
  await expect(bigEditor(page)).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(async () => (await keptFiles(page)).some((path) => /\/mount-.*\.js$/.test(path)))
    .toBe(true);
  await unplug(context, site);
  await page.reload();
  await expect(bigEditor(page)).toBeVisible({ timeout: 30_000 });
});

test.describe('where the big editor is never used', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('it is never fetched, and without a network the plain line is there', async ({
    page,
    context,
    site,
  }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await visit(page, 'sandbox/');
    expect((await keptFiles(page)).length).toBeGreaterThan(100);
    expect(asked.filter((url) => /mount-|codicon|editor\.worker/.test(url))).toEqual([]);
    await unplug(context, site);
    await page.setViewportSize({ width: 1280, height: 800 });
    const inVain = page.waitForEvent('requestfailed', (request) => /mount-/.test(request.url()));
    await page.reload();
    await inVain;
    await expect(plainLine(page)).toBeVisible();
    const kitchen = kitchenPage(page, 'en');
    await kitchen.type(...HELLO);
    await kitchen.expectReply('250');
  });
});

for (const [language, words] of [
  ['en', en],
  ['ru', ru],
] as const satisfies readonly (readonly [Language, object])[]) {
  test(`a new version is offered, waits for the word, and loses nothing (${language})`, async ({
    page,
    site,
  }) => {
    const kitchen = kitchenPage(page, language);
    const path = `${language === 'ru' ? 'ru/' : ''}sandbox/`;
    await visit(page, path);
    await kitchen.type(...HELLO, ...ENVELOPE);
    await kitchen.expectReply('2.1.5');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await expect(page.getByText(words['notice.new-version'])).toBeHidden();

    publishAnother(site.folder);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.getByText(words['notice.new-version'])).toBeVisible({ timeout: 30_000 });

    // It waits: the session goes on, and a reload stays with the version that was there.
    await kitchen.type('DATA');
    await kitchen.expectReply('354');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await page.goto('sandbox/');
    await expect(page.locator('form[data-console-ready]')).toBeVisible();
    await expect(edition(page)).rejects.toThrow();
    await page.goto(path);
    await expect(page.getByText(words['notice.new-version'])).toBeVisible({ timeout: 30_000 });

    await page.getByRole('button', { name: words['notice.load-new'], exact: true }).click();
    await page.waitForEvent('load');
    await expect(kitchen.transcript).toContainText('DATA');
    await kitchen.expectReply('354');
    await kitchen.type('Subject: Hello', '', 'Hello', '.');
    await kitchen.expectReply(/250.*queued as/);
    await page.goto('sandbox/');
    expect(await edition(page)).toBe('2');
    await expect(page.getByText(words['notice.new-version'])).toBeHidden();
    const sandboxes = (await keptFiles(page)).filter((file) => file.startsWith('/sandbox/'));
    expect(sandboxes).toEqual(['/sandbox/?second000000']);
  });
}

test('another tab that runs the version before goes on, and keeps its parts', async ({
  page,
  context,
  site,
}) => {
  await visit(page, 'sandbox/');
  const other = await context.newPage();
  await other.goto('lessons/first-letter/');
  await expect(other.locator('form[data-console-ready]')).toBeVisible();
  await other.evaluate(() => Object.assign(window, { sameDocument: true }));
  publishAnother(site.folder);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByRole('button', { name: en['notice.load-new'], exact: true }).click({ timeout: 30_000 });
  await page.waitForEvent('load');
  expect(await edition(page)).toBe('2');
  expect(await other.evaluate(() => 'sameDocument' in window)).toBe(true);
  const sandboxes = (await keptFiles(page)).filter((file) => file.startsWith('/sandbox/'));
  expect(sandboxes).toHaveLength(2);
});

test('it works under any repository name, beside another kitchen on the same host', async ({
  page,
  context,
  site,
}) => {
  await visit(page, '');
  await visit(page, UNDER_A_NAME);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
  );
  expect(scopes).toEqual(['/', UNDER_A_NAME]);
  await unplug(context, site);
  for (const root of ['/', UNDER_A_NAME]) {
    const response = await page.goto(`${root}ru/lessons/first-letter/`);
    expect(response?.status()).toBe(200);
    await expect(page.locator('form[data-console-ready]')).toBeVisible();
  }
  await kitchenPage(page, 'ru').type(...HELLO);
  await kitchenPage(page, 'ru').expectReply('250');
});

test('there is no worker inside a frame', async ({ page, site }) => {
  writeFileSync(join(site.folder, 'host.html'), '<iframe src="sandbox/" width="900" height="600"></iframe>');
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.goto('host.html');
  await expect(page.frameLocator('iframe').locator('form[data-console-ready]')).toBeVisible();
  // The same time after which a page of its own has asked for it.
  await expect.poll(() => asked.some((url) => /registration-/.test(url)), { timeout: 20_000 }).toBe(true);
  await page.waitForTimeout(500);
  expect(asked.filter((url) => /service-worker/.test(url))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the site can be installed: a manifest in the language of the page', async ({ page }) => {
  for (const [language, home] of [
    ['en', ''],
    ['ru', 'ru/'],
  ] as const) {
    await page.goto(`${home}replies/550/`);
    const manifest = await page.locator('link[rel="manifest"]').evaluate(async (link: HTMLLinkElement) => {
      const response = await fetch(link.href);
      const { lang, start_url, scope, icons } = await response.json();
      const full = (path: string) => new URL(path, link.href).pathname;
      const icon = await fetch(new URL(icons[0].src, link.href));
      return { lang, start: full(start_url), scope: full(scope), icon: icon.headers.get('content-type') };
    });
    expect(manifest).toEqual({ lang: language, start: `/${home}`, scope: '/', icon: 'image/svg+xml' });
  }
});
