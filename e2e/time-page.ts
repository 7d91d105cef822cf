import { expect, type Page } from '@playwright/test';
import { NOTHING_STORED } from '../src/app/stored.ts';
import { kitchenPage } from './kitchen-page.ts';
import type { Language, Words } from './words.ts';

/** The lines of a short session: one refusal, one letter. */
export const SESSION = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<dave@other.example>',
  'RCPT TO:<alice@kitchen.example>',
] as const;

/** Runs in the page before anything else: the plain line is chosen, unless something is remembered already. */
function choosePlain(stored: string) {
  if (localStorage.getItem('smtp-kitchen') === null) localStorage.setItem('smtp-kitchen', stored);
}

/** The kitchen's time, branches and comparisons, as somebody uses them who has a keyboard and no mouse. */
export function timePage(page: Page, language: Language) {
  const kitchen = kitchenPage(page, language);
  const { word } = kitchen;
  const slider = page.getByRole('slider', { name: word('time.slider') });
  const press = async (key: Words, facts?: Parameters<typeof word>[1]) => {
    const button = page.getByRole('button', { name: word(key, facts) });
    await button.press('Enter');
  };
  const openBranches = async (count: number) => {
    const button = page.getByRole('button', { name: word('branch.open', { count }) });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.press('Enter');
    await expect(page.getByRole('group', { name: word('branch.title') })).toBeVisible();
  };
  return {
    ...kitchen,
    slider,
    press,
    openBranches,

    /** The line that says that one looks at the past. */
    past: page.getByText((word('time.past', { step: '\0', count: '\0' }).split('\0')[0] ?? '').trim()),

    /** Types the short session, into the plain line. */
    async begin(path = 'sandbox/'): Promise<void> {
      await page.addInitScript(choosePlain, JSON.stringify({ ...NOTHING_STORED, editor: 'plain' }));
      await kitchen.open(path);
      await kitchen.type(...SESSION);
      await kitchen.expectReply('250');
      await this.expectMoment(word('time.at', { step: 5, count: 5, what: 'RCPT, 250' }));
    },

    /** Moves along the timeline by keys. */
    async step(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await slider.press(key);
    },

    async expectMoment(words: string): Promise<void> {
      await expect(slider).toHaveAttribute('aria-valuetext', words);
    },

    /** Opens the comparison and chooses what the session is set beside. */
    async compareWith(what: 'kitchen' | 'servers'): Promise<void> {
      await press('compare.button');
      const choice = page.getByRole('combobox', { name: word('compare.with') });
      await expect(choice).toBeVisible();
      await choice.selectOption(what);
    },

    /** Has something otherwise in kitchen B. */
    async have(behaviour: string): Promise<void> {
      await page.getByRole('combobox', { name: word('compare.add') }).selectOption(behaviour);
    },
  };
}
