import { expect, test } from '@playwright/test';
import { overflow } from './overflow.ts';
import { SIDES, viewsPage } from './views-page.ts';

for (const language of ['en', 'ru'] as const) {
  for (const width of [320, 390]) {
    test(`every view is whole, ${width} px wide (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      const kitchen = viewsPage(page, language);
      await kitchen.open('sandbox/');
      await kitchen.sendLetter();
      for (const view of SIDES) {
        await kitchen.show(view);
        await page.waitForLoadState('networkidle');
        expect(await overflow(page), view).toEqual([]);
      }
    });
  }
}

test('an arrow is marked with a finger, and its text read in full', async ({ page }) => {
  const kitchen = viewsPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
  await kitchen.expectReply('250');
  await kitchen.show('dialogue');
  await kitchen.dialogue.getByRole('button', { name: /, command: EHLO/ }).tap();
  await expect(kitchen.chosen).toContainText('EHLO client.example');
});
