import { expect, test } from '@playwright/test';
import { overflow } from './overflow.ts';
import { timePage } from './time-page.ts';

for (const language of ['en', 'ru'] as const) {
  test(`on a phone a slim slider over the prompt leads back and on (${language})`, async ({ page }) => {
    const time = timePage(page, language);
    await time.begin();
    const box = await time.slider.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await time.step('ArrowLeft', 'ArrowLeft');
    await time.expectMoment(time.word('time.at', { step: 3, count: 5, what: 'MAIL, 250' }));
    await expect(time.past).toBeVisible();
    await time.type('RSET');
    await time.expectReply('250');
    await time.openBranches(2);
    await page.keyboard.press('Escape');
    await time.press('time.undo');
    await expect(time.past).toBeVisible();
    expect(await overflow(page)).toEqual([]);
  });

  test(`on a phone B stands under A, and the table of servers scrolls in its own frame (${language})`, async ({
    page,
  }) => {
    const time = timePage(page, language);
    await time.begin();
    await time.compareWith('kitchen');
    await time.have('greylisting');
    const row = page.getByRole('row').filter({ hasText: 'alice@kitchen.example' }).first();
    const cells = row.locator('td');
    const [a, b] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    expect(b?.y).toBeGreaterThan(a?.y ?? 0);
    expect(b?.x).toBe(a?.x);
    await page.getByRole('combobox', { name: time.word('compare.with') }).selectOption('servers');
    await expect(page.getByRole('columnheader', { name: /^Sendmail/ })).toBeAttached();
    expect(await overflow(page)).toEqual([]);
  });
}
