import { expect, test } from '@playwright/test';
import { scriptPage } from './script-page.ts';
import { timePage } from './time-page.ts';
import type { Words } from './words.ts';

for (const language of ['en', 'ru'] as const) {
  test.describe(language, () => {
    test('the same lines in a kitchen with a greylist: the difference is marked, counted and explained', async ({
      page,
    }) => {
      const time = timePage(page, language);
      await time.begin();
      await time.compareWith('kitchen');
      await expect(page.getByText(time.word('compare.same', { count: 5 }))).toBeVisible();
      await time.have('greylisting');
      await expect(page.getByText(time.word('compare.differ', { differ: 1, count: 5 }))).toBeVisible();
      await time.press('compare.next');
      const sign = page.getByRole('button', { name: time.word('compare.sign.code') });
      await expect(sign).toBeFocused();
      await page.keyboard.press('Enter');
      const why = page.getByRole('group', { name: time.word('compare.why') });
      await expect(why).toContainText('250');
      await expect(why).toContainText('450');
      await expect(why).toContainText(time.word('behaviour.greylisting' as Words));
      await expect(why.getByRole('link', { name: /RFC 6647/ })).toBeVisible();
    });

    test('the same script on every server: codes in a table, the words when a line is opened', async ({
      page,
    }) => {
      const time = timePage(page, language);
      await time.begin();
      await time.compareWith('servers');
      const row = page.getByRole('row').filter({ hasText: 'dave@other.example' });
      await expect(row.getByRole('cell').nth(0)).toContainText('554');
      await expect(row.getByRole('cell').nth(1)).toContainText('550');
      await expect(row.getByRole('cell').nth(1)).toContainText('≠');
      const line = row.getByRole('button');
      await time.reach(line);
      await page.keyboard.press('Enter');
      await expect(page.getByText('relay not permitted')).toBeVisible();
    });

    test('who has come to “What if” from a script is back in the script after it', async ({ page }) => {
      test.slow();
      const time = timePage(page, language);
      const script = scriptPage(page, language);
      await time.begin();
      await script.choose('script');
      await expect(script.field).toHaveValue(/MAIL FROM/);
      await time.compareWith('kitchen');
      await time.have('greylisting');
      await expect(page.getByText(time.word('compare.differ', { differ: 1, count: 5 }))).toBeVisible();
      await time.press('compare.button');
      await expect(script.field).toHaveValue(/MAIL FROM/);
      await expect(
        page.getByRole('button', { name: time.word('script.script'), exact: true }),
      ).toHaveAttribute('aria-pressed', 'true');
    });
  });
}

for (const language of ['en', 'ru'] as const) {
  test.describe(language, () => {
    test(`an empty session is compared by an example, and B can be taken over`, async ({ page }) => {
      const time = timePage(page, language);
      await time.open('sandbox/');
      await time.compareWith('kitchen');
      await expect(page.getByText(time.word('compare.example'))).toBeVisible();
      await time.have('server:exim');
      await expect(
        page.getByText(time.word('compare.reworded', { count: 5 }).split('5')[1]?.trim().slice(0, 12) ?? ''),
      ).toBeVisible();
      await time.press('compare.take');
      await expect(time.transcript).toContainText('Exim');
      await expect(page.getByRole('combobox', { name: time.word('kitchen.server.pick') })).toHaveValue(
        'exim',
      );
    });

    test(`what is typed meanwhile is said in both kitchens`, async ({ page }) => {
      const time = timePage(page, language);
      await time.begin();
      await time.compareWith('kitchen');
      await time.type('VRFY alice');
      await expect(page.getByRole('rowheader', { name: 'VRFY alice' })).toBeVisible();
    });

    test(`a setting of B is changed by its number, and all of it is taken back`, async ({ page }) => {
      const time = timePage(page, language);
      await time.begin();
      await time.type('RCPT TO:<bob@kitchen.example>');
      await time.compareWith('kitchen');
      await time.have('recipient-limit');
      const name = time.word('behaviour.recipient-limit');
      const row = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.getByRole('switch', { name }) });
      const toggle = row.getByRole('switch', { name });
      await expect(toggle).toHaveAttribute('aria-checked', 'false');
      await expect(page.getByText(time.word('compare.same', { count: 6 }))).toBeVisible();
      await toggle.click();
      await row.getByRole('textbox').fill('1');
      await page.keyboard.press('Enter');
      await expect(page.getByText(time.word('compare.differ', { differ: 1, count: 6 }))).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: 'bob@kitchen.example' })).toContainText('452');
      await time.press('compare.drop', { name });
      await expect(page.getByText(time.word('compare.nothing'))).toBeVisible();
    });
  });
}
