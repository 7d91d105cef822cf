import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { ensureBrowser, launchOptions } from './ensure-browser.ts';
import { type FirstLoad, isWithin, type Script, scriptsUntil, table } from './first-load.ts';
import { DIST, find, serve } from './serve.ts';

/** Pages on which a command can be typed. */
const PAGES = ['', 'ru/', 'sandbox/', 'lessons/first-letter/'];
const PATIENCE = 20_000;

/** Runs in the page before anything else: notes when the form first says that it is ready.
 *  No inner function has a name: tsx would wrap it in a helper that the page does not have. */
function noteReadiness() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-console-ready]')) return;
    performance.mark('console-ready');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-console-ready'] });
}

/** Runs in the page: the moment of readiness, and every script asked for so far. */
function readLoad() {
  const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ name }) => new URL(name).pathname.endsWith('.js'),
  );
  return {
    readyAt: performance.getEntriesByName('console-ready')[0]?.startTime ?? 0,
    asked: scripts.map(({ name, startTime }) => ({ path: new URL(name).pathname, at: startTime })),
  };
}

function script({ path, at }: { readonly path: string; readonly at: number }): Script {
  const found = find(DIST, path);
  if (found.kind !== 'file') throw new Error(`The page asked for ${path}, which is not in dist/.`);
  return { name: basename(path), asked: at, gzip: gzipSync(readFileSync(found.file), { level: 9 }).length };
}

async function measured(browser: Browser, site: string, page: string): Promise<FirstLoad> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.addInitScript(noteReadiness);
  await tab.goto(site + page);
  await tab
    .waitForFunction(() => performance.getEntriesByName('console-ready').length > 0, undefined, {
      timeout: PATIENCE,
    })
    .catch(() => {
      throw new Error(
        `/${page} has no [data-console-ready] after ${PATIENCE / 1000} s: nothing can be typed.`,
      );
    });
  const { readyAt, asked } = await tab.evaluate(readLoad);
  await context.close();
  return { page, readyAt, scripts: scriptsUntil(readyAt, asked.map(script)) };
}

async function measureAll(): Promise<readonly FirstLoad[]> {
  const site = await serve(0);
  const browser = await chromium.launch(launchOptions((await ensureBrowser()).path));
  try {
    const loads: FirstLoad[] = [];
    for (const page of PAGES) loads.push(await measured(browser, site.url, page));
    return loads;
  } finally {
    await browser.close();
    site.close();
  }
}

try {
  const loads = await measureAll();
  console.log(loads.map(table).join('\n\n'));
  process.exitCode = loads.every(isWithin) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
