import { expect, test } from '@playwright/test';
import { kitchenPage } from './kitchen-page.ts';
import { PLACES } from './places.ts';

const CODES = PLACES.flatMap((place) => /^replies\/(\d{3})\//.exec(place)?.[1] ?? []);

for (const code of CODES) {
  test(`what the page of ${code} provokes is a ${code}`, async ({ page }) => {
    const kitchen = kitchenPage(page, 'en');
    await page.goto(`replies/${code}/`);
    const links = page.getByRole('complementary').getByRole('link', { name: /^RFC/ });
    await expect(links.first()).toHaveAttribute('href', /^https:\/\/www\.rfc-editor\.org\/rfc\//);
    await expect(links.first()).toHaveAttribute('rel', /noreferrer/);
    await page.getByRole('button', { name: kitchen.word('replies.provoke.run'), exact: true }).click();
    const opened = kitchen.transcript.getByRole('listitem').filter({ has: page.getByRole('group') });
    await expect(
      opened.getByRole('button', { name: kitchen.word('console.explain', { code }) }),
    ).toHaveAttribute('aria-expanded', 'true');
    await expect(opened.getByRole('group')).toHaveAccessibleName(kitchen.word('console.opens', { code }));
  });
}

test('each reason of a code can be provoked by itself, and one’s own session comes back', async ({
  page,
}) => {
  const kitchen = kitchenPage(page, 'ru');
  await kitchen.open('sandbox/');
  await kitchen.type('telnet mail.kitchen.example 25', 'NOOP');
  await kitchen.expectReply('250');
  await page.getByRole('link', { name: kitchen.word('frame.replies') }).click();
  await page.getByRole('link', { name: /^550/ }).click();
  const reasons = page.getByRole('main').getByRole('button', { name: kitchen.word('replies.provoke') });
  await expect(reasons.first()).toBeVisible();
  const count = await reasons.count();
  expect(count).toBeGreaterThan(1);
  for (let at = 0; at < count; at++) {
    await page.goto('ru/replies/550/');
    await reasons.nth(at).click();
    await expect(kitchen.transcript.getByRole('group')).toHaveAccessibleName(/550/);
    await page.getByRole('button', { name: kitchen.word('notice.bring-back'), exact: true }).click();
    await expect(kitchen.transcript.getByRole('group')).toHaveCount(0);
    await kitchen.expectReply('250');
    await expect(
      page.getByRole('button', { name: kitchen.word('notice.bring-back'), exact: true }),
    ).toHaveCount(0);
  }
});
