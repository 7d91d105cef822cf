import { expect, type Locator, type Page } from '@playwright/test';
import { durationWords } from '../src/app/duration.ts';
import type { Word } from '../src/app/message/t.ts';
import { SWITCH_GROUPS } from '../src/app/switches.ts';
import type { Value } from '../src/smtp/model/setting.ts';
import type { Input } from '../src/trace/input.ts';
import { type Language, type Words, wordsOf } from './words.ts';

const MOST_TABS = 250;

/** Turns a switch on or off, whichever way it stands. */
async function turnTo(toggle: Locator, on: boolean): Promise<void> {
  if ((await toggle.getAttribute('aria-checked')) !== String(on)) await toggle.click();
  await expect(toggle).toHaveAttribute('aria-checked', String(on));
}

/** The kitchen as somebody uses it who has a keyboard and no mouse. */
export function kitchenPage(page: Page, language: Language) {
  const word = wordsOf(language);
  const isPhone = (page.viewportSize()?.width ?? 0) <= 640;

  /** Walks to something with Tab or Shift+Tab alone, as a keyboard user must. */
  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < MOST_TABS; presses++) {
      const way = await target.evaluate((element) => {
        const { activeElement } = document;
        if (element === activeElement) return 'there';
        if (activeElement === null) return 'Tab';
        const isBefore = element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
        return isBefore ? 'Shift+Tab' : 'Tab';
      });
      if (way === 'there') return;
      await page.keyboard.press(way);
    }
    throw new Error(`${target} cannot be reached with Tab`);
  }

  /** On a phone the three parts stand behind tabs. */
  async function look(part: 'lesson' | 'console' | 'kitchen'): Promise<void> {
    if (!isPhone) return;
    const parts = page.getByRole('tablist', { name: word('stage.parts') });
    const tab = parts.getByRole('tab', { name: word(`stage.${part}`) });
    if ((await tab.getAttribute('aria-selected')) === 'true') return;
    await reach(parts.getByRole('tab', { selected: true }));
    for (let steps = 0; steps < 3 && (await tab.getAttribute('aria-selected')) !== 'true'; steps++) {
      await page.keyboard.press('ArrowRight');
    }
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }

  const prompt = page
    .locator('form[data-console-ready] textarea, form[data-console-ready] [role="textbox"]')
    .first();
  const transcript = page.getByRole('list', { name: word('console.transcript') });

  async function type(...lines: readonly string[]): Promise<void> {
    await look('console');
    for (const line of lines) {
      await reach(prompt);
      await page.keyboard.insertText(line);
      await page.keyboard.press('Enter');
    }
  }

  /** The last reply on the screen. */
  const lastReply = transcript.locator('li[data-class]').last();

  /** The button that unfolds the settings of a behaviour, with its group unfolded.
   *  In a lesson the less usual ones have to be asked for first. */
  async function settingsOf(behaviour: string): Promise<Locator> {
    await look('kitchen');
    const name = word('kitchen.settings', { behaviour: word(`behaviour.${behaviour}` as Words) });
    const settings = page.getByRole('button', { name, exact: true });
    await expect(page.getByRole('heading', { name: word('kitchen.behaviours') })).toBeVisible();
    if ((await settings.count()) > 0) return settings;
    const panel = page.getByRole('complementary');
    const all = panel.locator('button.linkbtn[aria-expanded="false"]');
    if ((await all.count()) > 0) {
      await reach(all);
      await page.keyboard.press('Enter');
    }
    const group = SWITCH_GROUPS.find(({ rows }) => rows.some(({ id }) => id === behaviour));
    const heading = panel.getByRole('button', { name: word(`switches.group.${group?.name}` as Words) });
    await reach(heading);
    await page.keyboard.press('Enter');
    await expect(settings).toBeVisible();
    return settings;
  }

  async function turn(behaviour: string, setting: 'on', on: boolean): Promise<void> {
    await settingsOf(behaviour);
    const name = word(`behaviour.${behaviour}` as Words);
    const toggle = page.getByRole('switch', { name: new RegExp(`^${escaped(name)}`) }).first();
    await reach(toggle);
    if ((await toggle.getAttribute('aria-checked')) !== String(on)) await page.keyboard.press('Space');
    await expect(toggle, `${behaviour} ${setting}`).toHaveAttribute('aria-checked', String(on));
  }

  /** Opens the settings of a behaviour. */
  async function unfold(behaviour: string): Promise<void> {
    const button = await settingsOf(behaviour);
    await reach(button);
    if ((await button.getAttribute('aria-expanded')) !== 'true') await page.keyboard.press('Enter');
  }

  /** The row of a behaviour, in its group. */
  async function row(behaviour: string): Promise<Locator> {
    return page.getByRole('listitem').filter({ has: await settingsOf(behaviour) });
  }

  /** Sets something about a behaviour, in the form in which the panel asks for it. */
  async function put(behaviour: string, setting: string, value: Value): Promise<void> {
    const own = await row(behaviour);
    if (setting === 'on') return turnTo(own.getByRole('switch').first(), value === true);
    const folded = own.locator('button[aria-controls][aria-expanded="false"]');
    if ((await folded.count()) > 0) await folded.click();
    const name = word(`behaviour.${behaviour}.${setting}` as Words);
    if (typeof value === 'boolean') return turnTo(own.getByRole('switch', { name }), value);
    const field = own.getByLabel(name).first();
    if ((await field.locator('option').count()) > 0) {
      await field.selectOption(String(value));
      return;
    }
    await field.fill(Array.isArray(value) ? value.join('\n') : String(value));
    await field.blur();
  }

  /** Lets virtual time pass. */
  async function wait(seconds: number): Promise<void> {
    await look('console');
    const words = durationWords(seconds, word as Word);
    await page.getByRole('button', { name: word('prompt.wait.other') }).click();
    await page.getByRole('button', { name: words, exact: true }).click();
  }

  async function choosePersonality(id: string): Promise<void> {
    await look('kitchen');
    await page.getByRole('combobox', { name: word('kitchen.server.pick') }).selectOption(id);
  }

  /** Does one thing that a student can do. */
  async function perform(input: Input): Promise<void> {
    switch (input.kind) {
      case 'line':
        return type(input.text);
      case 'key':
        await look('console');
        await reach(prompt);
        return page.keyboard.press(input.key === 'escape' ? 'Control+]' : 'Control+c');
      case 'wait':
        return wait(input.seconds);
      case 'set':
        return put(input.behaviour, input.setting, input.value);
      case 'personality':
        return choosePersonality(input.id);
    }
  }

  return {
    word,
    row,
    put,
    wait,
    choosePersonality,
    perform,

    /** Who reads the next line. */
    reader: page.locator('form[data-reader]'),

    /** What stands in the prompt now. */
    async draft(): Promise<string> {
      const form = page.locator('form[data-console-ready]');
      if ((await form.locator('.view-lines').count()) === 0) return form.locator('textarea').inputValue();
      const lines = await form.locator('.view-line').allInnerTexts();
      return lines.join('\n').replaceAll('\u00a0', ' ');
    },

    /** Writes into the prompt and does not send. */
    async write(text: string): Promise<void> {
      await look('console');
      await reach(prompt);
      await page.keyboard.insertText(text);
    },

    /** Chooses what to type into. */
    async chooseEditor(kind: 'auto' | 'plain' | 'monaco'): Promise<void> {
      await look('kitchen');
      await page.getByRole('combobox', { name: word('kitchen.editor'), exact: true }).selectOption(kind);
      await look('console');
      const editor = page.locator('form .monaco-editor').first();
      if (kind === 'monaco') await expect(editor).toBeVisible({ timeout: 20_000 });
      if (kind === 'plain') await expect(editor).toHaveCount(0);
    },

    reach,
    look,
    prompt,
    transcript,
    type,
    lastReply,
    turn,

    async open(path: string): Promise<void> {
      await page.goto(`${language === 'ru' ? 'ru/' : ''}${path}`);
      await expect(page.locator('form[data-console-ready]')).toBeVisible();
    },

    async expectReply(text: string | RegExp): Promise<void> {
      await look('console');
      await expect(lastReply).toContainText(text);
    },

    /** Opens the explanation of the last reply and returns it. */
    async explain(): Promise<Locator> {
      await look('console');
      const code = lastReply.getByRole('button', { expanded: false }).last();
      await reach(code);
      await page.keyboard.press('Enter');
      const group = lastReply.getByRole('group');
      await expect(group).toBeVisible();
      return group;
    },

    /** Walks a menu with the arrow keys until it shows the choice. */
    async choose(behaviour: string, setting: string, value: string): Promise<void> {
      await unfold(behaviour);
      const select = page.getByRole('combobox', { name: word(`behaviour.${behaviour}.${setting}` as Words) });
      await reach(select);
      const values = await select
        .locator('option')
        .evaluateAll((options) => options.map((o) => (o as HTMLOptionElement).value));
      const steps = values.indexOf(value) - values.indexOf(await select.inputValue());
      for (let step = 0; step < Math.abs(steps); step++)
        await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
      await expect(select).toHaveValue(value);
    },

    unfold,

    async waitFiveMinutes(): Promise<void> {
      await look('console');
      const duration = durationWords(300, word as Word);
      const button = page.getByRole('button', { name: word('prompt.wait', { duration }) });
      await reach(button);
      await page.keyboard.press('Enter');
    },
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
