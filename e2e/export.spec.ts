import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { handPage } from './hand-page.ts';
import type { Language } from './words.ts';

/** Formats, the file that each gives, and what must stand in it. */
const SESSIONS = [
  ['text', 'smtp-kitchen-sandbox.txt', 'C: MAIL FROM:<carol@client.example>'],
  ['text-annotated', 'smtp-kitchen-sandbox-explained.txt', 'RFC 5321'],
  ['markdown', 'smtp-kitchen-sandbox.md', '```smtp'],
  ['markdown-annotated', 'smtp-kitchen-sandbox-explained.md', '> ['],
  ['pcap', 'smtp-kitchen-sandbox.pcap', 'RCPT TO:<alice@kitchen.example>'],
  ['json', 'smtp-kitchen-sandbox.json', '"text": "At eight?"'],
] as const;

const PROGRAMS = [
  ['swaks', 'letter-swaks.sh', 'swaks --server'],
  ['curl', 'letter-curl.sh', 'curl'],
  ['openssl', 'letter-openssl.sh', 's_client'],
  ['python', 'letter.py', 'import smtplib'],
  ['nodemailer', 'letter.mjs', 'createTransport'],
  ['phpmailer', 'letter.php', 'new SMTP()'],
  ['go', 'letter.go', 'package main'],
] as const;

// Chromium silently drops what a page saves beyond ten files in a second: no page may save them all.
const FILES = [
  ['of a session', SESSIONS],
  ['as a program', PROGRAMS],
] as const;

for (const language of ['en', 'ru'] as const) {
  for (const [what, files] of FILES) {
    test(`every file ${what} shows what is in it, and is saved under its name (${language})`, async ({
      page,
    }) => {
      const { hand, format, preview } = await exporting(page, language);
      for (const [id, name, inside] of files) {
        await format.selectOption(id);
        if (id === 'pcap') await expect(preview).toHaveCount(0);
        else await expect(preview).toContainText(inside);
        const download = await hand.saved('export.save');
        expect(download.suggestedFilename()).toBe(name);
        expect(readFileSync(await download.path(), 'latin1')).toContain(inside);
      }
    });
  }

  test(`a session is copied, and no form is offered beyond those (${language})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { hand, format } = await exporting(page, language);
    const offered = await format
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(offered).toEqual([...SESSIONS, ...PROGRAMS].map(([id]) => id));
    await format.selectOption('text');
    await hand.panel.getByRole('button', { name: hand.word('share.copy'), exact: true }).click();
    await expect(hand.panel.getByText(hand.word('share.copied'), { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('S: 250 2.1.0 Ok');
  });
}

test('where nobody was called there is no capture and no program, and this is said', async ({ page }) => {
  const hand = handPage(page, 'en');
  await hand.kitchen.open('sandbox/');
  await hand.kitchen.type('echo hello');
  await expect(hand.kitchen.transcript).toContainText('hello');
  const panel = await hand.open('export');
  const format = panel.getByRole('combobox', { name: hand.word('export.as') });
  for (const id of ['pcap', 'python']) {
    await format.selectOption(id);
    await expect(panel).toContainText(hand.word('export.nothing'));
    await expect(panel.getByRole('button', { name: hand.word('export.save'), exact: true })).toHaveCount(0);
  }
});

/** A letter has been sent, and the panel stands open that hands it on. */
async function exporting(page: Page, language: Language) {
  const hand = handPage(page, language);
  await hand.sendLetter();
  const panel = await hand.open('export');
  const format = panel.getByRole('combobox', { name: hand.word('export.as') });
  const preview = panel.getByRole('region', { name: hand.word('export.preview') });
  return { hand, format, preview };
}
