import { expect, type Page, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import type { Language } from './words.ts';

const HELLO = ['telnet mail.kitchen.example 25', 'EHLO client.example'];
const ENVELOPE = ['MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>'];
const LETTER = ['From: Carol <carol@client.example>', 'Subject: Hello', '', 'Hello, SMTP!', '.'];

/** What a mail server teaches in ten minutes, played as a student plays it, with the keyboard alone. */
async function scene(page: Page, language: Language): Promise<void> {
  const kitchen = kitchenPage(page, language);
  await kitchen.open('sandbox/');

  // The first letter
  await kitchen.type("printf 'alice' | base64");
  await expect(kitchen.transcript).toContainText('YWxpY2U=');
  await kitchen.type(...HELLO, ...ENVELOPE, 'DATA', ...LETTER);
  await kitchen.expectReply(/250.*queued as/);
  await kitchen.type('QUIT');
  await kitchen.expectReply('221');
  await expect(kitchen.transcript).toContainText('Connection closed by foreign host.');

  // It lies in alice's mailbox, signed by the server
  await kitchen.look('kitchen');
  const box = page.getByRole('button', { name: /^alice/ });
  await kitchen.reach(box);
  await page.keyboard.press('Enter');
  const raw = page.getByRole('region', { name: kitchen.word('kitchen.letter.raw') });
  await expect(raw).toContainText(
    /^Return-Path: <carol@client\.example>\s+(?:\S+-To: \S+\s+)*Received: from client\.example/,
  );
  await expect(raw).toContainText('Hello, SMTP!');

  // Every reply can be opened
  const opened = await kitchen.explain();
  await expect(opened).toContainText('221');
  await expect(opened.getByRole('link', { name: /RFC 5321/ }).first()).toBeVisible();

  // Greylisting: come back in five minutes
  await kitchen.turn('greylisting', 'on', true);
  await kitchen.type(...HELLO, ...ENVELOPE);
  await kitchen.expectReply('450');
  const why = await kitchen.explain();
  await expect(
    why.getByRole('listitem').filter({ hasText: kitchen.word('behaviour.greylisting') }),
  ).toBeVisible();
  await kitchen.type('QUIT');
  await kitchen.waitFiveMinutes();
  await kitchen.type(...HELLO, ...ENVELOPE);
  await kitchen.expectReply(/250.*2\.1\.5/);
  await kitchen.type('DATA', ...LETTER);
  await kitchen.expectReply(/250.*queued as/);
  await kitchen.type('QUIT');
  await kitchen.turn('greylisting', 'on', false);

  // The relay: closed, after login, open
  await kitchen.choose('relay', 'for', 'closed');
  await kitchen.type(...HELLO, 'MAIL FROM:<alice@kitchen.example>', 'RCPT TO:<dave@other.example>');
  await kitchen.expectReply(/554.*Relay access denied/);
  await kitchen.choose('relay', 'for', 'login');
  await kitchen.type('RSET', 'AUTH LOGIN', 'YWxpY2U=', 'czNjcmV0LXBpZQ==');
  await kitchen.expectReply('235');
  await kitchen.type('MAIL FROM:<alice@kitchen.example>', 'RCPT TO:<dave@other.example>');
  await kitchen.expectReply(/250.*2\.1\.5/);
  await kitchen.type('QUIT');
  await kitchen.choose('relay', 'for', 'open');
  await kitchen.type(...HELLO, 'MAIL FROM:<x@nowhere.example>', 'RCPT TO:<dave@other.example>');
  await kitchen.expectReply(/250.*2\.1\.5/);
  const meaning = await kitchen.explain();
  await expect(meaning).toContainText(language === 'en' ? /relay/i : /ретрансля|пересыл|пересла/i);
  await kitchen.type('QUIT');

  // The student's own address on a blocklist
  await kitchen.turn('blocklist', 'on', true);
  await kitchen.unfold('blocklist');
  const mine = page.getByRole('button', { name: kitchen.word('kitchen.list.mine') });
  await kitchen.reach(mine);
  await page.keyboard.press('Enter');
  await kitchen.type(...HELLO, ...ENVELOPE);
  await kitchen.expectReply(/554.*198\.51\.100\.7/);
}

// Two minutes on a machine that is busy with something else; this only ends a scene that hangs.
test.setTimeout(300_000);

test('the whole scene in English, by keyboard alone', ({ page }) => scene(page, 'en'));
test('the whole scene in Russian, by keyboard alone', ({ page }) => scene(page, 'ru'));
