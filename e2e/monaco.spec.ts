import { expect, type Page, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import { scriptPage } from './script-page.ts';
import { troubles } from './troubles.ts';
import type { Language } from './words.ts';

const CALL = 'telnet mail.kitchen.example 25';

async function connected(page: Page, language: Language) {
  const kitchen = kitchenPage(page, language);
  await kitchen.open('sandbox/');
  await kitchen.type(CALL, 'EHLO client.example');
  await expect(page.locator('form .monaco-editor').first()).toBeVisible({ timeout: 20_000 });
  await kitchen.reach(kitchen.prompt);
  return kitchen;
}

/** Notes who has the focus whenever a field like this is taken off the page: told in the same task, before any key can come. */
const noteTaken = (page: Page, field: string): Promise<unknown> =>
  page.addInitScript((selector) => {
    const taken: string[] = [];
    Object.assign(globalThis, { taken });
    new MutationObserver((changes) => {
      const gone = changes.flatMap(({ removedNodes }) => [...removedNodes]);
      const isField = (node: Node) =>
        node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null);
      if (gone.some(isField))
        taken.push(document.activeElement?.closest('.monaco-editor') ? 'editor' : 'nobody');
    }).observe(document, { childList: true, subtree: true });
  }, field);

test('the big editor comes without a moment in which a key would be lost', async ({ page }) => {
  await noteTaken(page, 'textarea[enterkeyhint]');
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await expect(kitchen.prompt).toBeFocused();
  await expect(page.locator('form .monaco-editor').first()).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate('taken')).toEqual(['editor']);
});

test('the big editor of scripts comes without such a moment too', async ({ page }) => {
  await noteTaken(page, '[data-script-field]');
  const script = scriptPage(page, 'en');
  await script.kitchen.open('sandbox/');
  await script.choose('script');
  await script.isBig();
  expect(await page.evaluate('taken')).toEqual(['editor']);
});

for (const language of ['en', 'ru'] as const) {
  test(`Ctrl+Space offers first what the order allows now (${language})`, async ({ page }) => {
    const kitchen = await connected(page, language);
    const list = page.locator('.suggest-widget.visible');
    await page.keyboard.press('Control+Space');
    await expect(list).toBeVisible();
    const offered = (await list.locator('.monaco-list-row').allInnerTexts()).map((row) => row.trim());
    const later = kitchen.word('complete.later');
    const allowed = offered.filter((row) => !row.includes(later));
    expect(allowed.join(' ')).toContain('MAIL');
    expect(allowed.join(' ')).not.toMatch(/RCPT|DATA/);
    expect(offered.slice(0, allowed.length)).toEqual(allowed);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(kitchen.prompt).toBeFocused();
  });

  test(`hover tells what a word of the protocol means, with its section (${language})`, async ({ page }) => {
    await connected(page, language);
    await page.keyboard.insertText('MAIL FROM:<carol@client.example>');
    await page.locator('form .view-line span', { hasText: 'MAIL' }).last().hover();
    const told = page.locator('.monaco-hover:not(.hidden)', { hasText: 'RFC' });
    await expect(told).toContainText(/RFC.5321.§4\.1\.1\.2/);
    await expect(told).toContainText(language === 'en' ? 'return address' : 'обратн');
  });

  test(`a problem is underlined once the student pauses, and can be mended (${language})`, async ({
    page,
  }) => {
    const kitchen = await connected(page, language);
    await kitchen.choosePersonality('rfc');
    await kitchen.reach(kitchen.prompt);
    const mark = page.locator('form .cdr[class*="squiggly"]');
    await page.keyboard.insertText('MAIL FROM: <carol@client.example>');
    await expect(mark.first()).toBeVisible();
    await page.keyboard.press('Control+.');
    const menu = page.locator('.action-widget').first();
    await expect(menu).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(kitchen.draft).toBe('MAIL FROM:<carol@client.example>');
    await expect(mark).toHaveCount(0);
  });
}

test('many lines that an input method brings are taken as they are', async ({ page, baseURL }) => {
  const seen = troubles(page, baseURL);
  const kitchen = await connected(page, 'en');
  await kitchen.type('MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>', 'DATA');
  await kitchen.expectReply('354');
  const lines = Array.from({ length: 40 }, (_, nth) => `${nth} ${'word '.repeat((nth * 7) % 30)}`.trimEnd());
  await page.keyboard.insertText(lines.join('\n'));
  await page.keyboard.press('Enter');
  await expect(kitchen.transcript.locator('li', { hasText: /: 39 word/ })).toBeVisible();
  expect(seen).toEqual([]);
});

test('QUIT and Enter sends QUIT, whatever is offered', async ({ page }) => {
  const kitchen = await connected(page, 'en');
  await page.keyboard.type('QUIT', { delay: 60 });
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
  await kitchen.expectReply('221');
  await expect(kitchen.transcript.locator('li[data-part="command"]').last()).toHaveText(/: QUIT/);
});

test('a word is completed with Tab, and sent with Enter', async ({ page }) => {
  const kitchen = await connected(page, 'en');
  await page.keyboard.type('NO', { delay: 60 });
  await expect(page.locator('.suggest-widget.visible')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect.poll(kitchen.draft).toBe('NOOP');
  await page.keyboard.press('Enter');
  await kitchen.expectReply('250');
});

test('Esc leaves the editor for what comes after it, and Tab is not trapped', async ({ page }) => {
  const kitchen = await connected(page, 'en');
  await page.keyboard.press('Escape');
  const chips = page.getByRole('group', { name: kitchen.word('prompt.suggestions') });
  await expect(chips.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(chips.getByRole('button').first()).not.toBeFocused();
  await kitchen.reach(kitchen.prompt);
  await page.keyboard.press('Tab');
  await expect(kitchen.prompt).not.toBeFocused();
});
