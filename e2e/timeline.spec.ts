import { expect, test } from '@playwright/test';
import { SESSION, timePage } from './time-page.ts';

for (const language of ['en', 'ru'] as const) {
  test.describe(language, () => {
    test.slow();

    test('the slider goes through the session by keys, and every part of the page shows that moment', async ({
      page,
    }) => {
      const time = timePage(page, language);
      await time.begin();
      await time.reach(time.slider);
      await time.step('ArrowLeft', 'ArrowLeft');
      await time.expectMoment(time.word('time.at', { step: 3, count: 5, what: 'MAIL, 250' }));
      await expect(time.transcript).not.toContainText('dave@other.example');
      await expect(page.getByRole('complementary')).not.toContainText('alice@kitchen.example');
      await expect(time.past).toBeVisible();
      await time.step('Home');
      await time.expectMoment(time.word('time.at.start', { step: 0, count: 5 }));
      await expect(time.reader).toHaveAttribute('data-reader', 'shell');
      await time.step('PageUp');
      await expect(time.past).toBeHidden();
      await time.step('ArrowDown', 'End');
      await expect(time.transcript).toContainText('alice@kitchen.example');
    });

    test('a line typed in the past begins a branch, and both ways are kept, named, compared and deleted', async ({
      page,
    }) => {
      const time = timePage(page, language);
      await time.begin();
      await time.step('ArrowLeft', 'ArrowLeft');
      await time.type('RSET');
      await expect(time.transcript).not.toContainText('alice@kitchen.example');
      await expect(time.past).toBeHidden();
      const first = time.word('branch.parted', { after: 'MAIL', next: 'RCPT TO:<dave@other.example>' });
      const second = time.word('branch.parted', { after: 'MAIL', next: 'RSET' });

      await time.openBranches(2);
      await time.press('branch.rename', { name: first });
      await page.keyboard.type('relay');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^relay/ }).press('Enter');
      await expect(time.transcript).toContainText('alice@kitchen.example');

      await page.reload();
      await expect(time.slider).toHaveAttribute('aria-valuemax', '5', { timeout: 15_000 });
      await time.openBranches(2);
      await time.press('branch.compare', { name: second });
      await expect(page.getByRole('rowheader', { name: 'RSET' })).toBeVisible();
      await time.press('compare.button');

      await time.openBranches(2);
      await time.press('branch.remove', { name: second });
      await expect(page.getByText(time.word('branch.removed', { name: second }))).toBeVisible();
      await time.press('branch.bringBack');
      await expect(
        page.getByRole('button', { name: time.word('branch.remove', { name: second }) }),
      ).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('group', { name: time.word('branch.title') })).toBeHidden();
    });

    test('undo takes back what was done, redo does it again, by buttons and by keys', async ({ page }) => {
      const time = timePage(page, language);
      await time.begin();
      await time.press('time.undo');
      await time.expectMoment(time.word('time.at', { step: 4, count: 5, what: 'RCPT, 554' }));
      await time.press('time.redo');
      await expect(time.past).toBeHidden();
      await time.reach(time.prompt);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await time.expectMoment(time.word('time.at', { step: 3, count: 5, what: 'MAIL, 250' }));
      await page.keyboard.press('Control+y');
      await time.expectMoment(time.word('time.at', { step: 4, count: 5, what: 'RCPT, 554' }));
      await page.keyboard.insertText('NO');
      await page.keyboard.press('Control+z');
      await time.expectMoment(time.word('time.at', { step: 4, count: 5, what: 'RCPT, 554' }));
      await time.press('time.toNow');
      await expect(time.transcript).toContainText('alice@kitchen.example');
    });
  });
}

for (const language of ['en', 'ru'] as const) {
  test.describe(language, () => {
    test(`a switch turned in the past begins a branch too`, async ({ page }) => {
      test.slow();
      const time = timePage(page, language);
      await time.begin();
      await time.step('ArrowLeft');
      await time.turn('greylisting', 'on', true);
      await time.type('RCPT TO:<alice@kitchen.example>');
      await time.expectReply('450');
      await time.openBranches(2);
    });

    test(`the session plays from its beginning to its end`, async ({ page }) => {
      const time = timePage(page, language);
      await time.begin();
      await page.getByRole('combobox', { name: time.word('time.speed') }).selectOption('fast');
      await time.press('time.play');
      await expect(time.past).toBeVisible();
      await expect(page.getByRole('button', { name: time.word('time.pause') })).toBeVisible();
      await expect(time.past).toBeHidden({ timeout: 10_000 });
      await expect(page.getByRole('button', { name: time.word('time.play') })).toBeVisible();
    });

    test(`a mark is gone to by the mouse, and the playhead can be dragged`, async ({ page }) => {
      const time = timePage(page, language);
      await time.begin();
      const box = await time.slider.boundingBox();
      const mark = await time.slider.locator('text', { hasText: 'EHLO' }).boundingBox();
      if (box === null || mark === null) throw new Error('there is no timeline');
      await page.mouse.move(mark.x + mark.width / 2, box.y + 50);
      await page.mouse.down();
      await time.expectMoment(time.word('time.at', { step: 2, count: 5, what: 'EHLO, 250' }));
      await page.mouse.move(box.x + 10, box.y + 50, { steps: 4 });
      await time.expectMoment(time.word('time.at.start', { step: 0, count: 5 }));
      await page.mouse.move(box.x + box.width - 10, box.y + 50, { steps: 8 });
      await page.mouse.up();
      await expect(time.past).toBeHidden();
    });

    test(`waits are gaps on request, and the timeline can be folded to its slider`, async ({ page }) => {
      const time = timePage(page, language);
      await time.begin();
      await time.wait(60);
      const minute = time.word('time.short.minutes', { count: 1 });
      await time.expectMoment(time.word('time.at', { step: 6, count: 6, what: minute }));
      const at = async (text: string) =>
        (await time.slider.locator('text', { hasText: text }).boundingBox())?.x ?? 0;
      const even = (await at(minute)) - (await at('MAIL'));
      await time.press('time.spacing');
      await expect.poll(async () => (await at(minute)) - (await at('MAIL'))).toBeGreaterThan(even + 40);
      await time.press('time.fold');
      await expect(page.getByRole('slider')).toHaveAttribute('type', 'range');
      await time.step('ArrowLeft');
      await time.expectMoment(time.word('time.at', { step: 5, count: 6, what: 'RCPT, 250' }));
      await time.press('time.unfold');
      await time.expectMoment(time.word('time.at', { step: 5, count: 6, what: 'RCPT, 250' }));
    });

    test(`hundreds of commands are walked through without drawing them all`, async ({ page }) => {
      const time = timePage(page, language);
      await time.open('sandbox/');
      await time.type(SESSION[0], Array.from({ length: 700 }, () => 'NOOP').join('\n'));
      await expect(time.slider).toHaveAttribute('aria-valuemax', '701', { timeout: 30_000 });
      expect(await time.slider.locator('g').count()).toBeLessThan(300);
      await time.step('Home', 'ArrowRight');
      await time.expectMoment(time.word('time.at', { step: 1, count: 701, what: 'telnet, 220' }));
    });
  });
}
