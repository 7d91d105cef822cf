import { expect, test } from '@playwright/test';
import { KEY_BINDINGS } from '../src/console/key-bindings.ts';
import { handPage } from './hand-page.ts';
import { kitchenPage } from './kitchen-page.ts';

for (const language of ['en', 'ru'] as const) {
  test(`“?” shows every key that does something, and is only a sign in the prompt (${language})`, async ({
    page,
  }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.write('?');
    expect(await kitchen.draft()).toBe('?');
    await page.getByRole('button', { name: kitchen.word('frame.share'), exact: true }).focus();
    // What listens comes when the page is at rest.
    await expect(async () => {
      await page.keyboard.press('?');
      await expect(page).toHaveURL(/shortcuts\/$/, { timeout: 500 });
    }).toPass();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(kitchen.word('title.shortcuts'));
    await expect(page.getByRole('definition')).toHaveCount(KEY_BINDINGS.length);
    for (const { id } of KEY_BINDINGS)
      await expect(page.getByText(kitchen.word(`keys.${id}`), { exact: true })).toBeVisible();
    await page.goBack();
    await expect(kitchen.prompt).toBeVisible();
  });
}

test('every key of the list does what it says in the plain line', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.chooseEditor('plain');
  await kitchen.write('echo one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.insertText('echo two');
  expect(await kitchen.draft()).toBe('echo one\necho two');
  await page.keyboard.press('Enter');
  await expect(kitchen.transcript).toContainText('two');
  await page.keyboard.press('ArrowUp');
  expect(await kitchen.draft()).toBe('echo one\necho two');
  await page.keyboard.press('Control+c');
  expect(await kitchen.draft()).toBe('');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await kitchen.draft()).toBe('');
  await kitchen.type('telnet mail.kitchen.example 25');
  await kitchen.expectReply('220');
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Control+]');
  await expect(kitchen.reader).toHaveAttribute('data-reader', 'telnet');
});

test('settings are kept, a panel gives the focus back, and announcements can be silenced', async ({
  page,
}) => {
  const hand = handPage(page, 'en');
  await hand.kitchen.open('sandbox/');
  const panel = await hand.open('settings');
  await panel.getByRole('radio', { name: hand.word('settings.contrast.high'), exact: true }).check();
  await panel.getByRole('radio', { name: hand.word('settings.theme.dark'), exact: true }).check();
  await panel.getByRole('radio', { name: hand.word('settings.announcements.off'), exact: true }).check();
  await hand.close();
  await expect(page.getByRole('button', { name: hand.word('panel.settings'), exact: true })).toBeFocused();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-contrast', 'high');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(root).toHaveAttribute('data-contrast', 'high');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await hand.kitchen.type('telnet mail.kitchen.example 25');
  await hand.kitchen.expectReply('220');
  await expect(page.locator('[aria-live="polite"]').first()).toHaveText('');
});

test.describe('where the system asks for more contrast', () => {
  test.use({ contextOptions: { contrast: 'more' } });
  test('it is high before anything is painted', async ({ page }) => {
    await page.goto('shortcuts/');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    await expect(page.getByRole('main')).toHaveCSS('color', 'rgb(20, 16, 11)');
  });
});

test.describe('where the system brings its own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('codes and their shapes are in the colour of text', async ({ page }) => {
    const kitchen = kitchenPage(page, 'en');
    await kitchen.open('sandbox/');
    await kitchen.type('telnet mail.kitchen.example 25', 'FOO');
    await kitchen.expectReply('500');
    const text = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    const mark = kitchen.lastReply.locator('svg').first();
    expect(await mark.evaluate((svg) => getComputedStyle(svg).color)).toBe(text);
  });
});
