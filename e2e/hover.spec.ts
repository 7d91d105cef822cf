import { expect, type Locator, type Page, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import { scriptPage } from './script-page.ts';

// The big editor comes with most of them.
test.beforeEach(() => test.slow());

const LINES = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'RCPT TO:<dave@other.example>',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<dave@other.example>',
  'RCPT TO:<alice@kitchen.example>',
  'DATA',
  'Subject: Soup',
  '',
  'Hot.',
  '.',
];

const box = (page: Page): Locator => page.locator('body > [role="tooltip"]');

/** Rests with the mouse on a word of a text, where it is drawn. */
async function rest(page: Page, text: Locator, word: string): Promise<void> {
  await expect(text).toBeVisible();
  const at = await text.evaluate((element, wanted) => {
    const node = element.firstChild as Text;
    const from = (node.textContent ?? '').indexOf(wanted);
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + wanted.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, word);
  await page.mouse.move(at.x, at.y - 1);
  await page.mouse.move(at.x, at.y);
}

for (const language of ['en', 'ru'] as const) {
  test(`in a script hover tells of the code, the status and the keywords of replies (${language})`, async ({
    page,
  }) => {
    const script = scriptPage(page, language);
    const { word } = script.kitchen;
    await script.kitchen.open('sandbox/');
    await script.choose('script');
    await script.isBig();
    await script.kitchen.reach(script.editor);
    await page.keyboard.insertText(LINES.map((line) => `${line}\n`).join(''));
    await script.goTo(1);
    await rest(page, script.pane.locator('[data-hover="offer"]', { hasText: 'PIPELINING' }), 'PIPELINING');
    await expect(box(page)).toContainText(word('hover.keyword.PIPELINING'));
    await expect(box(page)).toContainText(/RFC.2920/);
    const fold = script.pane.locator('[data-hover="offer"]', { hasText: 'SIZE' });
    await rest(page, fold, 'VRFY');
    await expect(box(page)).toContainText(word('hover.keyword.VRFY'));
    await rest(page, fold, 'LOGIN');
    await expect(box(page)).toContainText(word('hover.mechanism.LOGIN').slice(0, 20));
    await script.goTo(6);
    await rest(page, script.pane.locator('[data-hover="status"]', { hasText: '5.7.1' }), '5.7.1');
    await expect(box(page)).toContainText(word('hover.part.enhanced-status'));
    await expect(box(page).getByRole('definition')).toHaveCount(3);
    // It lets itself be put away, and does not lie over what is written next.
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveCount(0);
    await rest(page, script.pane.locator('[data-hover="code"]', { hasText: '554' }), '554');
    await expect(box(page)).toContainText(word('hover.part.reply-code'));
    await script.goTo(1);
    await rest(page, script.pane.locator('[data-hover="more"]').first(), '-');
    await expect(box(page)).toContainText(word('hover.part.more-lines'));
    await page.mouse.move(4, 4);
    await expect(box(page)).toHaveCount(0);
  });

  test(`in a script hover tells of every kind of word that is written (${language})`, async ({ page }) => {
    const script = scriptPage(page, language);
    const { word } = script.kitchen;
    await script.kitchen.open('sandbox/');
    await script.choose('script');
    await script.isBig();
    await script.kitchen.reach(script.editor);
    await page.keyboard.insertText(['# 5 min', ...LINES].map((line) => `${line}\n`).join(''));
    await page.keyboard.press('Control+Home');
    const told = page.locator('.monaco-hover:not(.hidden)');
    for (const [line, text, key] of [
      [1, 'min', 'hover.script.wait'],
      [2, 'telnet', 'hover.program.telnet'],
      [3, 'EHLO', 'hover.verb.EHLO'],
      [3, 'client', 'hover.part.hello-name'],
      [5, 'carol', 'hover.part.local-part'],
      [9, 'Subject', 'hover.field.Subject'],
    ] as const) {
      await script.goTo(line);
      await script.pane.locator('.view-line span span', { hasText: text }).first().hover();
      const plain = word(key).replaceAll('`', '').slice(0, 24);
      await expect(told.filter({ hasText: plain }).first()).toBeVisible();
    }
  });

  test(`what a server offers is explained under its reply too, for keyboard and ears (${language})`, async ({
    page,
  }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.type(LINES[0] as string, LINES[1] as string);
    await kitchen.expectReply('CHUNKING');
    const group = await kitchen.explain();
    await expect(group.getByRole('definition')).toHaveCount(11);
    await expect(group).toContainText(kitchen.word('hover.keyword.DSN'));
    await rest(
      page,
      kitchen.lastReply.locator('[data-hover="offer"]', { hasText: 'PIPELINING' }),
      'PIPELINING',
    );
    await expect(box(page)).toContainText(kitchen.word('hover.keyword.PIPELINING'));
  });
}
