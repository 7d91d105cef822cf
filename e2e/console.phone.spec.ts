import { expect, type Locator, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';

const heightOf = async (target: Locator): Promise<number> => (await target.boundingBox())?.height ?? 0;

test('a phone is not sent the big editor', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type('telnet mail.kitchen.example 25');
  await kitchen.expectReply('220');
  await page.waitForTimeout(3_000);
  expect(asked.filter((url) => /\/mount-|editor\.worker/.test(url))).toEqual([]);
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
});

test('the keys that a touch keyboard lacks are buttons', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type('telnet mail.kitchen.example 25');
  await page.getByRole('button', { name: kitchen.word('prompt.escape.about') }).tap();
  await expect(kitchen.reader).toHaveAttribute('data-reader', 'telnet');
  await kitchen.write('status');
  await page.getByRole('button', { name: kitchen.word('prompt.send') }).tap();
  await expect(kitchen.transcript).toContainText('Connected to mail.kitchen.example.');
  await page.getByRole('button', { name: kitchen.word('prompt.interrupt.about') }).tap();
  await expect(kitchen.reader).toHaveAttribute('data-reader', 'shell');
});

for (const language of ['en', 'ru'] as const) {
  for (const width of [320, 390]) {
    test(`input and button are of one height, ${width} px wide (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      const kitchen = kitchenPage(page, language);
      await kitchen.open('sandbox/');
      const expectOneLine = async () => {
        const send = page.getByRole('button', { name: kitchen.word('prompt.send') });
        expect(await heightOf(kitchen.prompt)).toBe(await heightOf(send));
        const spare = await kitchen.prompt.evaluate((field) => {
          const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
          const pen = document.createElement('canvas').getContext('2d');
          if (pen === null) return 0;
          pen.font = font;
          const words = (field as HTMLTextAreaElement).placeholder;
          const room = field.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
          return room - pen.measureText(words).width;
        });
        expect(spare, 'room beside the words in the empty line').toBeGreaterThanOrEqual(0);
      };
      await expectOneLine();
      await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
      await expectOneLine();
      await kitchen.type('AUTH LOGIN');
      await expectOneLine();
      await kitchen.type('*', 'MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>', 'DATA');
      await expectOneLine();
      await kitchen.type('.');
      await page.getByRole('button', { name: kitchen.word('prompt.escape.about') }).tap();
      await expectOneLine();
    });
  }
}
