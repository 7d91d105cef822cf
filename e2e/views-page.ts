import { expect, type Page } from '@playwright/test';
import { VIEWS, type View } from '../src/app/look.ts';
import { kitchenPage } from './kitchen-page.ts';
import type { Language } from './words.ts';

/** All views but the one in which a session begins. */
export const SIDES = VIEWS.filter((view) => view !== 'transcript');

/** The kitchen as somebody sees it who looks at a session from its other sides. */
export function viewsPage(page: Page, language: Language) {
  const kitchen = kitchenPage(page, language);
  const { word } = kitchen;
  const tabs = page.getByRole('tablist', { name: word('view.tabs') });
  const panel = page.locator('#view');

  /** Walks to a view with the keyboard alone: to the tabs, then along them. */
  async function walkTo(view: View): Promise<void> {
    await kitchen.look('console');
    const tab = tabs.getByRole('tab', { name: word(`view.${view}`), exact: true });
    await kitchen.reach(tabs.getByRole('tab', { selected: true }));
    await page.keyboard.press('Home');
    for (let steps = 0; steps < VIEWS.length && (await tab.getAttribute('aria-selected')) !== 'true'; steps++)
      await page.keyboard.press('ArrowRight');
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(tab).toBeFocused();
  }

  /** Presses the tab of a view. */
  async function show(view: View): Promise<void> {
    await kitchen.look('console');
    await tabs.getByRole('tab', { name: word(`view.${view}`), exact: true }).click();
    await expect(panel.locator('> *').first()).toBeVisible();
  }

  return {
    ...kitchen,
    tabs,
    panel,
    walkTo,
    show,
    /** What is marked in all views, in full. */
    chosen: page.getByRole('region', { name: word('view.chosen') }),
    dialogue: panel.getByRole('list', { name: word('dialogue.title') }),
    wire: panel.getByRole('list', { name: word('wire.list') }),
    log: panel.getByRole('list', { name: word('log.list') }),

    /** A letter by somebody who has logged in with a password that anybody can read. */
    async sendLetter(): Promise<void> {
      await kitchen.type(
        'telnet mail.kitchen.example 25',
        'EHLO client.example',
        'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=',
        'MAIL FROM:<carol@client.example>',
        'RCPT TO:<alice@kitchen.example>',
        'DATA',
        'From: boss@bank.example',
        'Subject: pie',
        '',
        '..hidden dot',
        '.',
      );
      await kitchen.expectReply('queued');
    },
  };
}
