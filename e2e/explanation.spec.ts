import { expect, type Page, test } from '@playwright/test';
import { SCRIPTS } from '../src/app/provoke-scripts.ts';
import { NOTHING_STORED } from '../src/app/stored.ts';
import type { Input } from '../src/trace/input.ts';
import { begin } from '../src/trace/run.ts';
import { DEFAULT_KITCHEN } from '../src/world/scenario/default-kitchen.ts';
import { kitchenPage } from './kitchen-page.ts';
import type { Language } from './words.ts';

const CALL = ['telnet mail.kitchen.example 25', 'EHLO client.example'];
const MAIL = 'MAIL FROM:<carol@client.example>';

async function relayDenied(page: Page, language: Language) {
  const kitchen = kitchenPage(page, language);
  await kitchen.open('sandbox/');
  await kitchen.type(...CALL, MAIL, 'RCPT TO:<dave@other.example>');
  await kitchen.expectReply('554');
  return { kitchen, opened: await kitchen.explain() };
}

for (const language of ['en', 'ru'] as const) {
  test(`a reply is explained right under it, digit by digit and check by check (${language})`, async ({
    page,
  }) => {
    const { kitchen, opened } = await relayDenied(page, language);
    const code = kitchen.lastReply.getByRole('button', { expanded: true }).first();
    const above = await code.boundingBox();
    const below = await opened.boundingBox();
    expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 2);
    expect((below?.y ?? 0) - (above?.y ?? 0)).toBeLessThan(60);

    const digits = opened.getByRole('list', { name: kitchen.word('explain.apart') }).getByRole('listitem');
    await expect(digits.locator('b')).toHaveText(['5', '5', '4', '5', '7', '1']);
    for (const digit of await digits.allInnerTexts()) expect(digit.trim().length).toBeGreaterThan(3);

    const checks = opened.locator('li[data-outcome]');
    const names = (await checks.allInnerTexts()).map((text) => text.trim());
    expect(names.length).toBeGreaterThan(2);
    await expect(checks.last()).toHaveAttribute('data-outcome', 'refused');
    await expect(checks.last()).toContainText(kitchen.word('behaviour.relay'));
    await expect(opened).toContainText('other.example');

    await code.click();
    await expect(opened).toHaveCount(0);
  });

  test(`a switch turned in the explanation changes the server and the next answer (${language})`, async ({
    page,
  }) => {
    const { kitchen, opened } = await relayDenied(page, language);
    const relay = opened.locator('li[data-outcome="refused"]');
    await relay.getByRole('button').last().click();
    await expect(opened.getByRole('status')).toHaveText(kitchen.word('explain.flipped'));
    await expect.poll(kitchen.draft).toBe('RCPT TO:<dave@other.example>');
    await expect(kitchen.prompt).toBeFocused();
    const field = page.getByRole('combobox', { name: kitchen.word('behaviour.relay.for') });
    await expect(field).not.toHaveValue('login');
    await page.keyboard.press('Enter');
    await kitchen.expectReply(/250.*2\.1\.5/);
    const accepted = await kitchen.explain();
    await expect(accepted.locator('li[data-outcome="refused"]')).toHaveCount(0);
  });
}

const usual = begin(DEFAULT_KITCHEN).world.running['mail.kitchen.example']?.server.values ?? {};

/** Undoes what a script has set, and hangs up. */
function tidied(script: readonly Input[]): readonly Input[] {
  const back = script.flatMap((input): readonly Input[] =>
    input.kind === 'set' ? [{ ...input, value: usual[input.behaviour]?.[input.setting] ?? false }] : [],
  );
  return [
    ...script,
    { kind: 'key', key: 'escape' },
    { kind: 'line', text: 'quit' },
    ...back,
    { kind: 'personality', id: 'postfix' },
    { kind: 'wait', seconds: 86_400 },
  ];
}

const EVERYTHING = Object.values(SCRIPTS).flatMap((script = []) => tidied(script));

for (const language of ['en', 'ru'] as const) {
  test(`every reply of a long session is explained with the facts of that session (${language})`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const stored = {
      ...NOTHING_STORED,
      editor: 'plain',
      sessions: { sandbox: { kitchen: {}, inputs: EVERYTHING } },
    };
    await page.addInitScript((value) => localStorage.setItem('smtp-kitchen', value), JSON.stringify(stored));
    const kitchen = kitchenPage(page, language);
    await kitchen.open('sandbox/');
    await expect(kitchen.lastReply).toBeVisible();
    const earlier = page.getByRole('button', { name: kitchen.word('console.earlier'), exact: true });
    while (await earlier.isVisible()) await earlier.click();
    const replies = await kitchen.transcript.locator('li[data-class]').count();
    expect(replies).toBeGreaterThan(200);
    await page.evaluate(() => {
      for (const code of document.querySelectorAll<HTMLElement>('li[data-class] button[aria-expanded]'))
        if (code.className.includes('code')) code.click();
    });
    await expect(kitchen.transcript.getByRole('group')).toHaveCount(replies, { timeout: 30_000 });
    const texts = await kitchen.transcript.getByRole('group').allTextContents();
    expect(texts.filter((text) => /[{}]|undefined|\bNaN\b|\[object/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.length < 80)).toEqual([]);

    const links = await kitchen.transcript
      .locator('a[href^="http"]:not([href*="127.0.0.1"])')
      .evaluateAll((all) =>
        all.map((link) => `${link.getAttribute('rel')} ${(link as HTMLAnchorElement).href}`),
      );
    expect(links.length).toBeGreaterThanOrEqual(replies);
    const RFC = /^noreferrer https:\/\/www\.rfc-editor\.org\/(?:rfc|errata)/;
    expect(links.filter((link) => !RFC.test(link))).toEqual([]);
  });
}
