import type { Page } from 'playwright';

/** Milliseconds between two keys: a quick hand. */
const BETWEEN = 120;

/** Runs in the page: from each key to the moment at which the frame with the changed text has been drawn.
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

/** From now on the page notes how long each key takes until the text of what carries `data-measured` has changed on the screen. */
export const watchKeys = (page: Page): Promise<void> => page.evaluate(watch);

/** Presses a key and takes it back, again and again; each time the measured text is another. */
export async function keyTimes(page: Page, edits: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    (globalThis as unknown as { keyTimes: number[] }).keyTimes.length = 0;
  });
  for (let edit = 0; edit < edits; edit++) {
    await page.keyboard.press(edit % 2 === 0 ? 'x' : 'Backspace');
    await page.waitForTimeout(BETWEEN);
  }
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
}

/** A page that does nothing at a key but change a word: what the browser and the machine take for themselves. */
export async function openControl(page: Page): Promise<void> {
  await page.setContent('<p data-measured>a</p>');
  await watchKeys(page);
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      (document.querySelector('[data-measured]') as HTMLElement).textContent = key;
    });
  });
}
