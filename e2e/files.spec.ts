import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { handPage } from './hand-page.ts';
import type { Words } from './words.ts';

for (const language of ['en', 'ru'] as const) {
  test(`everything moves to another browser in one file, and back (${language})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    const hand = handPage(page, language);
    await hand.sendLetter();
    await hand.open('files');
    const download = await hand.saved('files.everything');
    expect(download.suggestedFilename()).toBe('smtp-kitchen-everything.json');
    const file = readFileSync(await download.path(), 'utf8');

    const other = await (await browser.newContext()).newPage();
    const there = handPage(other, language);
    await there.kitchen.open('sandbox/');
    await there.kitchen.type('echo mine');
    await expect(there.kitchen.transcript).toContainText('mine');
    await there.open('files');
    await there.choose('mine.json', file);
    await expect(there.panel).toContainText(there.word('files.replaces'));
    await expect(there.kitchen.transcript).toContainText('mine');
    await there.panel.getByRole('button', { name: there.word('files.take') }).click();
    await expect(there.kitchen.transcript).toContainText('Soup');
    await other.getByRole('button', { name: there.word('notice.bring-all-back') }).click();
    await expect(there.kitchen.transcript).toContainText('mine');
    await expect(there.kitchen.transcript).not.toContainText('Soup');
    await other.context().close();
  });

  test(`a session and a kitchen are saved, and opened again when that is asked for (${language})`, async ({
    page,
  }) => {
    const hand = handPage(page, language);
    await hand.kitchen.open('sandbox/');
    await hand.kitchen.put('greylisting', 'on', true);
    await hand.kitchen.type('echo first');
    await expect(hand.kitchen.transcript).toContainText('first');
    await hand.open('files');
    const session = readFileSync(await (await hand.saved('files.session')).path(), 'utf8');
    const kitchen = readFileSync(await (await hand.saved('files.kitchen')).path(), 'utf8');
    expect(session).toContain('echo first');
    expect(kitchen).not.toContain('echo first');
    expect(JSON.parse(kitchen).kitchen.hosts[0].server.behaviours.greylisting.on).toBe(true);
    await hand.close();
    await hand.kitchen.type('echo second');

    await hand.open('files');
    await hand.choose('session.json', session);
    await expect(hand.offer).toContainText('echo first');
    await expect(hand.kitchen.transcript).toContainText('second');
    await hand.offer.getByRole('button', { name: hand.word('offer.open') }).click();
    await expect(hand.kitchen.transcript).toContainText('first');
    await expect(hand.kitchen.transcript).not.toContainText('second');
    await page.getByRole('button', { name: hand.word('notice.bring-back'), exact: true }).click();
    await expect(hand.kitchen.transcript).toContainText('second');

    await hand.open('files');
    await hand.choose('kitchen.json', kitchen);
    await expect(hand.offer).toContainText(hand.word('offer.empty'));
    await hand.offer.getByRole('button', { name: hand.word('offer.open') }).click();
    const row = await hand.kitchen.row('greylisting');
    await expect(row.getByRole('switch').first()).toHaveAttribute('aria-checked', 'true');
    await expect(hand.kitchen.transcript).toHaveCount(0);
  });
}

const BROKEN: readonly (readonly [string, string, Words])[] = [
  ['cut off', '{"format":"smtp-kitchen","version":1,"everything":{"ver', 'files.wrong.syntax'],
  ['of a newer version', '{"format":"smtp-kitchen","version":9,"kitchen":{}}', 'files.wrong.newer'],
  ['that nests without end', `{"kitchen":${'['.repeat(50_000)}`, 'files.wrong.too-deep'],
  ['of ten million lines', '\n'.repeat(10_000_000), 'files.wrong.too-large'],
  ['with a trap', '{"everything":{"version":1,"__proto__":{"a":1}}}', 'files.wrong.everything'],
];

for (const language of ['en', 'ru'] as const) {
  test(`a file that cannot be opened says why, and nothing is lost (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    const hand = handPage(page, language);
    await hand.kitchen.open('sandbox/');
    await hand.kitchen.type('echo mine');
    await expect(hand.kitchen.transcript).toContainText('mine');
    await hand.open('files');
    for (const [what, text, wrong] of BROKEN) {
      await hand.choose(`${what}.json`, text);
      const said = hand.panel.getByRole('alert');
      await expect(said, what).toContainText(hand.word('files.broken', { name: `${what}.json` }));
      const words = hand.word(wrong, { at: 0, most: 0, version: 9 }).split(/\d/)[0] ?? '';
      await expect(said, what).toContainText(words);
      await said.getByRole('button', { name: hand.word('files.other') }).click();
    }
    await hand.close();
    await expect(hand.kitchen.transcript).toContainText('mine');
    await hand.kitchen.type('echo more');
    await expect(hand.kitchen.transcript).toContainText('more');
  });
}

test('the schema of a kitchen lies where the panel says', async ({ page }) => {
  const hand = handPage(page, 'en');
  await hand.kitchen.open('sandbox/');
  await hand.open('files');
  const href = await hand.panel.getByRole('link', { name: 'schema/kitchen.json' }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.status()).toBe(200);
  expect((await response.json()).properties).toHaveProperty('hosts');
});
