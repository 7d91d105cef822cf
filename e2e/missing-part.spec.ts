import { expect, type Page, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import type { Language } from './words.ts';

const SCRIPTS = '**/assets/*.js';
/** What stands in the file of explanations in every language, and in no other. */
const EXPLANATIONS = /"?cannot-verify"?:\{"?title/;

/** Lets no script of this kind through, as a line that breaks. Returns how to mend it. */
async function without(page: Page, name: RegExp, text?: RegExp): Promise<() => Promise<void>> {
  await page.route(SCRIPTS, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!name.test(pathname)) return route.continue();
    if (text === undefined) return route.abort();
    const response = await route.fetch();
    return text.test(await response.text()) ? route.abort() : route.fulfill({ response });
  });
  return () => page.unroute(SCRIPTS);
}

const refused = async (page: Page, language: Language) => {
  const kitchen = kitchenPage(page, language);
  await kitchen.open('sandbox/');
  await kitchen.type('telnet mail.kitchen.example 25', 'FOO');
  await kitchen.expectReply('500');
  await kitchen.lastReply.getByRole('button').click();
  return kitchen;
};

for (const language of ['en', 'ru'] as const) {
  test(`without the explanations there are kind words, and a second try works (${language})`, async ({
    page,
  }) => {
    const mend = await without(page, /\/(?:en|ru)-/, EXPLANATIONS);
    const kitchen = await refused(page, language);
    const notice = page.getByRole('region', { name: kitchen.word('notice.region') });
    await expect(notice).toContainText(kitchen.word('notice.load-failed'));
    await kitchen.type('NOOP');
    await kitchen.expectReply('250');
    await mend();
    await notice.getByRole('button', { name: kitchen.word('notice.reload') }).click();
    await expect(notice).toHaveCount(0);
    await kitchen.expectReply('250');
    await kitchen.lastReply.getByRole('button').click();
    await expect(kitchen.lastReply.getByRole('group')).toContainText('250');
  });
}

test('without the part that shows explanations the same', async ({ page }) => {
  const mend = await without(page, /\/Explanation-/);
  const kitchen = await refused(page, 'en');
  await expect(kitchen.lastReply).toContainText(kitchen.word('notice.load-failed'));
  await kitchen.type('NOOP');
  await kitchen.expectReply('250');
  await mend();
  await page
    .getByRole('button', { name: kitchen.word('notice.reload') })
    .first()
    .click();
  await kitchen.expectReply('250');
  await kitchen.lastReply.getByRole('button').click();
  await expect(kitchen.lastReply.getByRole('group')).toBeVisible();
});

test('without the big editor the plain line stays, and nobody is bothered', async ({ page }) => {
  await without(page, /\/mount-/);
  const kitchen = kitchenPage(page, 'en');
  const failed = page.waitForEvent('requestfailed');
  await kitchen.open('sandbox/');
  await failed;
  await kitchen.type('telnet mail.kitchen.example 25', 'NOOP');
  await kitchen.expectReply('250');
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
  await expect(page.getByText(kitchen.word('notice.load-failed'))).toHaveCount(0);
});

test('without the kitchen panel words stand in its place, and the console works', async ({ page }) => {
  await without(page, /\/KitchenPanel-/);
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await expect(page.getByText(kitchen.word('notice.load-failed'))).toBeVisible();
  await kitchen.type('telnet mail.kitchen.example 25', 'NOOP');
  await kitchen.expectReply('250');
});

test('a line that could not be sent stands in the prompt again', async ({ page }) => {
  const mend = await without(page, /\/engine-/);
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type('echo hello');
  await expect(page.getByText(kitchen.word('notice.load-failed')).first()).toBeVisible();
  await expect.poll(kitchen.draft).toBe('echo hello');
  await mend();
  await page
    .getByRole('button', { name: kitchen.word('notice.reload') })
    .first()
    .click();
  await kitchen.type('echo hello');
  await expect(kitchen.transcript).toContainText('hello');
});
