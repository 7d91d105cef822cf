import { expect, type Page, test } from '@playwright/test';
import { EXTENSION_ROWS, POLICY_ROWS } from '../src/app/kitchen.ts';
import { SWITCH_GROUPS } from '../src/app/switches.ts';
import { findings } from './findings.ts';
import { kitchenPage } from './kitchen-page.ts';
import type { Language, Words } from './words.ts';

const HELLO = ['telnet mail.kitchen.example 25', 'EHLO client.example'];
const ENVELOPE = ['MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>'];

async function sandbox(page: Page, language: Language) {
  const kitchen = kitchenPage(page, language);
  await kitchen.open('sandbox/');
  await kitchen.chooseEditor('plain');
  const panel = page.getByRole('complementary', { name: kitchen.word('stage.kitchen') });
  const group = (name: string) =>
    panel
      .getByRole('heading', { level: 3, name: kitchen.word(`switches.group.${name}` as Words) })
      .getByRole('button');
  return { kitchen, panel, group };
}

for (const language of ['en', 'ru'] as const) {
  test(`switches stand in groups that say how many they are and how many were changed (${language})`, async ({
    page,
  }) => {
    const { kitchen, panel, group } = await sandbox(page, language);
    for (const { name, rows } of SWITCH_GROUPS)
      await expect(group(name)).toContainText(kitchen.word('switches.count', { count: rows.length }));
    await expect(group('access')).toHaveAttribute('aria-expanded', 'true');
    await expect(group('letter')).toHaveAttribute('aria-expanded', 'false');
    await expect(group('letter')).not.toContainText(kitchen.word('switches.changed', { count: 1 }));

    await kitchen.reach(group('letter'));
    await page.keyboard.press('Enter');
    const filter = panel.getByRole('switch', { name: kitchen.word('behaviour.content-filter') });
    await filter.click();
    await expect(filter).toHaveAccessibleDescription(kitchen.word('switches.isChanged'));
    await expect(group('letter')).toContainText(kitchen.word('switches.changed', { count: 1 }));
    await filter.click();
    await expect(group('letter')).not.toContainText(kitchen.word('switches.changed', { count: 1 }));
    await group('letter').click();
    await expect(filter).toHaveCount(0);
  });

  test(`a switch is found by its name, and all are there again when the field is emptied (${language})`, async ({
    page,
  }) => {
    const { kitchen, panel, group } = await sandbox(page, language);
    const field = panel.getByRole('searchbox', { name: kitchen.word('switches.find') });
    await field.fill(kitchen.word('behaviour.tarpit').toUpperCase());
    const found = panel.getByRole('switch');
    await expect(found).toHaveCount(1);
    await expect(found).toHaveAccessibleName(kitchen.word('behaviour.tarpit'));
    await expect(
      panel.getByRole('status').filter({ hasText: kitchen.word('switches.found', { count: 1 }) }),
    ).toBeVisible();
    await field.fill('zebra');
    await expect(found).toHaveCount(0);
    await expect(panel).toContainText(kitchen.word('switches.found', { count: 0 }));
    await field.fill('');
    await expect(group('access')).toHaveAttribute('aria-expanded', 'true');
    await expect(group('pace')).toHaveAttribute('aria-expanded', 'false');
  });

  test(`each behaviour says where it comes from, in the panel and where it refuses (${language})`, async ({
    page,
  }) => {
    const { kitchen } = await sandbox(page, language);
    const simplified = kitchen.word('provenance.simplified', {
      what: kitchen.word('behaviour.greylisting.simplified'),
    });
    await kitchen.put('greylisting', 'on', true);
    await kitchen.unfold('greylisting');
    await expect(await kitchen.row('greylisting')).toContainText(simplified);
    await kitchen.unfold('relay');
    await expect(await kitchen.row('relay')).toContainText('Postfix 3.7');
    await kitchen.type(...HELLO, ...ENVELOPE);
    await kitchen.expectReply('450');
    const why = await kitchen.explain();
    await expect(why.locator('li[data-outcome="refused"]')).toContainText(simplified);
    await expect(why.locator('li[data-outcome="passed"]').first()).not.toContainText('Postfix 3.7');
  });
}

test('a lesson shows its own switches first, and all others in their groups when asked', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  await kitchen.open('lessons/refused/');
  const panel = page.getByRole('complementary', { name: kitchen.word('stage.kitchen') });
  await expect(panel.getByRole('switch').first()).toBeVisible();
  const few = await panel.getByRole('switch').count();
  expect(few).toBeLessThan(8);
  await panel
    .getByRole('button', {
      name: kitchen.word('kitchen.behaviours.all', { count: POLICY_ROWS.length + EXTENSION_ROWS.length }),
    })
    .click();
  await expect(panel.getByRole('switch')).toHaveCount(few);
  await panel.getByRole('searchbox').fill('greylist');
  // It stands above already.
  await expect(
    panel.getByRole('switch', { name: kitchen.word('behaviour.greylisting'), exact: true }),
  ).toHaveCount(1);
});

test('a server that is slow on purpose lets time pass before it answers', async ({ page }) => {
  const { kitchen, panel } = await sandbox(page, 'en');
  await kitchen.put('tarpit', 'on', true);
  await kitchen.put('tarpit', 'after', 0);
  await kitchen.put('tarpit', 'delay', 90);
  await kitchen.type(HELLO[0] as string);
  await expect(panel).toContainText('hangs up after 5:00 of silence');
  await kitchen.type('FOO');
  await kitchen.expectReply('500');
  await expect(kitchen.transcript).toContainText(/90 seconds|1 minute 30|1\.5 minutes/);
  await expect(panel).toContainText('hangs up after 5:00 of silence');
  const why = await kitchen.explain();
  await expect(why).toContainText('answered 90 s later');
});

test('the panel with its groups unfolded is accessible', async ({ page }) => {
  const { group } = await sandbox(page, 'en');
  for (const name of ['recipient', 'pace', 'extension']) await group(name).click();
  expect(await findings(page, 'aside')).toEqual([]);
});
