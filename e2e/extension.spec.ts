import { expect, type Page, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import type { Language, Words } from './words.ts';

const MAIL = 'MAIL FROM:<carol@client.example>';
const RCPT = 'RCPT TO:<alice@kitchen.example>';

/** A sandbox in which these extensions are switched on. */
async function sandbox(page: Page, language: Language, ...extensions: readonly string[]) {
  const kitchen = kitchenPage(page, language);
  await kitchen.open('sandbox/');
  await kitchen.chooseEditor('plain');
  for (const extension of extensions) await kitchen.put(extension, 'on', true);
  return kitchen;
}

test.setTimeout(120_000);

for (const language of ['en', 'ru'] as const) {
  test(`what is switched on stands in the reply to EHLO, and a refusal of it is explained (${language})`, async ({
    page,
  }) => {
    const kitchen = await sandbox(page, language, 'BINARYMIME', 'MT-PRIORITY', 'REQUIRETLS', 'LIMITS');
    await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
    for (const keyword of ['BINARYMIME', 'MT-PRIORITY', 'LIMITS RCPTMAX=1000'])
      await kitchen.expectReply(keyword);
    await expect(kitchen.lastReply).not.toContainText('REQUIRETLS');

    await kitchen.type(`${MAIL} REQUIRETLS`);
    await kitchen.expectReply('530');
    await expect(await kitchen.explain()).toContainText('STARTTLS');

    await kitchen.type(`${MAIL} MT-PRIORITY=3 BODY=BINARYMIME`);
    await kitchen.expectReply('2.3.6');
    await expect(await kitchen.explain()).toContainText('MT-PRIORITY');

    await kitchen.type(RCPT, 'DATA');
    await kitchen.expectReply('503');
    await expect(await kitchen.explain()).toContainText('BDAT');

    await kitchen.type('BDAT 7 LAST', 'Hello');
    await kitchen.expectReply('250');
  });

  test(`a letter waits in the queue until its hour (${language})`, async ({ page }) => {
    const kitchen = await sandbox(page, language, 'FUTURERELEASE');
    const { word } = kitchen;
    await kitchen.type('telnet mail.kitchen.example 587', 'EHLO client.example');
    await kitchen.expectReply('FUTURERELEASE 2592000');
    await kitchen.type(`${MAIL} HOLDFOR=60`, RCPT, 'DATA', 'Subject: Later', '.');
    await kitchen.look('kitchen');
    await expect(page.getByRole('heading', { name: word('kitchen.queue') })).toBeVisible();
    await kitchen.wait(60);
    await expect(page.getByRole('heading', { name: word('kitchen.queue') })).toHaveCount(0);
    await expect(kitchen.transcript).toContainText('alice');
    await kitchen.look('kitchen');
    await expect(page.getByRole('button', { name: /alice/ })).toContainText('1');
  });

  test(`a proxy speaks for another client, once (${language})`, async ({ page }) => {
    const kitchen = await sandbox(page, language, 'XCLIENT');
    await kitchen.type('telnet mail.kitchen.example 25', 'EHLO proxy.example');
    await kitchen.expectReply('XCLIENT NAME ADDR');
    await kitchen.type('XCLIENT NAME=dave.example ADDR=203.0.113.9');
    await kitchen.expectReply('220');
    await kitchen.type('XCLIENT ADDR=203.0.113.10');
    await kitchen.expectReply('550');
    await expect(await kitchen.explain()).toContainText('203.0.113.9');
    await expect(kitchen.lastReply).toContainText(kitchen.word('behaviour.XCLIENT' as Words));
  });
}
