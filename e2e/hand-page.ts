import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import type { Language, Words } from './words.ts';

export const LETTER = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'DATA',
  'Subject: Soup',
  '',
  'At eight?',
  '.',
] as const;

type Panel = 'share' | 'export' | 'files' | 'settings';

/** What is handed on and taken in, in the student's words. */
export function handPage(page: Page, language: Language) {
  const kitchen = kitchenPage(page, language);
  const { word } = kitchen;
  const panel = page.getByRole('dialog');

  async function open(which: Panel): Promise<Locator> {
    if (which === 'settings') {
      await kitchen.look('kitchen');
      await page.getByRole('button', { name: word('panel.settings'), exact: true }).click();
    } else {
      await page.getByRole('button', { name: word('frame.share'), exact: true }).click();
      await expect(panel).toBeVisible();
      await panel.getByRole('button', { name: word(`panel.${which}`), exact: true }).click();
    }
    await expect(panel).toBeVisible();
    return panel;
  }

  async function close(): Promise<void> {
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  }

  /** Presses a button that gives a file. */
  async function saved(name: Words): Promise<Download> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: word(name), exact: true }).click(),
    ]);
    return download;
  }

  async function sendLetter(): Promise<void> {
    await kitchen.open('sandbox/');
    await kitchen.type(...LETTER);
    await kitchen.expectReply('250');
  }

  /** The link that the panel shows. */
  async function link(): Promise<string> {
    await open('share');
    const value = await panel.getByRole('textbox', { name: word('share.label') }).inputValue();
    await close();
    return value;
  }

  const offer = page.getByRole('region', { name: word('share.title') });

  return {
    kitchen,
    word,
    panel,
    offer,
    open,
    close,
    saved,
    sendLetter,
    link,

    /** Chooses a file, as if it lay on the student's disk. */
    async choose(name: string, text: string): Promise<void> {
      await panel.locator('input[type="file"]').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    },

    /** Follows a link to a letter, only to read it. */
    async readLetter(): Promise<void> {
      await sendLetter();
      const own = await link();
      await page.goto('about:blank');
      await page.goto(own);
      await offer.getByRole('button', { name: word('offer.read') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('title.read'));
      await expect(kitchen.transcript).toContainText('alice');
    },
  };
}
