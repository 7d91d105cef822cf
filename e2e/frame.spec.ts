import { expect, type Page, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import { type Language, wordsOf } from './words.ts';

const other = (language: Language): Language => (language === 'en' ? 'ru' : 'en');

const switchTo = (page: Page, language: Language) =>
  page.getByRole('link', { name: language.toUpperCase(), exact: true }).click();

for (const language of ['en', 'ru'] as const) {
  test(`another language keeps the session, the draft and the place (from ${language})`, async ({ page }) => {
    const kitchen = kitchenPage(page, language);
    await kitchen.open('lessons/log-in/');
    await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
    await kitchen.expectReply('250');
    await kitchen.write('AUTH LO');
    const step = page.getByRole('navigation', { name: kitchen.word('lesson.steps') }).getByRole('button');
    await step.nth(1).click();
    const to = kitchenPage(page, other(language));
    await switchTo(page, other(language));
    await expect(page.locator('html')).toHaveAttribute('lang', other(language));
    await expect(page).toHaveURL(`${other(language) === 'ru' ? '/ru' : ''}/lessons/log-in/`);
    await to.expectReply('250');
    await expect.poll(to.draft).toBe('AUTH LO');
    const rules = page.getByRole('navigation', { name: to.word('lesson.steps') }).getByRole('button');
    await expect(rules.nth(1)).toHaveAttribute('aria-current', 'step');
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await kitchen.expectReply('250');
  });

  test(`a reply’s page has its twin (from ${language})`, async ({ page }) => {
    await page.goto(`${language === 'ru' ? 'ru/' : ''}replies/550/`);
    const before = await page.getByRole('heading', { level: 1 }).innerText();
    await switchTo(page, other(language));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before);
    await expect(page).toHaveURL(`${other(language) === 'ru' ? '/ru' : ''}/replies/550/`);
    expect(await page.getByRole('main').innerText()).not.toMatch(/[{}]/);
  });
}

/** Every theme that the page has had since it began to load. */
const watchTheme = () => {
  const seen: (string | undefined)[] = [];
  Object.assign(window, { seen });
  new MutationObserver(() => seen.push(document.documentElement.dataset.theme)).observe(document, {
    attributes: true,
    attributeFilter: ['data-theme'],
    subtree: true,
  });
};

/** The colour of the page in each theme. */
const PAPER = { light: 'rgb(244, 238, 227)', dark: 'rgb(33, 30, 26)' } as const;

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`the theme ${chosen} is kept over the system’s ${system}, and nothing flashes`, async ({ page }) => {
    const word = wordsOf('en');
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript(watchTheme);
    const html = page.locator('html');
    await page.goto('sandbox/');
    await expect(html).toHaveAttribute('data-theme', system);
    const button = page.getByRole('button', { name: /^Theme:/ });
    await button.click();
    if (chosen === 'dark') await button.click();
    await expect(html).toHaveAttribute('data-theme', chosen);
    await expect(button).toHaveAccessibleName(word(`frame.theme.${chosen}`));
    await page.waitForTimeout(600);
    await page.reload();
    await expect(button).toHaveAccessibleName(word(`frame.theme.${chosen}`));
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect([...new Set(seen)]).toEqual([chosen]);
    await expect(page.locator('body')).toHaveCSS('background-color', PAPER[chosen]);
  });
}

test('the side panels fold away, come back, and stay as they were left', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  const { word } = kitchen;
  await kitchen.open('lessons/first-letter/');
  const lesson = page.getByRole('region', { name: word('stage.lesson') });
  const panel = page.getByRole('complementary', { name: word('stage.kitchen') });
  await expect(panel).toBeVisible();
  const width = async () => (await kitchen.reader.boundingBox())?.width ?? 0;
  const narrow = await width();
  await page.getByRole('button', { name: word('stage.fold.lesson') }).click();
  await page.getByRole('button', { name: word('stage.fold.kitchen') }).click();
  await expect(lesson).toHaveCount(0);
  await expect(panel).toHaveCount(0);
  expect(await width()).toBeGreaterThan(narrow);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole('button', { name: word('stage.unfold.lesson') })).toBeVisible();
  await expect(lesson).toHaveCount(0);
  await page.getByRole('button', { name: word('stage.unfold.lesson') }).click();
  await page.getByRole('button', { name: word('stage.unfold.kitchen') }).click();
  await expect(lesson).toBeVisible();
  await expect(panel).toBeVisible();
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.chooseEditor('plain');
  await page.evaluate(() => {
    const long: string[] = [];
    Object.assign(window, { long });
    const watch = () => {
      for (const animation of document.getAnimations()) {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        if (Number(duration) > 1) long.push(`${duration} ms`);
      }
      requestAnimationFrame(watch);
    };
    watch();
  });
  await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
  await kitchen.expectReply('250');
  await kitchen.explain();
  await page.getByRole('switch').first().click();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { long: string[] }).long)).toEqual([]);
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('lessons/');
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: wordsOf('en')('frame.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => location.hash)).toBe('#content');
});
