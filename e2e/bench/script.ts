import { type Browser, chromium, type Page } from 'playwright';
import { ensureBrowser, launchOptions } from '../../src/build/ensure-browser.ts';
import { serve } from '../../src/build/serve.ts';
import { kitchenPage } from '../kitchen-page.ts';
import { keyTimes, openControl, watchKeys } from './key-times.ts';
import { longScript, recipientsAt, stored } from './long-script.ts';
import { type Task, tasksOf } from './tasks.ts';

const LINES = Number(process.argv[2] ?? 1_000);
const PASTED = 100_000;
const EDITS = 60;
/** Keys before it is measured: what is written for the first time is compiled first. */
const WARM = 10;
/** One frame. */
const TARGET = 16;
/** A task that is longer is felt. */
const LONGEST_TASK = 50;
const PATIENCE = 120_000;
const VIEWPORT = { width: 1440, height: 900 };

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
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript((kept) => localStorage.setItem('smtp-kitchen', kept), stored(lines));
  await page.goto(`${url}sandbox/`);
  return page;
}

async function openedScript(browser: Browser, url: string, lines: readonly string[]): Promise<Page> {
  const page = await opened(browser, url, lines);
  await page.getByRole('button', { name: 'Script', exact: true }).click();
  await page.locator('.monaco-editor .script-answer').first().waitFor({ timeout: PATIENCE });
  await watchKeys(page);
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

const ms = (value: number): string => value.toFixed(1).padStart(6);
const verdict = (value: number, most: number): string => (value <= most ? 'within' : 'over');

function printTimes(what: string, times: readonly number[], isControl = false): void {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  const judged = isControl ? '' : verdict(at(0.95), TARGET);
  console.log(`  ${what.padEnd(36)} p50 ${ms(at(0.5))}  p95 ${ms(at(0.95))}  n ${sorted.length}  ${judged}`);
}

function printTasks(what: string, tasks: readonly Task[]): void {
  const longest = (tasks[0] as Task).wall;
  const most = Math.max(...tasks.map(({ cpu }) => cpu));
  const over = tasks.filter(({ wall }) => wall > LONGEST_TASK).length;
  console.log(
    `  ${what.padEnd(36)} longest ${ms(longest)}  processor ${ms(most)}  over ${LONGEST_TASK}: ${over}  ${verdict(longest, LONGEST_TASK)}`,
  );
}

/** Keys in a long script, and in a page that has nothing to do: what the machine itself adds stands beside it. */
async function printKeys(browser: Browser, url: string, lines: readonly string[]): Promise<void> {
  console.log(`A script of ${lines.length} lines, key to replies redrawn, ms (target: p95 ≤ ${TARGET})`);
  const control = await browser.newPage({ viewport: VIEWPORT });
  await openControl(control);
  printTimes('a page with nothing to do', await keyTimes(control, EDITS), true);
  await control.close();
  const page = await openedScript(browser, url, lines);
  for (const [where, line] of Object.entries(recipientsAt(lines))) {
    await goTo(page, line);
    await keyTimes(page, WARM);
    printTimes(where, await keyTimes(page, EDITS));
  }
  await page.close();
}

/** Switches greylisting over, until the page says how many replies are other now. */
async function turnSwitch(page: Page): Promise<void> {
  const told = page.locator('[data-editor] [role="status"]').first();
  await page
    .getByRole('switch', { name: /^Greylist/ })
    .first()
    .click();
  await told.getByText(/\d/).waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(600);
}

/** Drags along the whole of what is seen of the timeline, and back. */
async function dragTimeline(page: Page): Promise<void> {
  const box = await page.getByRole('slider', { name: 'Moment of the session' }).boundingBox();
  if (box === null) throw new Error('There is no timeline.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 20, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 20, y, { steps: 60 });
  await page.mouse.move(box.x + 20, y, { steps: 60 });
  await page.mouse.up();
}

async function undoAndRedo(page: Page): Promise<void> {
  for (const name of ['Undo', 'Redo', 'Undo', 'Redo']) {
    await page.locator('[data-editor]').getByRole('button', { name }).click();
    await page.waitForTimeout(300);
  }
}

/** Puts a text on the clipboard as if it had been copied elsewhere, and pastes it into the prompt. */
function paste(lines: number) {
  const data = new DataTransfer();
  data.setData('text/plain', Array.from({ length: lines }, (_, at) => `echo ${at + 1}`).join('\n'));
  document
    .querySelector('form[data-console-ready] textarea, form [role="textbox"]')
    ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

async function sendPaste(page: Page): Promise<void> {
  const bar = page.getByRole('region', { name: 'Large paste' });
  await bar.getByRole('button', { name: 'Send' }).click();
  await bar.waitFor({ state: 'detached', timeout: PATIENCE });
  await page.waitForTimeout(1_500);
}

/** How long the page cannot answer while it has much to do. */
async function printTasksOf(browser: Browser, url: string, lines: readonly string[]): Promise<void> {
  console.log(`The longest task of the page, ms (target: ≤ ${LONGEST_TASK})`);
  const script = await openedScript(browser, url, lines);
  await script.waitForTimeout(1_500);
  // Where the switch is, it is brought into sight.
  await kitchenPage(script, 'en').turn('greylisting', 'on', false);
  for (const way of ['on', 'off']) {
    const tasks = await tasksOf(browser, script, () => turnSwitch(script));
    printTasks(`a switch ${way}, ${lines.length} lines`, tasks);
  }
  await script.locator('[data-editor] [role="textbox"]').focus();
  await goTo(script, recipientsAt(lines).beginning);
  await keyTimes(script, 1);
  printTasks('undo and redo', await tasksOf(browser, script, () => undoAndRedo(script)));
  printTasks('dragging the timeline', await tasksOf(browser, script, () => dragTimeline(script)));
  await script.close();
  const live = await opened(browser, url, []);
  await live.locator('form[data-console-ready]').waitFor();
  await live.waitForTimeout(2_000);
  await live.evaluate(paste, PASTED);
  printTasks(
    `${PASTED.toLocaleString('en')} pasted lines go out`,
    await tasksOf(browser, live, () => sendPaste(live)),
  );
  await live.close();
}

const lines = longScript(LINES);
const site = await serve(0);
const options = launchOptions((await ensureBrowser()).path);
const browser = await chromium.launch({
  ...options,
  // Without waiting for the screen: what is measured is the work, not where in a frame the key fell.
  args: [...(options.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  await printKeys(browser, site.url, lines);
  await printTasksOf(browser, site.url, lines);
} finally {
  await browser.close();
  site.close();
}
