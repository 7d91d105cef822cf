import { expect, type Page, test } from '@playwright/test';
import { NOTHING_STORED } from '../src/app/stored.ts';
import { kitchenPage } from './kitchen-page.ts';
import { PLACES } from './places.ts';
import { troubles } from './troubles.ts';

/** The most by which a page may shift while it comes to rest. */
const MOST_SHIFT = 0.02;

interface Shift {
  readonly value: number;
  readonly of: readonly string[];
}

/** Writes down every shift that nobody has asked for. */
const watchShifts = () => {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Element | null }[];
    })[])
      if (!entry.hadRecentInput)
        shifts.push({
          value: entry.value,
          of: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? ''),
        });
  }).observe({ type: 'layout-shift', buffered: true });
};

async function expectNoShift(page: Page): Promise<void> {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect(sum, JSON.stringify(shifts)).toBeLessThan(MOST_SHIFT);
}

const hasConsole = (place: string): boolean => /^(?:ru\/)?(?:sandbox\/|lessons\/.+)?$/.test(place);

/** Opens a page, lets it come to rest, and sees that nothing was wrong on the way. */
async function expectCalm(page: Page, place: string): Promise<void> {
  await page.goto(place);
  await expect(page.getByRole('heading', { level: 1 }), place).toBeVisible();
  if (hasConsole(place))
    await expect(page.locator('form .monaco-editor').first()).toBeVisible({ timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  await expectNoShift(page);
  expect(await page.locator('body').innerText(), place).not.toMatch(/[{}]|undefined/);
  const strangers = await page
    .locator('a[href^="http"]')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[])
        .filter(({ origin }) => origin !== location.origin)
        .map(({ rel, href }) => `${rel} ${href}`),
    );
  for (const link of strangers) expect(link).toMatch(/^noreferrer https:\/\//);
}

const isReply = (place: string): boolean => /replies\/\d/.test(place);

const REPLIES = [
  ['en', PLACES.filter((place) => isReply(place) && !place.startsWith('ru/'))],
  ['ru', PLACES.filter((place) => isReply(place) && place.startsWith('ru/'))],
] as const;

for (const place of PLACES.filter((each) => !isReply(each))) {
  test(`/${place} comes to rest without shift, error, stranger or unfilled word`, async ({
    page,
    baseURL,
  }) => {
    const seen = troubles(page, baseURL);
    await page.addInitScript(watchShifts);
    await expectCalm(page, place);
    expect(seen.filter((trouble) => !(place.startsWith('no/') && /\b404\b/.test(trouble)))).toEqual([]);
  });
}

for (const [language, places] of REPLIES) {
  test(`the page of every reply does so too (${language})`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    expect(places.length).toBeGreaterThan(20);
    const seen = troubles(page, baseURL);
    await page.addInitScript(watchShifts);
    for (const place of places) await expectCalm(page, place);
    expect(seen).toEqual([]);
  });
}

test('a session that is remembered comes back without shift', async ({ page }) => {
  const lines = ['telnet mail.kitchen.example 25', 'EHLO client.example', 'MAIL FROM:<carol@client.example>'];
  const inputs = lines.map((text) => ({ kind: 'line', text }));
  const stored = { ...NOTHING_STORED, sessions: { 'first-letter': { kitchen: {}, inputs } } };
  await page.addInitScript((value) => localStorage.setItem('smtp-kitchen', value), JSON.stringify(stored));
  await page.addInitScript(watchShifts);
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('lessons/first-letter/');
  await kitchen.expectReply('250');
  await expect(page.locator('form .monaco-editor').first()).toBeVisible({ timeout: 20_000 });
  await page.waitForTimeout(300);
  await expectNoShift(page);
});
