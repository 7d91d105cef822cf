import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { EXTENSION_ROWS, POLICY_ROWS } from '../src/app/kitchen.ts';
import { kitchenPage } from './kitchen-page.ts';
import type { Words } from './words.ts';

const HELLO = ['telnet mail.kitchen.example 25', 'EHLO client.example'];
const ENVELOPE = ['MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>'];
const LETTER = ['DATA', 'From: Carol <carol@client.example>', 'Subject: Hello', '', 'Hello, SMTP!', '.'];

async function sandbox(page: Page, language: 'en' | 'ru' = 'en') {
  const kitchen = kitchenPage(page, language);
  await kitchen.open('sandbox/');
  await kitchen.chooseEditor('plain');
  return kitchen;
}

test.setTimeout(120_000);

for (const language of ['en', 'ru'] as const) {
  test(`every behaviour and extension has a switch that turns, and all its settings (${language})`, async ({
    page,
  }) => {
    const kitchen = await sandbox(page, language);
    const { word } = kitchen;
    for (const { id, settings } of [...POLICY_ROWS, ...EXTENSION_ROWS]) {
      const row = await kitchen.row(id);
      const toggle = row.getByRole('switch').first();
      await expect(toggle).toHaveAccessibleName(word(`behaviour.${id}` as Words));
      const before = (await toggle.getAttribute('aria-checked')) === 'true';
      await kitchen.put(id, 'on', !before);
      await kitchen.put(id, 'on', before);
      const more = row.locator('button[aria-controls]');
      if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
      await expect(row).toContainText(word(`behaviour.${id}.about` as Words));
      for (const setting of Object.keys(settings)) {
        const name = word(`behaviour.${id}.${setting}` as Words);
        expect(name, `${id}.${setting} has a name`).not.toContain('behaviour.');
        const field = row.getByLabel(name).or(row.getByRole('switch', { name }));
        await expect(field.first(), `${id}.${setting}`).toBeVisible();
      }
    }
    await expect(kitchen.transcript.getByRole('listitem')).toHaveCount(
      2 * (POLICY_ROWS.length + EXTENSION_ROWS.length),
    );
  });

  test(`a number that is out of bounds is told so, and changes nothing (${language})`, async ({ page }) => {
    const kitchen = await sandbox(page, language);
    await kitchen.unfold('recipient-limit');
    const row = await kitchen.row('recipient-limit');
    const field = row.getByRole('textbox');
    const usual = await field.inputValue();
    for (const wrong of ['-5', 'abc', '', '1e3', '99999999999']) {
      await field.fill(wrong);
      await field.press('Enter');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(/\d/);
    }
    await expect(kitchen.transcript).toHaveCount(0);
    await field.fill('2');
    await field.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
    await expect(kitchen.transcript.getByRole('listitem')).toHaveCount(1);
    expect(usual).not.toBe('2');
  });
}

test('another server answers in other words', async ({ page }) => {
  const kitchen = await sandbox(page);
  await kitchen.type(HELLO[0] as string);
  await kitchen.expectReply('mail.kitchen.example ESMTP Postfix');
  await kitchen.type('FOO');
  await kitchen.expectReply('Error: command not recognized');
  await kitchen.choosePersonality('rfc');
  await kitchen.type('FOO');
  await expect(kitchen.lastReply).not.toContainText('Error: command not recognized');
  await kitchen.expectReply('500');
  await kitchen.type('QUIT');
  await kitchen.choosePersonality('provider-2009');
  await kitchen.type(HELLO[0] as string);
  await expect(kitchen.lastReply).not.toContainText('Postfix');
});

test('a mailbox shows its letters as they are stored, and the envelope empties', async ({ page }) => {
  const kitchen = await sandbox(page);
  await kitchen.type(...HELLO, ...ENVELOPE);
  const panel = page.getByRole('complementary', { name: kitchen.word('stage.kitchen') });
  await expect(panel).toContainText('carol@client.example');
  await expect(panel.getByRole('button', { name: /^alice/ })).toContainText(
    kitchen.word('kitchen.mailbox.awaits'),
  );
  await kitchen.type(...LETTER);
  const box = panel.getByRole('button', { name: /^alice/ });
  await expect(box).toContainText(kitchen.word('kitchen.mailbox.letters', { count: 1 }));
  await box.click();
  const raw = page.getByRole('region', { name: kitchen.word('kitchen.letter.raw') });
  await expect(raw).toContainText(
    /^Return-Path: <carol@client\.example>\s+(?:\S+-To: \S+\s+)*Received: from client\.example/,
  );
  await expect(raw).toContainText(/Subject: Hello\s+Hello, SMTP!/);
  await expect(panel).toContainText(kitchen.word('kitchen.envelope.noSender'));
});

test('a letter for another domain is handed on', async ({ page }) => {
  const kitchen = await sandbox(page);
  const panel = page.getByRole('complementary', { name: kitchen.word('stage.kitchen') });
  await expect(panel).toContainText(kitchen.word('kitchen.handedOn.none'));
  await kitchen.put('relay', 'for', 'open');
  await kitchen.type(...HELLO, ENVELOPE[0] as string, 'RCPT TO:<dave@other.example>', ...LETTER);
  await kitchen.expectReply(/250.*queued/);
  const letter = panel.getByRole('listitem').filter({ hasText: 'dave@other.example' }).first();
  await expect(letter).toContainText(/dave@other\.example, to \S+/);
  await letter.getByRole('button', { name: /Hello/ }).click();
  const raw = letter.getByRole('region', { name: kitchen.word('kitchen.letter.raw') });
  await expect(raw).toContainText('Received: from client.example');
  await expect(raw).not.toContainText('Return-Path');
});

test('the server’s patience is counted down in virtual time, and comes to an end', async ({ page }) => {
  const kitchen = await sandbox(page);
  const panel = page.getByRole('complementary', { name: kitchen.word('stage.kitchen') });
  await expect(panel).toContainText(/Clock: 0:00/);
  await kitchen.type(...HELLO);
  await expect(panel).toContainText('hangs up after 5:00 of silence');
  await kitchen.wait(60);
  await expect(panel).toContainText('hangs up after 4:00 of silence');
  await page.waitForTimeout(1_200);
  await expect(panel).toContainText('hangs up after 4:00 of silence');
  await kitchen.type('NOOP');
  await expect(panel).toContainText('hangs up after 5:00 of silence');
  await kitchen.wait(300);
  await kitchen.expectReply('421');
  await expect(kitchen.reader).toHaveAttribute('data-reader', 'shell');
});

test('the transcript is saved and copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const kitchen = await sandbox(page);
  await kitchen.type(...HELLO, 'QUIT');
  await kitchen.expectReply('221');
  await page.getByRole('button', { name: kitchen.word('kitchen.export') }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kitchen.word('export.save'), exact: true }).click(),
  ]);
  await page.keyboard.press('Escape');
  expect(download.suggestedFilename()).toBe('smtp-kitchen-sandbox.txt');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(/EHLO client\.example[\s\S]*QUIT[\s\S]*221/);
  await page.getByRole('button', { name: kitchen.word('kitchen.copy') }).click();
  await expect(page.getByRole('button', { name: kitchen.word('kitchen.copied') })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('a fresh start keeps the kitchen, and what was there can be brought back', async ({ page }) => {
  const kitchen = await sandbox(page);
  await kitchen.type(...HELLO);
  const said = await kitchen.transcript.innerText();
  await page
    .getByRole('button', { name: kitchen.word('kitchen.startAgain') })
    .last()
    .click();
  await expect(kitchen.transcript).toHaveCount(0);
  await page.getByRole('button', { name: kitchen.word('notice.bring-back') }).click();
  expect(await kitchen.transcript.innerText()).toBe(said);
});
