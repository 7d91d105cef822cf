import { expect, type Page, test } from '@playwright/test';
import { findings, paleness } from './findings.ts';
import { handPage } from './hand-page.ts';
import { kitchenPage } from './kitchen-page.ts';
import { PLACES } from './places.ts';
import { timePage } from './time-page.ts';
import { SIDES, viewsPage } from './views-page.ts';
import type { Language } from './words.ts';

// A page that nothing has been done to is the same in both themes but for its colours.
for (const place of PLACES) {
  test(`axe finds nothing at /${place}`, async ({ page }) => {
    await page.goto(place);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    expect(await paleness(page)).toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    for (const language of ['en', 'ru'] as const) {
      test(`axe finds nothing in a session with an opened refusal (${language})`, async ({ page }) => {
        const kitchen = await refusal(page, language);
        await kitchen.explain();
        expect(await findings(page)).toEqual([]);
      });

      for (const panel of ['share', 'export', 'files', 'settings'] as const) {
        test(`axe finds nothing in the open panel “${panel}” (${language})`, async ({ page }) => {
          const hand = handPage(page, language);
          await hand.kitchen.open('sandbox/');
          await hand.kitchen.type('echo hello');
          await hand.open(panel);
          expect(await findings(page)).toEqual([]);
        });
      }

      test(`axe finds nothing in a session that is only read (${language})`, async ({ page }) => {
        const hand = handPage(page, language);
        await hand.readLetter();
        await page.locator('li[data-class] button[aria-expanded]').last().click();
        await expect(page.locator('li[data-class] [role="group"]').first()).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });

      test(`axe finds nothing in the past, with the branches open (${language})`, async ({ page }) => {
        test.slow();
        const time = timePage(page, language);
        await time.begin();
        await time.step('ArrowLeft', 'ArrowLeft');
        await time.type('RSET');
        await time.step('ArrowLeft');
        await time.openBranches(2);
        expect(await findings(page)).toEqual([]);
      });

      test(`axe finds nothing in two kitchens side by side, nor in all servers (${language})`, async ({
        page,
      }) => {
        test.slow();
        const time = timePage(page, language);
        await time.begin();
        await time.compareWith('kitchen');
        await time.have('greylisting');
        await time.press('compare.next');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('group', { name: time.word('compare.why') })).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await page.getByRole('combobox', { name: time.word('compare.with') }).selectOption('servers');
        await expect(page.getByText(/≠/).first()).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });

      test(`axe finds nothing in any view of a session (${language})`, async ({ page }) => {
        test.setTimeout(180_000);
        const kitchen = viewsPage(page, language);
        await kitchen.open('sandbox/');
        await kitchen.sendLetter();
        for (const view of SIDES) {
          await kitchen.show(view);
          await page.waitForLoadState('networkidle');
          expect(await findings(page, '#view'), view).toEqual([]);
        }
        await kitchen.show('log');
        await kitchen.log.getByRole('button').first().click();
        await expect(kitchen.chosen).toBeVisible();
        expect(await findings(page, '#view'), 'something marked').toEqual([]);
      });

      test(`axe finds nothing with the big editor at the prompt (${language})`, async ({ page }) => {
        await refusal(page, language);
        await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 20_000 });
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

async function refusal(page: Page, language: Language) {
  const kitchen = kitchenPage(page, language);
  await kitchen.open('sandbox/');
  await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
  await kitchen.type('MAIL FROM:<carol@client.example>', 'RCPT TO:<dave@other.example>');
  await kitchen.expectReply('554');
  return kitchen;
}
