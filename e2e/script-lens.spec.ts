import { expect, type Page, test } from '@playwright/test';
import { scriptPage } from './script-page.ts';
import { timePage } from './time-page.ts';
import type { Language } from './words.ts';

// The big editor comes with most of them.
test.beforeEach(() => test.slow());

const LINES = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<dave@other.example>',
  'RSET',
];

/** A script in the big editor, the caret in its fourth line, which is refused. */
async function opened(page: Page, language: Language) {
  const script = scriptPage(page, language);
  await script.kitchen.open('sandbox/');
  await script.choose('script');
  await script.isBig();
  await script.kitchen.reach(script.editor);
  await page.keyboard.insertText(LINES.map((line) => `${line}\n`).join(''));
  await expect.poll(script.answers).toHaveLength(5);
  await script.goTo(4);
  return script;
}

/** Where the lines and the answers stand below the first line: to bring one into sight the editor may scroll. */
const heights = (page: Page) =>
  page.locator('[data-editor] .view-line, [data-editor] .script-answer').evaluateAll((all) => {
    const tops = all.map((one) => one.getBoundingClientRect().top);
    const first = Math.min(...all.flatMap((one, nth) => (one.matches('.view-line') ? [tops[nth] ?? 0] : [])));
    return tops
      .filter((top) => top >= first)
      .map((top) => top - first)
      .toSorted((a, b) => a - b);
  });

for (const language of ['en', 'ru'] as const) {
  test(`the line of the caret offers what can be asked of it, and no line moves for that (${language})`, async ({
    page,
  }) => {
    const script = await opened(page, language);
    await expect(script.lens(4, 'run-to-here')).toHaveText(script.kitchen.word('script.lens.to'));
    await expect(script.lens(4, 'ask-why')).toHaveText(script.kitchen.word('script.why'));
    await expect(script.lens(3, 'run-to-here')).toBeHidden();
    const before = await heights(page);
    await page.keyboard.press('ArrowUp');
    await expect(script.lens(3, 'run-to-here')).toBeVisible();
    await expect(script.lens(4, 'run-to-here')).toBeHidden();
    expect(await heights(page)).toEqual(before);
    // The same under the mouse, over the line as well as over its answer.
    await script.pane.locator('.view-line', { hasText: 'dave' }).hover();
    await expect(script.lens(4, 'ask-why')).toBeVisible();
    expect(await heights(page)).toEqual(before);
  });

  test(`“Run to here” beside a reply takes every view to that line, and back (${language})`, async ({
    page,
  }) => {
    const script = await opened(page, language);
    const time = timePage(page, language);
    await script.lens(4, 'run-to-here').click();
    await expect(script.lens(4, 'run-to-here')).toHaveText(script.kitchen.word('script.lens.all'));
    await expect(script.pane.locator('[data-look="later"]')).toHaveCount(1);
    await expect(page.getByText('4', { exact: false }).and(time.past)).toBeVisible();
    // The caret did not move, and one can write on: then all of it is shown again.
    await page.keyboard.press('End');
    await page.keyboard.insertText(' ');
    await expect(script.pane.locator('[data-look="later"]')).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await expect(script.pane.locator('[data-look="later"]')).toHaveCount(1);
    await page.keyboard.press('Control+Enter');
    await expect(script.pane.locator('[data-look="later"]')).toHaveCount(0);
  });

  test(`“Why?” beside a reply shows the checks that led to it, by mouse and by key (${language})`, async ({
    page,
  }) => {
    const script = await opened(page, language);
    await script.lens(4, 'ask-why').click();
    const view = page.locator('#view');
    await expect(script.tab('view.why')).toBeFocused();
    await expect(view).toContainText('554');
    await expect(view).toContainText(script.kitchen.word('behaviour.relay'));
    await script.tab('script.script').click();
    await script.isBig();
    await script.goTo(2);
    await page.keyboard.press('Control+Shift+Enter');
    await expect(script.tab('view.why')).toBeFocused();
    await expect(view).toContainText('EHLO client.example');
    await page.keyboard.press('Home');
    await expect(script.tab('script.script')).toHaveAttribute('aria-selected', 'true');
    await expect(script.editor).toContainText('EHLO client.example');
  });

  test(`the plain text has the same keys, and the list beside it the same words (${language})`, async ({
    page,
  }) => {
    const script = scriptPage(page, language);
    await script.kitchen.open('sandbox/');
    await script.kitchen.chooseEditor('plain');
    await script.choose('script');
    await script.field.focus();
    await page.keyboard.insertText(LINES.join('\n'));
    await expect(script.panel).toContainText('554');
    await script.goTo(2);
    await page.keyboard.press('Control+Enter');
    await expect(timePage(page, language).past).toBeVisible();
    expect(await script.field.inputValue()).toBe(LINES.join('\n'));
    const word = (name: 'script.runAll' | 'script.why') =>
      script.panel.getByRole('button', { name: script.kitchen.word(name), exact: true });
    await word('script.runAll').click();
    await expect(timePage(page, language).past).toBeHidden();
    await script.goTo(4);
    await page.keyboard.press('Control+Shift+Enter');
    await expect(script.tab('view.why')).toBeFocused();
    await expect(page.locator('#view')).toContainText('554');
  });
}
