import { expect, test } from '@playwright/test';
import type { View } from '../src/app/look.ts';
import { type Combination, KEY_BINDINGS, type KeyBindingId, keysOf } from '../src/console/key-bindings.ts';
import { handPage } from './hand-page.ts';
import { kitchenPage } from './kitchen-page.ts';
import { timePage } from './time-page.ts';

for (const language of ['en', 'ru'] as const) {
  test(`“?” shows every key that does something, and is only a sign in the prompt (${language})`, async ({
    page,
  }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await kitchen.write('?');
    expect(await kitchen.draft()).toBe('?');
    await page.getByRole('button', { name: kitchen.word('frame.share'), exact: true }).focus();
    // What listens comes when the page is at rest.
    await expect(async () => {
      await page.keyboard.press('?');
      await expect(page).toHaveURL(/shortcuts\/$/, { timeout: 500 });
    }).toPass();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(kitchen.word('title.shortcuts'));
    await expect(page.getByRole('definition')).toHaveCount(KEY_BINDINGS.length);
    for (const { id } of KEY_BINDINGS)
      await expect(page.getByText(kitchen.word(`keys.${id}`), { exact: true })).toBeVisible();
    await page.goBack();
    await expect(kitchen.prompt).toBeVisible();
  });
}

test('every key of the list does what it says in the plain line', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.chooseEditor('plain');
  await kitchen.write('echo one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.insertText('echo two');
  expect(await kitchen.draft()).toBe('echo one\necho two');
  await page.keyboard.press('Enter');
  await expect(kitchen.transcript).toContainText('two');
  await page.keyboard.press('ArrowUp');
  expect(await kitchen.draft()).toBe('echo one\necho two');
  await page.keyboard.press('Control+c');
  expect(await kitchen.draft()).toBe('');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await kitchen.draft()).toBe('');
  await kitchen.type('telnet mail.kitchen.example 25');
  await kitchen.expectReply('220');
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Control+]');
  await expect(kitchen.reader).toHaveAttribute('data-reader', 'telnet');
});

/** A key as Playwright calls it. */
const pressed = ({ key, control = false, shift = false }: Combination): string =>
  [...(control ? ['Control'] : []), ...(shift ? ['Shift'] : []), key].join('+');

for (const language of ['en', 'ru'] as const) {
  test(`every key of timeline, session, diagram, tabs and panel does what it says (${language})`, async ({
    page,
  }) => {
    test.slow();
    const time = timePage(page, language);
    const { word } = time;
    await time.begin();
    const done: string[] = [];
    /** Presses each key of a binding, from the same beginning, and sees what comes of it. */
    const each = async (id: KeyBindingId, begin: () => Promise<void>, seen: () => Promise<void>) => {
      for (const key of keysOf(id)) {
        await begin();
        await page.keyboard.press(pressed(key));
        await seen();
      }
      done.push(id);
    };
    const steps =
      (...keys: readonly string[]) =>
      async () => {
        await time.reach(time.slider);
        await time.step(...keys);
      };
    const at = (value: number) => () => expect(time.slider).toHaveAttribute('aria-valuenow', String(value));
    await each('step-back', steps('End'), at(4));
    await each('step-on', steps('Home'), at(1));
    await each('page-back', steps('End'), at(0));
    await each('page-on', steps('Home'), at(5));
    await each('first', steps('End'), at(0));
    await each('last', steps('Home'), at(5));

    const prompt = () => time.reach(time.prompt);
    await each('undo', prompt, at(4));
    await each('redo', () => steps('End', 'ArrowLeft')().then(prompt), at(5));

    await page.getByRole('tab', { name: word('view.dialogue') }).click();
    const arrows = page.getByRole('list', { name: word('dialogue.title') }).getByRole('button');
    await expect(arrows.first()).toBeVisible();
    const count = await arrows.count();
    const stand = (index: number) => async () => {
      await time.reach(page.getByRole('list', { name: word('dialogue.title') }).locator('[tabindex="0"]'));
      await page.keyboard.press('Home');
      for (let steps = 0; steps < index; steps++) await page.keyboard.press('ArrowDown');
    };
    const on = (index: number) => () => expect(arrows.nth(index)).toBeFocused();
    await each('arrow-after', stand(0), on(1));
    await each('arrow-before', stand(2), on(1));
    await each('arrow-last', stand(1), on(count - 1));
    await each('arrow-first', stand(2), on(0));

    const tab = (view: View) => page.getByRole('tab', { name: word(`view.${view}`), exact: true });
    const stop = (view: View) => async () => {
      await tab(view).click();
      await expect(tab(view)).toBeFocused();
    };
    const shows = (view: View) => () => expect(tab(view)).toHaveAttribute('aria-selected', 'true');
    await each('tab-after', stop('wire'), shows('letter'));
    await each('tab-before', stop('wire'), shows('state'));
    await each('tab-first', stop('wire'), shows('transcript'));
    await each('tab-last', stop('wire'), shows('why'));

    const panel = page.getByRole('dialog');
    const open = async () => {
      await page.getByRole('button', { name: word('frame.share'), exact: true }).click();
      await expect(panel).toBeVisible();
    };
    await each('close', open, () => expect(panel).toHaveCount(0));
    const menu = page.getByRole('button', { name: word('prompt.wait.other'), exact: true });
    await menu.click();
    await expect(menu).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(menu).toHaveAttribute('aria-expanded', 'false');

    const places = ['timeline', 'session', 'diagram', 'tabs', 'panel'];
    const listed = KEY_BINDINGS.filter(({ where }) => places.includes(where)).map(({ id }) => id);
    expect(done.toSorted()).toEqual(listed.toSorted());
  });
}

test('settings are kept, a panel gives the focus back, and announcements can be silenced', async ({
  page,
}) => {
  const hand = handPage(page, 'en');
  await hand.kitchen.open('sandbox/');
  const panel = await hand.open('settings');
  await panel.getByRole('radio', { name: hand.word('settings.contrast.high'), exact: true }).check();
  await panel.getByRole('radio', { name: hand.word('settings.theme.dark'), exact: true }).check();
  await panel.getByRole('radio', { name: hand.word('settings.announcements.off'), exact: true }).check();
  await hand.close();
  await expect(page.getByRole('button', { name: hand.word('panel.settings'), exact: true })).toBeFocused();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-contrast', 'high');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(root).toHaveAttribute('data-contrast', 'high');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await hand.kitchen.type('telnet mail.kitchen.example 25');
  await hand.kitchen.expectReply('220');
  await expect(page.locator('[aria-live="polite"]').first()).toHaveText('');
});

test.describe('where the system asks for more contrast', () => {
  test.use({ contextOptions: { contrast: 'more' } });
  test('it is high before anything is painted', async ({ page }) => {
    await page.goto('shortcuts/');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    await expect(page.getByRole('main')).toHaveCSS('color', 'rgb(20, 16, 11)');
  });
});

test.describe('where the system brings its own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('codes and their shapes are in the colour of text', async ({ page }) => {
    const kitchen = kitchenPage(page, 'en');
    await kitchen.open('sandbox/');
    await kitchen.type('telnet mail.kitchen.example 25', 'FOO');
    await kitchen.expectReply('500');
    const text = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    const mark = kitchen.lastReply.locator('svg').first();
    expect(await mark.evaluate((svg) => getComputedStyle(svg).color)).toBe(text);
  });
});
