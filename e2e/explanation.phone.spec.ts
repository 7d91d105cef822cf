import { expect, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';

for (const language of ['en', 'ru'] as const) {
  for (const width of [320, 390]) {
    test(`no label lies over another, ${width} px wide (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      const kitchen = kitchenPage(page, language);
      await kitchen.open('sandbox/');
      await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
      await kitchen.type('MAIL FROM:<carol@client.example>', 'RCPT TO:<dave@other.example>', 'DATA');
      await expect(kitchen.transcript.locator('li[data-class]')).toHaveCount(5);
      const groups = kitchen.transcript.getByRole('group');
      const replies = await kitchen.transcript.locator('li[data-class]').all();
      for (const [index, reply] of replies.entries()) {
        await reply.getByRole('button', { name: /\d{3}/ }).last().click();
        // The first brings its words with it, and moves what stands below.
        await expect(groups).toHaveCount(index + 1);
      }
      for (const group of await groups.all()) {
        const labels = group.getByRole('list', { name: kitchen.word('explain.apart') }).locator('li > span');
        const boxes = await labels.evaluateAll((all) =>
          all
            .map((label) => label.getBoundingClientRect())
            .map(({ top, bottom, right }) => ({ top, bottom, right }))
            .sort((a, b) => a.top - b.top),
        );
        expect(boxes.length).toBeGreaterThanOrEqual(3);
        for (const [index, box] of boxes.entries()) {
          expect(box.right).toBeLessThanOrEqual(width);
          const next = boxes[index + 1];
          if (next !== undefined) expect(box.bottom).toBeLessThanOrEqual(next.top + 0.5);
        }
      }
    });
  }
}
