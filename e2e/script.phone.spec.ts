import { expect, test } from '@playwright/test';
import { overflow } from './overflow.ts';
import { scriptPage } from './script-page.ts';

for (const language of ['en', 'ru'] as const) {
  test(`a script can be written on a phone, with all replies below it (${language})`, async ({ page }) => {
    const script = scriptPage(page, language);
    await script.kitchen.open('sandbox/');
    await script.choose('script');
    await script.field.focus();
    await page.keyboard.insertText('telnet mail.kitchen.example 25\nEHLO client.example\n# 10 min');
    await expect(script.panel).toContainText('421');
    await expect(script.big).toHaveCount(0);
    expect(await overflow(page)).toEqual([]);
  });
}
