import { expect, type Page, test } from '@playwright/test';
import type { Word } from '../src/app/message/t.ts';
import { spokenCode } from '../src/app/spoken-code.ts';
import { kitchenPage } from './kitchen-page.ts';
import { timePage } from './time-page.ts';
import { type Words, wordsOf } from './words.ts';

const CALL = 'telnet mail.kitchen.example 25';
const ENVELOPE = ['MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>', 'DATA'];

/** Keeps everything that the live region says, each time that it says something new. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('section [aria-live="polite"]');
    if (region === null) throw new Error('There is no live region');
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        for (const node of type === 'characterData' ? [target] : addedNodes)
          heard.push(node.textContent ?? '');
    }).observe(region, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** The same with both inputs: what is at the prompt must not matter. */
for (const editor of ['plain', 'monaco'] as const) {
  test.describe(`with the ${editor} input`, () => {
    const open = async (page: Page) => {
      const kitchen = kitchenPage(page, 'en');
      await kitchen.open('sandbox/');
      await kitchen.chooseEditor(editor);
      return kitchen;
    };

    test('several pasted lines go out together, with one Enter and in no time', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const kitchen = await open(page);
      await kitchen.type(CALL, 'EHLO client.example');
      await page.evaluate((text) => navigator.clipboard.writeText(text), `${ENVELOPE.join('\n')}\n`);
      await kitchen.reach(kitchen.prompt);
      await page.keyboard.press('Control+v');
      await expect(kitchen.transcript).not.toContainText('MAIL FROM');
      await page.keyboard.press('Enter');
      await kitchen.expectReply('354');
      await expect(kitchen.reader).toHaveAttribute('data-reader', 'letter');
      for (const line of ENVELOPE) await expect(kitchen.transcript).toContainText(line);
      const times = await kitchen.transcript.locator('li[data-part="command"] time').allInnerTexts();
      expect(new Set(times.slice(-3)).size).toBe(1);
      await expect.poll(() => kitchen.draft()).toBe('');
    });

    test('the arrow keys bring back what was sent, and then what was being typed', async ({ page }) => {
      const kitchen = await open(page);
      await kitchen.type(CALL, 'EHLO client.example', 'NOOP');
      await kitchen.write('RSE');
      await page.keyboard.press('Escape');
      await kitchen.reach(kitchen.prompt);
      const steps = [
        ['ArrowUp', 'NOOP'],
        ['ArrowUp', 'EHLO client.example'],
        ['ArrowUp', CALL],
        ['ArrowUp', CALL],
        ['ArrowDown', 'EHLO client.example'],
        ['ArrowDown', 'NOOP'],
        ['ArrowDown', 'RSE'],
      ] as const;
      for (const [key, line] of steps) {
        await page.keyboard.press(key);
        await expect.poll(kitchen.draft).toBe(line);
      }
    });

    test('Ctrl+C breaks off, and ^] leads to telnet’s own prompt and back', async ({ page }) => {
      const kitchen = await open(page);
      await kitchen.type(CALL);
      await kitchen.write('HEL');
      await page.keyboard.press('Control+]');
      await expect(kitchen.reader).toHaveAttribute('data-reader', 'telnet');
      await expect.poll(() => kitchen.draft()).toBe('');
      await kitchen.type('status');
      await expect(kitchen.transcript).toContainText('Connected to mail.kitchen.example.');
      await expect(kitchen.reader).toHaveAttribute('data-reader', 'wire');
      await page.keyboard.press('Control+]');
      await page.keyboard.press('Enter');
      await expect(kitchen.reader).toHaveAttribute('data-reader', 'wire');
      await page.keyboard.press('Control+c');
      await expect(kitchen.transcript).toContainText('^C');
      await expect(kitchen.reader).toHaveAttribute('data-reader', 'shell');
    });

    test('the prompt shows who reads the next line', async ({ page }) => {
      const kitchen = await open(page);
      const expectPrompt = async (reader: string, letter: string) => {
        await expect(kitchen.reader).toHaveAttribute('data-reader', reader);
        await expect(kitchen.reader.locator('span[aria-hidden="true"]').first()).toHaveText(letter);
        await expect(kitchen.prompt).toHaveAccessibleName(kitchen.word(`prompt.label.${reader}` as Words));
      };
      await expectPrompt('shell', '$');
      await kitchen.type(CALL);
      await expectPrompt('wire', 'C');
      await kitchen.type('EHLO client.example', 'AUTH LOGIN');
      await expectPrompt('login', 'C');
      await kitchen.type('*', ...ENVELOPE);
      await expectPrompt('letter', '·');
      await kitchen.type('.');
      await expectPrompt('wire', 'C');
      await page.keyboard.press('Control+]');
      await expectPrompt('telnet', 'telnet>');
    });

    test('a chip types and does not send', async ({ page }) => {
      const kitchen = await open(page);
      const chips = page.getByRole('group', { name: kitchen.word('prompt.suggestions') });
      await chips.getByRole('button', { name: CALL }).click();
      await expect.poll(kitchen.draft).toBe(CALL);
      await expect(kitchen.transcript).toHaveCount(0);
      await expect(kitchen.prompt).toBeFocused();
      await page.keyboard.press('Enter');
      await kitchen.type('EHLO client.example');
      await chips.getByRole('button', { name: 'MAIL FROM:<>' }).click();
      await page.keyboard.insertText('carol@client.example');
      await expect.poll(kitchen.draft).toBe('MAIL FROM:<carol@client.example>');
    });

    test('Tab and Shift+Tab go past the prompt', async ({ page }) => {
      const kitchen = await open(page);
      await kitchen.write('NO');
      if (editor === 'monaco') {
        await page.keyboard.press('Escape');
        if (!(await kitchen.prompt.evaluate((prompt) => prompt === document.activeElement)))
          await kitchen.reach(kitchen.prompt);
      }
      await page.keyboard.press('Tab');
      await expect(kitchen.prompt).not.toBeFocused();
      await kitchen.reach(kitchen.prompt);
      await page.keyboard.press('Shift+Tab');
      await expect(kitchen.prompt).not.toBeFocused();
      await expect.poll(() => kitchen.draft()).toBe('NO');
    });
  });
}

for (const language of ['en', 'ru'] as const) {
  test(`each reply is announced once, in words, and stands in a list (${language})`, async ({ page }) => {
    const kitchen = kitchenPage(page, language);
    const word = wordsOf(language);
    await kitchen.open('sandbox/');
    const heard = await listen(page);
    await kitchen.type(CALL, 'EHLO client.example', 'MAIL FROM:<carol@client.example>', 'DATA', 'RSET');
    await kitchen.expectReply('250');
    await expect.poll(async () => (await heard()).length).toBe(5);
    const said = (await heard()).slice(1);
    const classes = [2, 2, 5, 2] as const;
    for (const [index, kind] of classes.entries())
      expect(said[index]).toContain(word(`announce.class.${kind}`));
    expect(said[2]).toContain(spokenCode(554, word as Word));
    expect(await kitchen.transcript.getByRole('listitem').count()).toBeGreaterThan(9);
    await kitchen.lastReply.getByRole('button').click();
    await expect(kitchen.lastReply.getByRole('group')).toBeVisible();
    await page.getByRole('link', { name: language === 'en' ? 'RU' : 'EN', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'ru' : 'en');
    expect(await heard()).toHaveLength(5);
  });
}

test('replies that came while the words for them were on their way are all announced, in order', async ({
  page,
}) => {
  let bring = () => {};
  const held = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/announcement-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  const heard = await listen(page);
  await kitchen.type(CALL, 'EHLO client.example', 'NOOP', 'DATA', 'RSET', 'HELP', 'QUIT');
  await kitchen.expectReply('221');
  bring();
  await expect.poll(async () => (await heard()).length).toBe(7);
  expect((await heard()).map((text) => /accepted|refused/.exec(text)?.[0])).toEqual([
    'accepted',
    'accepted',
    'accepted',
    'refused',
    'accepted',
    'refused',
    'accepted',
  ]);
});

for (const language of ['en', 'ru'] as const) {
  test(`going through the past says nothing again (${language})`, async ({ page }) => {
    const time = timePage(page, language);
    await time.begin();
    await expect(page.locator('section [aria-live="polite"]').first()).not.toHaveText('');
    const heard = await listen(page);
    await time.step('ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight', 'End');
    await expect(time.past).toBeHidden();
    await time.press('time.undo');
    await time.press('time.redo');
    await page.waitForTimeout(300);
    expect(await heard()).toEqual([]);
    await time.type('NOOP');
    await expect.poll(async () => (await heard()).length).toBe(1);
  });
}

test('what was typed survives the arrival of the big editor, which never comes under a hand that types', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const kitchen = kitchenPage(page, 'en');
  const asked = page.waitForRequest(/\/mount-.*\.js/);
  await kitchen.open('sandbox/');
  await kitchen.write('EHLO cl');
  const editor = page.locator('form .monaco-editor').first();
  await asked;
  await page.waitForLoadState('networkidle');
  await expect(editor).toHaveCount(0);
  await kitchen.write('ient');
  await expect.poll(() => kitchen.draft()).toBe('EHLO client');
  await page.getByRole('button', { name: /Theme/ }).focus();
  await expect(editor).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => kitchen.draft()).toBe('EHLO client');
  await kitchen.write('.example');
  await expect.poll(kitchen.draft).toBe('EHLO client.example');
});

test('who has chosen the plain line is not sent the big editor', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.chooseEditor('plain');
  await page.waitForTimeout(600);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await expect(kitchen.prompt).toBeVisible();
  await page.waitForTimeout(3_000);
  expect(asked.filter((url) => /\/mount-/.test(url))).toEqual([]);
  await kitchen.type(CALL);
  await kitchen.expectReply('220');
});

test('the big editor comes without closing the menu that somebody has opened beside it', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type(CALL);
  const menu = page.getByRole('button', { name: kitchen.word('prompt.wait.other'), exact: true });
  await menu.click();
  await expect(page.locator('form .monaco-editor').first()).toBeVisible({ timeout: 20_000 });
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await expect(menu).toBeFocused();
});
