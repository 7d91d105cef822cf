import { expect, test } from '@playwright/test';
import { UNDER_A_NAME } from '../src/build/serve.ts';
import { PLACES } from './places.ts';
import { troubles } from './troubles.ts';

/** One page of each kind. */
const KINDS = [
  '',
  'lessons/',
  'lessons/first-letter/',
  'sandbox/',
  'replies/',
  'replies/550/',
  'requirements/',
  'shortcuts/',
  'read/',
];

for (const place of [...KINDS, ...KINDS.map((each) => `ru/${each}`)]) {
  test(`/${place} opens at its own address, in its language, with its own title`, async ({
    page,
    baseURL,
  }) => {
    const seen = troubles(page, baseURL);
    const response = await page.goto(`/${place}`);
    expect(response?.status()).toBe(200);
    const served = /<title>(.*?)<\/title>/.exec((await response?.text()) ?? '')?.[1];
    expect(served).toMatch(/SMTP/);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', place.startsWith('ru/') ? 'ru' : 'en');
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual([]);
  });
}

test('no two pages of the site have the same title', async ({ request }) => {
  const titles = await Promise.all(
    PLACES.map(async (place) => {
      const html = await (await request.get(`/${place}`)).text();
      return /<title>(.*?)<\/title>/.exec(html)?.[1];
    }),
  );
  expect(titles).not.toContain(undefined);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the site works under any repository name', async ({ page, baseURL }) => {
  const seen = troubles(page, `${baseURL ?? ''}${UNDER_A_NAME.slice(1)}`);
  await page.goto(`${UNDER_A_NAME}ru/lessons/first-letter/`);
  await expect(page.locator('[data-console-ready]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(seen).toEqual([]);
});

test('an address that is no page answers 404 and shows ways on', async ({ page }) => {
  const response = await page.goto('/no/such/place/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('each page names its twin in the other language', async ({ page }) => {
  await page.goto('/replies/550/');
  const twin = await page.locator('link[hreflang="ru"]').evaluate((link: HTMLLinkElement) => link.href);
  const response = await page.request.get(twin);
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain('<html lang="ru">');
});
