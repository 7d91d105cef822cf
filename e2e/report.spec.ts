import { expect, test } from '@playwright/test';
import { viewsPage } from './views-page.ts';

const ENVELOPE = [
  'telnet mail.kitchen.example 587',
  'EHLO client.example',
  'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=',
];
const LETTER = ['RCPT TO:<dave@nowhere.example>', 'DATA', 'Subject: Pie', '', 'It is in the oven.', '.'];

for (const language of ['en', 'ru'] as const) {
  test(`a letter to a domain that does not exist comes back, and every view tells of it (${language})`, async ({
    page,
  }) => {
    const kitchen = viewsPage(page, language);
    const { word } = kitchen;
    await kitchen.open('sandbox/');
    await kitchen.type(...ENVELOPE, 'MAIL FROM:<alice@kitchen.example>', ...LETTER);
    await expect(kitchen.transcript).toContainText('dave@nowhere.example');
    await expect(kitchen.transcript).toContainText(word('undelivered.no-such-domain'));

    await kitchen.look('kitchen');
    const panel = page.getByRole('complementary', { name: word('stage.kitchen') });
    await expect(panel.getByRole('heading', { name: word('kitchen.undelivered') })).toBeVisible();
    await panel.getByRole('button', { name: /^alice/ }).click();
    await expect(panel).toContainText('Undelivered Mail Returned to Sender');
    await expect(panel.getByRole('region', { name: word('kitchen.letter.raw') })).toContainText(
      'Final-Recipient: rfc822; dave@nowhere.example',
    );

    await kitchen.show('letter');
    const tree = kitchen.panel.getByRole('list', { name: word('letter.tree') });
    for (const type of ['multipart/report', 'message/delivery-status', 'message/rfc822'])
      await expect(tree).toContainText(type);
    await kitchen.show('log');
    await expect(kitchen.log).toContainText('sender non-delivery notification');
    await kitchen.show('dialogue');
    await expect(kitchen.dialogue).toContainText(
      word('dialogue.undelivered', { recipient: 'dave@nowhere.example' }),
    );
  });

  test(`a letter without a sender that cannot be delivered is dropped, and said to be (${language})`, async ({
    page,
  }) => {
    const kitchen = viewsPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.type(...ENVELOPE, 'MAIL FROM:<>', ...LETTER);
    await expect(kitchen.transcript).toContainText('(<>)');
    await kitchen.look('kitchen');
    const panel = page.getByRole('complementary', { name: kitchen.word('stage.kitchen') });
    await expect(panel.getByRole('button', { name: /^alice/ })).toBeDisabled();
  });
}
