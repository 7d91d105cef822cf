import { expect, type Page, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';

const LINES = 100_000;

/** Puts a text on the clipboard as if it had been copied elsewhere, and pastes it into the prompt. */
const paste = (page: Page, count: number): Promise<void> =>
  page.evaluate((lines) => {
    const data = new DataTransfer();
    data.setData('text/plain', Array.from({ length: lines }, (_, at) => `echo ${at + 1}`).join('\n'));
    const target = document.querySelector('form[data-console-ready] textarea, form [role="textbox"]');
    target?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, count);

/** Notes how long the page could not answer, each time. */
const watchTasks = () => {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
  }).observe({ type: 'longtask', buffered: true });
};

for (const language of ['en', 'ru'] as const) {
  test(`100,000 pasted lines go out with progress, and the page answers all the while (${language})`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.chooseEditor('plain');
    await kitchen.type('echo ready');
    await expect(kitchen.transcript).toContainText('ready');
    await paste(page, LINES);
    const bar = page.getByRole('region', { name: kitchen.word('paste.title') });
    await expect(bar).toContainText(kitchen.word('paste.waits', { count: LINES }));
    expect(await kitchen.draft()).toBe('');
    await page.evaluate(watchTasks);
    await bar.getByRole('button', { name: kitchen.word('prompt.send') }).click();
    const progress = bar.getByRole('progressbar');
    await expect(progress).toHaveAttribute('max', String(LINES));
    await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0);
    // The page answers: a switch of the theme is seen while the lines go out.
    await page.getByRole('button', { name: kitchen.word('frame.theme.auto') }).click();
    await expect(page.getByRole('button', { name: kitchen.word('frame.theme.light') })).toBeVisible();
    expect(Number(await progress.getAttribute('value'))).toBeLessThan(LINES);
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    test.info().annotations.push({ type: 'long tasks while the lines go out', description: tasks.join(' ') });
    await expect(bar).toHaveCount(0, { timeout: 120_000 });
    await expect(kitchen.transcript).toContainText(String(LINES));
    expect(await kitchen.transcript.getByRole('listitem').count()).toBeLessThan(1_000);
    await expect(page.getByText(kitchen.word('notice.not-kept'))).toBeVisible();
    await page.getByRole('button', { name: kitchen.word('console.earlier') }).click();
    await expect.poll(() => kitchen.transcript.getByRole('listitem').count()).toBeGreaterThan(1_000);
    await kitchen.type('echo after');
    await expect(kitchen.transcript).toContainText('after');
  });
}

test('a large paste can be left, and stopped in the middle', async ({ page }) => {
  test.setTimeout(120_000);
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.chooseEditor('plain');
  const bar = page.getByRole('region', { name: kitchen.word('paste.title') });
  await paste(page, 5_000);
  await bar.getByRole('button', { name: kitchen.word('paste.leave') }).click();
  await expect(bar).toHaveCount(0);
  await paste(page, LINES);
  await bar.getByRole('button', { name: kitchen.word('prompt.send') }).click();
  await bar.getByRole('button', { name: kitchen.word('paste.stop') }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.getByText(/^Stopped: /)).toBeVisible();
  await kitchen.type('echo after');
  await expect(kitchen.transcript).toContainText('after');
});

test('a few lines are typed into the prompt as ever', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.write('echo one\necho two');
  expect(await kitchen.draft()).toBe('echo one\necho two');
});
