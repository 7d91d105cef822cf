import { type Browser, chromium, type Page } from 'playwright';
import { ensureBrowser, launchOptions } from '../../src/build/ensure-browser.ts';
import { serve } from '../../src/build/serve.ts';
import { longScript, recipientsAt, stored } from './long-script.ts';

const LINES = Number(process.argv[2] ?? 1_000);
const EDITS = 60;
/** One frame. */
const TARGET = 16;
const PATIENCE = 30_000;

/** Runs in the page: from each key to the moment at which the frame with the changed reply has been drawn.
 *  No inner function has a name: tsx would wrap it in a helper that the page does not have. */
function watch() {
  const times: number[] = [];
  Object.assign(globalThis, { keyTimes: times });
  document.addEventListener(
    'keydown',
    (event) => {
      const began = performance.now();
      const before = document.querySelector('[data-measured]')?.textContent;
      if (before === undefined || event.key.length > 9) return;
      const channel = new MessageChannel();
      const state = { tries: 0 };
      channel.port1.onmessage = () => {
        // The task after the frame: style, layout and paint are behind it.
        if (document.querySelector('[data-measured]')?.textContent !== before)
          times.push(performance.now() - began);
        else if (state.tries++ < 50) requestAnimationFrame(() => channel.port2.postMessage(0));
        else times.push(Number.POSITIVE_INFINITY);
      };
      requestAnimationFrame(() => channel.port2.postMessage(0));
    },
    true,
  );
}

/** Runs in the page: marks the answer that stands right under the line of the caret. */
function markAnswer() {
  const caret = document.querySelector('.cursors-layer .cursor')?.getBoundingClientRect().bottom ?? 0;
  const answers = [...document.querySelectorAll<HTMLElement>('.script-answer')];
  for (const { dataset } of answers) delete dataset.measured;
  const below = answers
    .filter((answer) => answer.textContent !== '' && answer.getBoundingClientRect().top > caret - 6)
    .toSorted((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
  if (below[0]) below[0].dataset.measured = '';
  return below[0]?.textContent;
}

async function opened(browser: Browser, url: string, lines: readonly string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript((kept) => localStorage.setItem('smtp-kitchen', kept), stored(lines));
  await page.goto(`${url}sandbox/`);
  await page.getByRole('button', { name: 'Script', exact: true }).click();
  await page.locator('.monaco-editor .script-answer').first().waitFor({ timeout: PATIENCE });
  await page.evaluate(watch);
  return page;
}

/** Puts the caret before the `@` of a line, by keyboard. */
async function goTo(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let at = 0; at < line; at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let at = 0; at < 'RCPT TO:<alice'.length; at++) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(800);
  const answer = await page.evaluate(markAnswer);
  if (answer?.includes('250') !== true) throw new Error(`Line ${line + 1} is answered ${answer}, not 250.`);
}

async function timesAt(page: Page, line: number): Promise<readonly number[]> {
  await goTo(page, line);
  await page.evaluate(() => {
    (globalThis as unknown as { keyTimes: number[] }).keyTimes.length = 0;
  });
  for (let edit = 0; edit < EDITS; edit++) {
    // Each time the recipient is another, and the answer too.
    await page.keyboard.press(edit % 2 === 0 ? 'x' : 'Backspace');
    await page.waitForTimeout(120);
  }
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
}

const quantile = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN)
    .toFixed(1)
    .padStart(6);

const lines = longScript(LINES);
const site = await serve(0);
const options = launchOptions((await ensureBrowser()).path);
const browser = await chromium.launch({
  ...options,
  // Without waiting for the screen: what is measured is the work, not where in a frame the key fell.
  args: [...(options.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  const page = await opened(browser, site.url, lines);
  console.log(`A script of ${lines.length} lines, key to replies redrawn, ms (target: p95 ≤ ${TARGET})`);
  for (const [where, line] of Object.entries(recipientsAt(lines))) {
    const sorted = [...(await timesAt(page, line))].sort((one, other) => one - other);
    const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
    const verdict = Number(p95) <= TARGET ? 'within' : 'over';
    console.log(`  ${where.padEnd(10)} p50 ${p50}  p95 ${p95}  n ${sorted.length}  ${verdict}`);
  }
} finally {
  await browser.close();
  site.close();
}
