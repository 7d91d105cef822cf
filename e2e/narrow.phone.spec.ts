import { expect, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import { overflow } from './overflow.ts';

const PAGES = [
  'lessons/',
  'replies/',
  'replies/550/',
  'replies/250/',
  'requirements/',
  'shortcuts/',
  'read/',
  'no/such/place/',
];

test.use({ viewport: { width: 320, height: 640 } });

for (const language of ['en', 'ru'] as const) {
  const prefix = language === 'ru' ? 'ru/' : '';

  for (const place of PAGES) {
    test(`/${prefix}${place} is whole, 320 px wide`, async ({ page }) => {
      await page.goto(prefix + place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await overflow(page)).toEqual([]);
    });
  }

  test(`lesson, console and kitchen are whole, 320 px wide (${language})`, async ({ page }) => {
    const kitchen = kitchenPage(page, language);
    const { word } = kitchen;
    await kitchen.open('lessons/refused/');
    await kitchen.look('lesson');
    await page.getByRole('button', { name: word('lesson.hint'), exact: true }).click();
    await page.getByRole('button', { name: word('lesson.show') }).click();
    expect(await overflow(page)).toEqual([]);
    await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
    expect(await overflow(page)).toEqual([]);
    await kitchen.type('MAIL FROM:<carol@client.example>', 'RCPT TO:<dave@other.example>');
    await kitchen.expectReply('554');
    await kitchen.lastReply.getByRole('button').click();
    await expect(kitchen.lastReply.getByRole('group')).toBeVisible();
    expect(await overflow(page)).toEqual([]);
    await page.getByRole('button', { name: word('frame.share') }).click();
    await expect(page.getByRole('textbox', { name: word('share.label') })).toBeVisible();
    expect(await overflow(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await kitchen.look('kitchen');
    const folded = page.locator('button[aria-controls][aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await overflow(page)).toEqual([]);
  });

  test(`every switch of the sandbox is whole, 320 px wide (${language})`, async ({ page }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.look('kitchen');
    await expect(page.getByRole('switch').first()).toBeVisible();
    const folded = page.locator('button[aria-controls][aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await overflow(page)).toEqual([]);
  });
}
