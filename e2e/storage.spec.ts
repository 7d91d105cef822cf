import { expect, type Page, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import { type Language, type Words, wordsOf } from './words.ts';

/** The storage throws at every touch, as in a frame of a stranger. */
const missing = () =>
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });

/** There is no room left. */
const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
};

const GARBAGE = [
  '{"version":1,"theme":"dark","sess',
  'null',
  '[]',
  '{"version":99,"theme":"dark"}',
  '{"version":1,"theme":"mauve","editor":"auto","folds":{"lesson":false,"kitchen":false},"progress":{},"sessions":{}}',
];

const spoilt = (value: string) => {
  if (localStorage.getItem('smtp-kitchen') === null) localStorage.setItem('smtp-kitchen', value);
};

/** Plays a short session and a step of a lesson, and sees that nothing stands in the way. */
async function expectToWork(page: Page, language: Language, notice: Words): Promise<void> {
  const kitchen = kitchenPage(page, language);
  const word = wordsOf(language);
  const told = page.getByText(word(notice));
  await kitchen.open('lessons/first-letter/');
  await kitchen.type('telnet mail.kitchen.example 25');
  await kitchen.expectReply('220');
  await page.getByRole('button', { name: word('lesson.next') }).click();
  await expect(told).toHaveCount(1);
  await page.getByRole('link', { name: word('frame.sandbox') }).click();
  await kitchen.type('echo works');
  await expect(kitchen.transcript).toContainText('works');
  await page.waitForTimeout(600);
  await expect(told).toHaveCount(1);
  await page.getByRole('button', { name: word('notice.close') }).click();
  await kitchen.type('echo still');
  await page.waitForTimeout(600);
  await expect(told).toHaveCount(0);
  await page.goBack();
  await kitchen.expectReply('220');
}

for (const language of ['en', 'ru'] as const) {
  test(`without storage all works, and this is said once (${language})`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(missing);
    await expectToWork(page, language, 'notice.storage-missing');
    expect(errors).toEqual([]);
  });

  test(`with a full storage all works, and this is said once (${language})`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(full);
    await expectToWork(page, language, 'notice.storage-full');
    expect(errors).toEqual([]);
  });
}

for (const [index, garbage] of GARBAGE.entries()) {
  test(`what cannot be read is laid aside and told, and the way goes on (${index + 1})`, async ({ page }) => {
    const kitchen = kitchenPage(page, 'en');
    await page.addInitScript(spoilt, garbage);
    await kitchen.open('sandbox/');
    const told = page.getByText(kitchen.word('notice.storage-unreadable'));
    await expect(told).toHaveCount(1);
    await kitchen.type('echo new');
    await page.waitForTimeout(600);
    const kept = await page.evaluate(() => localStorage.getItem('smtp-kitchen.unreadable'));
    expect(kept).toBe(garbage);
    await page.reload();
    await expect(kitchen.transcript).toContainText('new');
    await expect(told).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('smtp-kitchen.unreadable'))).toBe(garbage);
  });
}

test('a session that cannot be played is laid aside, and the others are kept', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  const sessions = {
    sandbox: { kitchen: {}, inputs: [{ kind: 'line', text: 'echo mine' }] },
    'first-letter': { kitchen: { hosts: 7 }, inputs: [] },
  };
  const folds = { lesson: false, kitchen: false };
  const found = JSON.stringify({ version: 1, theme: 'auto', editor: 'auto', folds, progress: {}, sessions });
  await page.addInitScript(spoilt, found);
  await kitchen.open('sandbox/');
  await expect(kitchen.transcript).toContainText('mine');
  await expect(page.getByText(kitchen.word('notice.storage-unreadable'))).toHaveCount(1);
  const aside = await page.evaluate(() => localStorage.getItem('smtp-kitchen.unreadable'));
  expect(JSON.parse(aside ?? '')).toEqual(sessions);
});
