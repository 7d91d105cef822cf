import { expect, type Locator, type Page } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import type { Language } from './words.ts';

/** Script mode as somebody uses it: by keyboard, in the big editor or in the plain one. */
export function scriptPage(page: Page, language: Language) {
  const kitchen = kitchenPage(page, language);
  const { word } = kitchen;
  const pane = page.locator('[data-editor]');
  const field = pane.locator('textarea[data-script-field]');
  const big = pane.locator('.monaco-editor').first();
  const editor = pane.getByRole('textbox', { name: word('script.editor') });
  const panel = pane.getByRole('complementary', { name: word('script.answers') });
  const mode = (name: 'live' | 'script') =>
    page.getByRole('button', { name: word(`script.${name}`), exact: true });

  return {
    kitchen,
    pane,
    field,
    big,
    editor,
    panel,

    /** Changes from live to script or back. */
    async choose(name: 'live' | 'script'): Promise<void> {
      await kitchen.look('console');
      await kitchen.reach(mode(name));
      await page.keyboard.press('Enter');
      await expect(mode(name)).toHaveAttribute('aria-pressed', 'true');
    },

    /** The big editor has come, and has the keyboard. */
    async isBig(): Promise<void> {
      await expect(big).toBeVisible({ timeout: 30_000 });
      await expect(pane).toHaveAttribute('data-editor', 'monaco');
    },

    /** Writes lines at the caret. */
    async write(...lines: readonly string[]): Promise<void> {
      for (const line of lines) {
        await page.keyboard.insertText(line);
        await page.keyboard.press('Escape');
        await kitchen.reach(editor);
        await page.keyboard.press('Enter');
      }
    },

    /** What stands under the lines of the big editor, in their order. */
    answers: (): Promise<readonly string[]> =>
      pane.locator('.script-answer').evaluateAll((all) =>
        all
          .filter((one) => one.textContent !== '')
          .map((one) => ({ line: Number((one as HTMLElement).dataset.line), text: one.textContent ?? '' }))
          .toSorted((one, other) => one.line - other.line)
          .map(({ text }) => text),
      ),

    /** What can be asked of a line, at the end of the last row under it. */
    lens: (line: number, id: 'run-to-here' | 'ask-why'): Locator =>
      pane.locator(`.script-answer[data-line="${line}"] [data-lens="${id}"]`),

    /** The tab of a view, by which one sees where one is. */
    tab: (name: 'script.script' | 'view.why'): Locator =>
      page.getByRole('tab', { name: word(name), exact: true }),

    /** Goes to a line of the text, wherever the caret is. */
    async goTo(line: number): Promise<void> {
      await kitchen.reach((await big.count()) > 0 ? editor : field);
      await page.keyboard.press('Control+Home');
      for (let at = 1; at < line; at++) await page.keyboard.press('ArrowDown');
    },

    /** The code of an answer between the lines. */
    code: (text: string): Locator =>
      pane.locator('.script-answer span', { hasText: new RegExp(`^${text}$`) }),
  };
}
