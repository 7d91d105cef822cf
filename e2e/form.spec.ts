import { expect, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import { scriptPage } from './script-page.ts';

// The big editor comes with most of them.
test.beforeEach(() => test.slow());

const CALL = 'telnet mail.kitchen.example 25';

for (const language of ['en', 'ru'] as const) {
  test(`while a command is typed at the prompt its form stands above it, and nothing moves (${language})`, async ({
    page,
  }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.type(CALL, 'EHLO client.example');
    await expect(page.locator('form .monaco-editor').first()).toBeVisible({ timeout: 20_000 });
    await kitchen.reach(kitchen.prompt);
    const form = page.locator('form code');
    const part = form.locator('b');
    await expect(form).toHaveCount(0);
    const reply = await kitchen.lastReply.boundingBox();
    await page.keyboard.insertText('MAIL');
    await expect(form).toHaveText('MAIL FROM:<reverse-path> [ SP mail-parameters ]');
    await expect(part).toHaveText('MAIL');
    expect(await kitchen.lastReply.boundingBox()).toEqual(reply);
    await page.keyboard.insertText(' FROM:<carol@client.example>');
    await expect(part).toHaveText('<reverse-path>');
    // Only what this server has offered.
    await page.keyboard.insertText(' ');
    await expect(part).toHaveText('[ SP SIZE= AUTH= BODY= RET= ENVID= SMTPUTF8 ]');
    await page.keyboard.insertText('body=8');
    await expect(part).toHaveText('[ SP BODY=7BIT/8BITMIME ]');
    await page.keyboard.press('Home');
    await expect(part).toHaveText('MAIL');
    await page.keyboard.press('Escape');
    await expect(page.locator('.suggest-widget.visible')).toHaveCount(0);
    if ((await form.count()) > 0) await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);
    await expect(kitchen.prompt).toBeFocused();
    // It stays away while one types on, and comes when it is asked for: then it is said too.
    await page.keyboard.press('End');
    await page.keyboard.insertText('B');
    await expect(form).toHaveCount(0);
    await page.keyboard.press('Control+Shift+Space');
    await expect(part).toHaveText('[ SP BODY=7BIT/8BITMIME ]');
    await expect(page.locator('form [role="status"]', { hasText: 'MAIL FROM:' })).toContainText('BODY=');
  });

  test(`the plain line shows the same form, closes it and says it (${language})`, async ({ page }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.chooseEditor('plain');
    await kitchen.type(CALL, 'EHLO client.example');
    await kitchen.reach(kitchen.prompt);
    const form = page.locator('form code');
    await page.keyboard.insertText('MAIL FROM:<carol@client.example> ');
    await expect(form.locator('b')).toHaveText('[ SP SIZE= AUTH= BODY= RET= ENVID= SMTPUTF8 ]');
    await page.keyboard.press('Home');
    await expect(form.locator('b')).toHaveText('MAIL');
    await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);
    await expect(kitchen.prompt).toBeFocused();
    await page.keyboard.press('Control+Shift+Space');
    await expect(page.locator('form [role="status"]', { hasText: 'MAIL FROM:' })).toHaveCount(1);
    // The next line has a form of its own again.
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('RCPT');
    await expect(form).toContainText('RCPT TO:<forward-path>');
  });

  test(`where a server has offered no parameters the form says so (${language})`, async ({ page }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.type(CALL, 'HELO client.example');
    await expect(page.locator('form .monaco-editor').first()).toBeVisible({ timeout: 20_000 });
    await kitchen.reach(kitchen.prompt);
    await page.keyboard.insertText('MAIL FROM:<carol@client.example> ');
    await expect(page.locator('form').getByText(kitchen.word('form.none'))).toBeVisible();
  });

  test(`in a script the form stands below the text, of the line of the caret (${language})`, async ({
    page,
  }) => {
    const script = scriptPage(page, language);
    await script.kitchen.open('sandbox/');
    await script.choose('script');
    await script.isBig();
    await script.kitchen.reach(script.editor);
    await page.keyboard.insertText(
      `${CALL}\nEHLO client.example\nRCPT TO:<alice@kitchen.example> NOTIFY=NEVER`,
    );
    const part = script.panel.locator('code b');
    await expect(part).toHaveText('[ SP NOTIFY=NEVER/SUCCESS,FAILURE,DELAY ]');
    await page.keyboard.press('Escape');
    if ((await part.count()) > 0) await page.keyboard.press('Escape');
    await expect(part).toHaveCount(0);
    await expect(script.editor).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(part).toHaveText('SP ( Domain / address-literal )');
    // The hand has not typed here: Esc leaves at once.
    await page.keyboard.press('Escape');
    await expect(script.panel.getByRole('button').first()).toBeFocused();
  });

  test(`the plain script shows the form too, and its keys are the same (${language})`, async ({ page }) => {
    const script = scriptPage(page, language);
    await script.kitchen.open('sandbox/');
    await script.kitchen.chooseEditor('plain');
    await script.choose('script');
    await script.field.focus();
    await page.keyboard.insertText(`${CALL}\nEHLO client.example\nMAIL FROM:<`);
    const part = script.panel.locator('code b');
    await expect(part).toHaveText('<reverse-path>');
    await page.keyboard.press('Escape');
    await expect(part).toHaveCount(0);
    await page.keyboard.press('Control+Shift+Space');
    await expect(part).toHaveText('<reverse-path>');
    await expect(script.panel.getByRole('status')).toContainText('MAIL FROM:');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(script.panel.getByRole('button').first()).toBeFocused();
  });
}
