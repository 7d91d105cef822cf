import { expect, type Page, test } from '@playwright/test';
import { scriptPage } from './script-page.ts';
import type { Language } from './words.ts';

// The big editor comes with each of them.
test.beforeEach(() => test.slow());

const CALL = 'telnet mail.kitchen.example 25';
const HELLO = [CALL, 'EHLO client.example'];
const LETTER = [
  ...HELLO,
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'DATA',
  'Subject: Soup',
  '',
];
/** Width of a character of the text. */
const CELL = 9;

/** A script in the big editor, on a server that takes the standard at its word; the caret stands after the last line. */
async function opened(page: Page, language: Language, ...lines: readonly string[]) {
  const script = scriptPage(page, language);
  await script.kitchen.open('sandbox/');
  await script.choose('script');
  await script.isBig();
  await script.kitchen.choosePersonality('rfc');
  await script.kitchen.reach(script.editor);
  await page.keyboard.insertText(lines.map((line) => `${line}\n`).join(''));
  return script;
}

/** The lines of the text that are seen, as they are drawn. */
const drawn = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('[data-editor] .view-line').allInnerTexts()).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );

const LONG = 'soup '.repeat(220).trim();

for (const language of ['en', 'ru'] as const) {
  for (const [what, before, line, at, mended] of [
    ['brackets', HELLO, 'MAIL FROM:carol@client.example', 10, 'MAIL FROM:<carol@client.example>'],
    ['a colon', HELLO, 'MAIL FROM <carol@client.example>', 5, 'MAIL FROM:<carol@client.example>'],
    ['a space too many', HELLO, 'MAIL FROM: <carol@client.example>', 10, 'MAIL FROM:<carol@client.example>'],
    ['what follows the verb', HELLO, 'RSET now', 5, 'RSET'],
    ['a dot to be doubled', LETTER, '.hidden', 0, '..hidden'],
  ] as const) {
    test(`underlined where it is wrong, and mended by a quick fix: ${what} (${language})`, async ({
      page,
    }) => {
      const script = await opened(page, language, ...before);
      await page.keyboard.insertText(line);
      await page.keyboard.press('Escape');
      await script.kitchen.reach(script.editor);
      const mark = script.pane.locator('.cdr[class*="squiggly"]').first();
      await expect(mark).toBeVisible();
      const left = await mark.evaluate((one) => (one as HTMLElement).offsetLeft);
      expect(Math.round(left / CELL)).toBe(at);
      await page.keyboard.press('Control+.');
      await expect(page.locator('.action-widget').first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect.poll(() => drawn(page)).toContain(mended);
      await expect(script.pane.locator('.cdr[class*="squiggly"]')).toHaveCount(0);
    });
  }

  test(`a line of a letter that is too long is broken by a quick fix (${language})`, async ({ page }) => {
    const script = await opened(page, language, ...LETTER);
    await page.keyboard.insertText(LONG);
    await expect(script.pane.locator('.cdr[class*="squiggly"]').first()).toBeAttached();
    await expect(script.panel.getByRole('list').first()).toContainText('1000');
    await page.keyboard.press('Control+.');
    await expect(page.locator('.action-widget').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(script.panel.getByText('1000')).toHaveCount(0);
    await script.kitchen.choosePersonality('postfix');
    await expect(script.pane.locator('.line-numbers', { hasText: /^9$/ })).toBeVisible();
  });

  test(`completion knows parameters, addresses and what a login would answer (${language})`, async ({
    page,
  }) => {
    const script = await opened(page, language, ...HELLO, 'AUTH LOGIN');
    const list = page.locator('.suggest-widget.visible');
    const offered = async () => {
      await page.keyboard.press('Control+Space');
      await expect(list).toBeVisible();
      return (await list.locator('.monaco-list-row').allInnerTexts()).join(' ').replaceAll('\u00a0', ' ');
    };
    // The answer to 334 in base64: alice.
    expect(await offered()).toContain('YWxpY2U=');
    await page.keyboard.press('Escape');
    await script.goTo(3);
    await page.keyboard.press('Shift+End');
    await page.keyboard.insertText('RCPT');
    await page.keyboard.press('Control+Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.insertText('MAIL FROM:<> ');
    const parameters = await offered();
    expect(parameters).toContain('SIZE=');
    expect(parameters).toContain('BODY=8BITMIME');
    await page.keyboard.press('Escape');
    await script.kitchen.reach(script.editor);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('RCPT TO:<');
    expect(await offered()).toContain('<alice@kitchen.example>');
  });

  test(`completion offers first what the order allows at the line (${language})`, async ({ page }) => {
    const script = await opened(page, language, ...HELLO, 'MAIL FROM:<>');
    const list = page.locator('.suggest-widget.visible');
    await page.keyboard.press('Control+Space');
    await expect(list).toBeVisible();
    const rows = await list.locator('.monaco-list-row').allInnerTexts();
    const later = script.kitchen.word('complete.later');
    const first = rows.findIndex((row) => row.includes('RCPT'));
    expect(rows[first]).not.toContain(later);
    expect(rows.find((row) => row.includes('MAIL'))).toContain(later);
  });

  test(`a letter folds, and its last dot stays with what was answered to it (${language})`, async ({
    page,
  }) => {
    const script = await opened(page, language, ...LETTER, 'Hot.', '.', 'QUIT');
    await script.goTo(5);
    await page.keyboard.press('Control+Shift+[');
    await expect(script.pane.locator('.view-line', { hasText: 'Hot.' })).toHaveCount(0);
    await expect(script.pane.locator('.view-line', { hasText: /^\.$/ })).toBeVisible();
    await expect(script.code('354')).toBeVisible();
    await expect(script.pane.locator('.script-answer[data-line="9"]')).toContainText('250');
    await page.keyboard.press('Control+Shift+]');
    await expect(script.pane.locator('.view-line', { hasText: 'Subject: Soup' })).toBeVisible();
  });

  test(`in the plain text nothing takes the browser’s own undo away (${language})`, async ({ page }) => {
    const script = scriptPage(page, language);
    await script.kitchen.open('sandbox/');
    await script.kitchen.chooseEditor('plain');
    await script.choose('script');
    await script.field.focus();
    await page.keyboard.insertText('! greylisting on');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(CALL);
    await expect(script.panel).toContainText('220');
    // The switch in the panel is the script's: its line is written anew.
    await script.kitchen.turn('greylisting', 'on', false);
    await expect(script.field).toHaveValue(/^! greylisting off\n/);
    const toggle = page.getByRole('switch', { name: script.kitchen.word('behaviour.greylisting') }).first();
    await expect(toggle).toBeFocused();
    await script.field.focus();
    await page.keyboard.press('Control+z');
    await expect(script.field).toHaveValue(/^! greylisting on\n/);
    await expect(toggle).toHaveAttribute('aria-checked', 'true');
    // What changes nothing is passed over by the button, not by the browser.
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await script.pane.getByRole('button', { name: script.kitchen.word('script.undo') }).click();
    await expect(script.panel).not.toContainText('220');
    await script.pane.getByRole('button', { name: script.kitchen.word('script.redo') }).click();
    await expect(script.panel).toContainText('220');
  });
}
