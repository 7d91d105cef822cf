import { expect, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import { overflow } from './overflow.ts';
import { SIDES, viewsPage } from './views-page.ts';

const PAGES = ['lessons/', 'replies/', 'replies/550/', 'requirements/', 'shortcuts/', 'read/'];

// A window of 1280 by 800 at 200 %.
test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

for (const language of ['en', 'ru'] as const) {
  const prefix = language === 'ru' ? 'ru/' : '';

  test(`at 200 % every kind of page is whole (${language})`, async ({ page }) => {
    for (const place of PAGES) {
      await page.goto(prefix + place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await overflow(page), place).toEqual([]);
    }
  });

  test(`at 200 % a session is whole, and there is room to type (${language})`, async ({ page }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('lessons/first-letter/');
    await kitchen.type('telnet mail.kitchen.example 25', 'FOO');
    await kitchen.expectReply('500');
    await kitchen.lastReply.getByRole('button').click();
    await expect(kitchen.lastReply.getByRole('group')).toBeVisible();
    expect(await overflow(page)).toEqual([]);
    await expect(kitchen.prompt).toBeInViewport({ ratio: 1 });
    await kitchen.look('kitchen');
    await expect(page.getByRole('switch').first()).toBeVisible();
    expect(await overflow(page)).toEqual([]);
  });

  test(`at 200 % every view of a session is whole, and so is a comparison (${language})`, async ({
    page,
  }) => {
    test.slow();
    const kitchen = viewsPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.sendLetter();
    for (const view of SIDES) {
      await kitchen.show(view);
      await page.waitForLoadState('networkidle');
      expect(await overflow(page), view).toEqual([]);
    }
    await page.getByRole('button', { name: kitchen.word('compare.button') }).click();
    const choice = page.getByRole('combobox', { name: kitchen.word('compare.with') });
    for (const what of ['kitchen', 'servers']) {
      await choice.selectOption(what);
      await expect(page.getByRole('rowheader').first()).toBeVisible();
      expect(await overflow(page), what).toEqual([]);
    }
  });
}
