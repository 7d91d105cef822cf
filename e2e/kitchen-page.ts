import { expect, type Locator, type Page } from '@playwright/test';
import { behaviours as enBehaviours } from '../src/app/message/en/behaviours.ts';
import { frame as enFrame } from '../src/app/message/en/frame.ts';
import { kitchen as enKitchen } from '../src/app/message/en/kitchen.ts';
import { stage as enStage } from '../src/app/message/en/stage.ts';
import { behaviours as ruBehaviours } from '../src/app/message/ru/behaviours.ts';
import { frame as ruFrame } from '../src/app/message/ru/frame.ts';
import { kitchen as ruKitchen } from '../src/app/message/ru/kitchen.ts';
import { stage as ruStage } from '../src/app/message/ru/stage.ts';

export type Language = 'en' | 'ru';

const WORDS = {
  en: { ...enFrame, ...enStage, ...enKitchen, ...enBehaviours },
  ru: { ...ruFrame, ...ruStage, ...ruKitchen, ...ruBehaviours },
} as const;

export type Words = keyof (typeof WORDS)['en'];

const MOST_TABS = 250;

/** The kitchen as somebody uses it who has a keyboard and no mouse. */
export function kitchenPage(page: Page, language: Language) {
  const word = (key: Words): string => WORDS[language][key];
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
    const tab = page.getByRole('tab', { name: word(`stage.${part}`) });
    if ((await tab.getAttribute('aria-selected')) === 'true') return;
    await reach(page.getByRole('tab', { selected: true }));
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

  async function turn(behaviour: string, setting: 'on', on: boolean): Promise<void> {
    await look('kitchen');
    const name = word(`behaviour.${behaviour}` as Words);
    const toggle = page.getByRole('switch', { name: new RegExp(`^${escaped(name)}`) }).first();
    await reach(toggle);
    if ((await toggle.getAttribute('aria-checked')) !== String(on)) await page.keyboard.press('Space');
    await expect(toggle, `${behaviour} ${setting}`).toHaveAttribute('aria-checked', String(on));
  }

  /** Opens the settings of a behaviour. */
  async function unfold(behaviour: string): Promise<void> {
    await look('kitchen');
    const name = word(`behaviour.${behaviour}` as Words);
    const button = page.getByRole('button', { name: word('kitchen.settings').replace('{behaviour}', name) });
    await reach(button);
    if ((await button.getAttribute('aria-expanded')) !== 'true') await page.keyboard.press('Enter');
  }

  return {
    word,
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
      const minutes = language === 'en' ? '5 minutes' : '5 минут';
      const button = page.getByRole('button', { name: word('prompt.wait').replace('{duration}', minutes) });
      await reach(button);
      await page.keyboard.press('Enter');
    },
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
