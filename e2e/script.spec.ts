import { expect, type Page, test } from '@playwright/test';
import { findings } from './findings.ts';
import { scriptPage } from './script-page.ts';
import type { Language } from './words.ts';

// The big editor comes with each of them.
test.beforeEach(() => test.slow());

const CALL = 'telnet mail.kitchen.example 25';
const LETTER = [
  CALL,
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'DATA',
  'Subject: Soup',
  '',
  'Hot.',
  '.',
  'QUIT',
];

/** A script in the big editor. */
async function opened(page: Page, language: Language, ...lines: readonly string[]) {
  const script = scriptPage(page, language);
  await script.kitchen.open('sandbox/');
  await script.choose('script');
  await script.isBig();
  await script.kitchen.reach(script.editor);
  await page.keyboard.insertText(lines.map((line) => `${line}\n`).join(''));
  await page.keyboard.press('Control+Home');
  return script;
}

for (const language of ['en', 'ru'] as const) {
  test(`what was done live becomes a script with its replies, and goes back to live (${language})`, async ({
    page,
  }) => {
    const script = scriptPage(page, language);
    await script.kitchen.open('sandbox/');
    await script.kitchen.type(...LETTER.slice(0, 4));
    await script.kitchen.expectReply('2.1.5');
    await script.choose('script');
    await script.isBig();
    await expect.poll(script.answers).toHaveLength(4);
    expect((await script.answers())[3]).toContain('250');
    await script.choose('live');
    await script.kitchen.type('DATA');
    await script.kitchen.expectReply('354');
    await script.choose('script');
    await script.isBig();
    await expect.poll(script.answers).toHaveLength(5);
  });

  test(`every edit plays the script anew (${language})`, async ({ page }) => {
    const script = await opened(page, language, ...LETTER.slice(0, 4));
    await expect.poll(async () => (await script.answers())[3]).toContain('250');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('x>');
    await expect.poll(async () => (await script.answers())[3]).toMatch(/5\d\d/);
    const undo = script.pane.getByRole('button', { name: script.kitchen.word('script.undo') });
    await script.kitchen.reach(undo);
    for (let steps = 0; steps < 4 && !(await script.answers())[3]?.includes('250'); steps++) {
      await page.keyboard.press('Enter');
      await expect(undo).toBeFocused();
    }
    await expect.poll(async () => (await script.answers())[3]).toContain('250');
  });

  test(`a switch in the panel changes every reply, and marks those that are other now (${language})`, async ({
    page,
  }) => {
    const script = await opened(page, language, ...LETTER.slice(0, 4));
    await expect.poll(async () => (await script.answers())[3]).toContain('250');
    await script.kitchen.turn('greylisting', 'on', true);
    await expect.poll(async () => (await script.answers())[3]).toMatch(/4\d\d/);
    await expect(script.pane.getByRole('status').first()).toContainText('1');
    await expect(script.pane.locator('[data-look="changed"]')).toHaveCount(1);
    // It is no part of the script: the kitchen began with it.
    await expect(script.editor).not.toContainText('greylisting');
  });

  test(`a reply explains itself in the panel, and by keyboard (${language})`, async ({ page }) => {
    const script = await opened(page, language, ...LETTER.slice(0, 3), 'RCPT TO:<dave@other.example>');
    await page.keyboard.press('Control+End');
    await script.code('554').click();
    await expect(script.panel.getByRole('group')).toContainText(/RFC/);
    await script.code('554').click();
    await expect(script.panel.getByRole('group')).toHaveCount(0);
    await script.kitchen.reach(script.editor);
    await page.keyboard.press('Escape');
    await script.kitchen.reach(script.panel.getByRole('listitem').getByRole('button').first());
    await page.keyboard.press('Enter');
    await expect(script.panel.getByRole('group')).toContainText(/RFC/);
  });
}

test('Tab and Esc leave the editor: nobody is caught in it', async ({ page }) => {
  const script = await opened(page, 'en', ...LETTER.slice(0, 2));
  await script.kitchen.reach(script.editor);
  await page.keyboard.press('Tab');
  await expect(script.editor).not.toBeFocused();
  await script.kitchen.reach(script.editor);
  await page.keyboard.press('Escape');
  await expect(script.panel.getByRole('button').first()).toBeFocused();
});

test('several connections, a wait and a paste stand in one script, and come back after a reload', async ({
  page,
}) => {
  const script = await opened(page, 'en');
  await script.write(
    CALL,
    'QUIT',
    '# 5 min',
    CALL,
    'EHLO client.example',
    'MAIL FROM:<>',
    '+ RCPT TO:<alice@kitchen.example>',
  );
  await expect.poll(async () => (await script.answers()).join(' ')).toMatch(/221.*220.*250.*250/s);
  await page.waitForTimeout(900);
  await page.reload();
  await script.isBig();
  await expect(script.editor).toContainText('+ RCPT TO');
  await expect(script.editor).toContainText('# 5 min');
});

test('what was left in live mode is live after a reload, and sleep lets time pass', async ({ page }) => {
  const script = await opened(page, 'en', 'sleep 5m', 'sleep x', 'echo привет');
  await expect.poll(script.answers).toEqual([expect.stringContaining('invalid time interval ‘x’'), 'привет']);
  await script.choose('live');
  await expect(script.kitchen.transcript).toContainText('5 minutes');
  await expect(script.kitchen.transcript.getByText('привет', { exact: true })).toBeVisible();
  await page.waitForTimeout(900);
  await page.reload();
  await expect(script.kitchen.transcript).toContainText('sleep 5m');
});

test('what was written can be undone after a while in live mode', async ({ page }) => {
  const script = await opened(page, 'en', CALL);
  await expect.poll(script.answers).toHaveLength(1);
  await script.choose('live');
  await script.kitchen.type('EHLO client.example');
  await script.kitchen.expectReply('250');
  await script.choose('script');
  await script.isBig();
  const undo = script.pane.getByRole('button', { name: 'Undo' });
  await expect(script.editor).toContainText('EHLO');
  await undo.click();
  await expect.poll(script.answers).toHaveLength(1);
  await expect(script.editor).toContainText(CALL);
  // What was typed at one go may be several steps of Monaco's.
  await expect(async () => {
    await undo.click();
    expect(await script.answers()).toHaveLength(0);
  }).toPass();
});

test('the form of a command stands in the panel, the part marked that is being written', async ({ page }) => {
  const script = await opened(page, 'en', ...LETTER.slice(0, 3));
  const part = script.panel.locator('code b');
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('RCPT');
  await expect(part).toHaveText('RCPT');
  await page.keyboard.insertText(' TO:<alice@kitchen.example>');
  await expect(part).toHaveText('<forward-path>');
  await page.keyboard.press('Home');
  await expect(part).toHaveText('RCPT');
});

test('completion knows the state at the line, and a letter folds', async ({ page }) => {
  const script = await opened(page, 'en', ...LETTER);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(`${CALL}\n`);
  await page.keyboard.press('Control+Space');
  const list = page.locator('.suggest-widget.visible');
  await expect(list).toContainText('EHLO');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  const fold = script.pane.locator('.codicon-folding-expanded').first();
  await fold.click();
  await expect(script.pane.locator('.view-line', { hasText: 'Hot.' })).toHaveCount(0);
});

test('a missing bracket is underlined, and mended by a quick fix', async ({ page }) => {
  const script = await opened(page, 'en', ...LETTER.slice(0, 2));
  await script.kitchen.choosePersonality('rfc');
  await script.kitchen.reach(script.editor);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('MAIL FROM:carol@client.example');
  await page.keyboard.press('Escape');
  await script.kitchen.reach(script.editor);
  await expect(script.pane.locator('.cdr[class*="squiggly"]').first()).toBeVisible();
  await page.keyboard.press('Control+.');
  await expect(page.locator('.action-widget').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await script.answers()).at(-1)).toContain('250');
});

test('“Run to here” takes all views to that line, and an edit brings them back', async ({ page }) => {
  const script = await opened(page, 'en', ...LETTER.slice(0, 4));
  await page.keyboard.press('Control+Home');
  await script.kitchen.reach(script.panel.getByRole('button', { name: 'Run to here' }));
  await page.keyboard.press('Enter');
  await expect(script.pane.locator('[data-look="later"]')).toHaveCount(3);
  await script.kitchen.reach(script.panel.getByRole('button', { name: 'Run to the end' }));
  await page.keyboard.press('Enter');
  await expect(script.pane.locator('[data-look="later"]')).toHaveCount(0);
});

test('a line that is longer than the page is wide wraps, and no longer once it is short again', async ({
  page,
}) => {
  await opened(page, 'en');
  const rows = page.locator('.monaco-editor .view-line');
  await page.keyboard.insertText(`printf '${'soup '.repeat(60)}'`);
  await expect.poll(() => rows.count()).toBeGreaterThan(2);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText("printf 'soup'");
  await expect(rows).toHaveCount(1);
});

test('the plain editor can do the same', async ({ page }) => {
  const script = scriptPage(page, 'en');
  await script.kitchen.open('sandbox/');
  await script.kitchen.chooseEditor('plain');
  await script.choose('script');
  await script.field.focus();
  await page.keyboard.insertText(LETTER.slice(0, 3).join('\n'));
  await expect(script.panel).toContainText('2.1.0');
  await page.keyboard.insertText('\nRCPT TO:<dave@other.example>');
  await expect(script.panel).toContainText('554');
  await script.panel.getByRole('listitem').getByRole('button').last().click();
  await expect(script.panel.getByRole('group')).toContainText('RFC');
  await script.pane.getByRole('button', { name: 'Undo' }).click();
  await expect(script.panel).not.toContainText('554');
});

test('100,000 lines do not freeze the page, and it says how far it is', async ({ page }) => {
  test.setTimeout(120_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const script = await opened(page, 'en');
  await page.evaluate(() => navigator.clipboard.writeText("printf 'soup'\n".repeat(100_000)));
  await page.keyboard.press('Control+V');
  // The page is there while it plays.
  await script.pane.getByRole('button', { name: 'Signs of the script' }).click();
  await expect(script.pane).toContainText('goes out together');
  await expect(script.pane.getByRole('status').first()).toContainText(/not kept/, { timeout: 90_000 });
});

for (const [language, theme] of [
  ['en', 'light'],
  ['en', 'dark'],
  ['ru', 'light'],
  ['ru', 'dark'],
] as const) {
  test(`axe finds nothing with a script open, in the ${theme} theme (${language})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const script = await opened(page, language, ...LETTER);
    await page.keyboard.press('Control+End');
    await script.code('221').click();
    await expect(script.panel.getByRole('group')).toContainText(/RFC/);
    expect(await findings(page)).toEqual([]);
  });
}
