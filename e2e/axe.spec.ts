import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kitchenPage, type Language } from './kitchen-page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, in words that tell where. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const PLACES = ['', 'lessons/', 'lessons/first-letter/', 'sandbox/', 'replies/', 'replies/550/', 'nowhere/'];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    for (const language of ['en', 'ru'] as const) {
      for (const place of PLACES) {
        test(`axe finds nothing at /${place} (${language})`, async ({ page }) => {
          await page.goto(`${language === 'ru' ? 'ru/' : ''}${place}`);
          await expect(page.getByRole('main')).toBeVisible();
          await page.waitForLoadState('networkidle');
          expect(await findings(page)).toEqual([]);
        });
      }

      test(`axe finds nothing in a session with an opened refusal (${language})`, async ({ page }) => {
        const kitchen = await refusal(page, language);
        await kitchen.explain();
        expect(await findings(page)).toEqual([]);
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
