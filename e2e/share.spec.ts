import { type Browser, expect, type Page, test } from '@playwright/test';
import { deflateSync } from 'fflate';
import { packed } from '../src/app/link-codec.ts';
import { handPage } from './hand-page.ts';
import { kitchenPage } from './kitchen-page.ts';
import { type Language, wordsOf } from './words.ts';

const LINES = ['telnet mail.kitchen.example 25', 'EHLO client.example', 'MAIL FROM:<carol@client.example>'];

/** Makes a session with a switch turned, and a link to it. */
async function shared(page: Page, language: Language) {
  const hand = handPage(page, language);
  const { kitchen } = hand;
  await kitchen.open('sandbox/');
  await kitchen.put('greylisting', 'on', true);
  await kitchen.type(...LINES, 'RCPT TO:<alice@kitchen.example>');
  await kitchen.expectReply('450');
  return { link: await hand.link(), said: await kitchen.transcript.innerText() };
}

async function stranger(browser: Browser, language: Language) {
  const page = await (await browser.newContext()).newPage();
  return { page, kitchen: kitchenPage(page, language) };
}

for (const language of ['en', 'ru'] as const) {
  const word = wordsOf(language);

  test(`a link shows what it is, and opened brings the same lines (${language})`, async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { link, said } = await shared(page, language);
    await page.getByRole('button', { name: word('frame.share'), exact: true }).click();
    await expect(page.getByRole('img', { name: word('share.qr') })).toBeVisible();
    await page.getByRole('button', { name: word('share.copy'), exact: true }).click();
    await expect(page.getByText(word('share.copied'), { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const other = await stranger(browser, language);
    await other.page.goto(link);
    const offer = other.page.getByRole('region', { name: word('share.title') });
    await expect(offer).toContainText(LINES[0] as string);
    await expect(offer).toContainText(word('offer.text', { count: 4 }));
    await expect(offer).toContainText(word('offer.server', { name: 'Postfix' }));
    await expect(offer).toContainText(word('behaviour.greylisting'));
    await expect(other.kitchen.transcript).toHaveCount(0);
    await offer.getByRole('button', { name: word('offer.open'), exact: true }).click();
    await expect(offer).toHaveCount(0);
    await other.kitchen.expectReply('450');
    expect(await other.kitchen.transcript.innerText()).toBe(said);
    expect(other.page.url()).not.toContain('#');
    const row = await other.kitchen.row('greylisting');
    await expect(row.getByRole('switch').first()).toHaveAttribute('aria-checked', 'true');
    await other.kitchen.wait(300);
    await other.kitchen.type('RCPT TO:<alice@kitchen.example>');
    await expect(other.kitchen.lastReply).not.toContainText('450');
    await other.page.context().close();
  });

  test(`one’s own session is never replaced unasked, and comes back (${language})`, async ({
    page,
    browser,
  }) => {
    const { link } = await shared(page, language);
    const other = await stranger(browser, language);
    const { kitchen } = other;
    await kitchen.open('sandbox/');
    await kitchen.type('echo mine');
    await expect(kitchen.transcript).toContainText('mine');
    await other.page.waitForTimeout(600);
    await other.page.goto('about:blank');
    await other.page.goto(link);
    await expect(kitchen.transcript).toContainText('mine');
    await other.page.getByRole('button', { name: word('offer.keep'), exact: true }).click();
    await expect(kitchen.transcript).toContainText('mine');
    expect(other.page.url()).not.toContain('#');

    await other.page.goto('about:blank');
    await other.page.goto(link);
    await other.page.getByRole('button', { name: word('offer.open'), exact: true }).click();
    await kitchen.expectReply('450');
    await other.page.getByRole('button', { name: word('notice.bring-back'), exact: true }).click();
    await expect(kitchen.transcript).toContainText('mine');
    await expect(kitchen.transcript).not.toContainText('450');
    await other.page.context().close();
  });
}

for (const language of ['en', 'ru'] as const) {
  test(`a link is only read by whoever wants that, and the own work stays (${language})`, async ({
    page,
  }) => {
    const hand = handPage(page, language);
    await hand.readLetter();
    await expect(page).toHaveURL(/read\/#s2\./);
    await expect(hand.kitchen.prompt).toHaveCount(0);
    const reply = page.locator('li[data-class]').last();
    await reply.getByRole('button').last().click();
    await expect(reply.getByRole('group')).toContainText('250');
    await page.reload();
    await expect(hand.offer.getByRole('button').first()).toHaveText(hand.word('offer.read'));
    await expect(hand.kitchen.transcript).toHaveCount(0);
    await hand.offer.getByRole('button', { name: hand.word('offer.read') }).click();
    await page.getByRole('button', { name: hand.word('read.continue') }).click();
    await expect(page).toHaveURL(/sandbox\/$/);
    await hand.kitchen.type('QUIT');
    await hand.kitchen.expectReply('221');
  });
}

test('a link holds the view that was looked at', async ({ page }) => {
  const hand = handPage(page, 'en');
  await hand.sendLetter();
  const wire = page.getByRole('tab', { name: hand.word('view.wire') });
  await wire.click();
  const link = await hand.link();
  await page.goto('about:blank');
  await page.goto(link);
  await hand.offer.getByRole('button', { name: hand.word('offer.open') }).click();
  await expect(wire).toHaveAttribute('aria-selected', 'true');
});

const good =
  packed({ session: { kitchen: {}, inputs: LINES.map((text) => ({ kind: 'line', text })) } }) ?? '';
const BOMB = new Uint8Array(60_000_000);
const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const json = (value: unknown) => letters(deflateSync(new TextEncoder().encode(JSON.stringify(value))));

const BROKEN = [
  ['cut off', good.slice(0, -12), 'packing'],
  ['with a strange letter', `${good.slice(0, 10)}!${good.slice(11)}`, 'letters'],
  ['a bomb', `#s1.${letters(deflateSync(BOMB, { level: 9 }))}`, 'size'],
  ['of a later version', good.replace('#s2', '#s3'), 'version'],
  ['without a session', `#s1.${json({ hello: 'world' })}`, 'content'],
  [
    'with a kitchen that is none',
    `#s1.${json({ kitchen: { hosts: 7 }, inputs: [] })}`,
    'place',
    'kitchen.hosts',
  ],
  [
    'with inputs that are none',
    `#s1.${json({ kitchen: {}, inputs: [{ kind: 'rm' }] })}`,
    'place',
    'inputs[0].kind',
  ],
  ['with nothing in it', '#s1.', 'content'],
] as const;

test('a link of another version is opened, and what it names in vain is said', async ({ page }) => {
  const kitchen = kitchenPage(page, 'en');
  const inputs = [
    { kind: 'set', behaviour: 'oven', setting: 'heat', value: 7 },
    { kind: 'line', text: 'echo here' },
  ];
  await page.goto(`sandbox/#s1.${json({ kitchen: {}, inputs })}`);
  const notice = page.getByRole('region', { name: kitchen.word('notice.region') });
  await expect(notice).toContainText(kitchen.word('notice.link-foreign', { names: 'oven' }));
  await page.getByRole('button', { name: kitchen.word('offer.open') }).click();
  await expect(kitchen.transcript).toContainText('here');
});

for (const language of ['en', 'ru'] as const) {
  test(`a link that cannot be read is told so, says why, and loses nothing (${language})`, async ({
    page,
  }) => {
    const kitchen = kitchenPage(page, language);
    const { word } = kitchen;
    await kitchen.open('sandbox/');
    await kitchen.type('echo mine');
    await expect(kitchen.transcript).toContainText('mine');
    await page.waitForTimeout(600);
    const base = page.url();
    const notice = page.getByRole('region', { name: word('notice.region') });
    for (const [what, hash, problem, place] of BROKEN) {
      await page.goto('about:blank');
      const begun = Date.now();
      await page.goto(base + hash);
      const words = word(`link.problem.${problem}`, { at: place ?? hash.indexOf('!') + 1 });
      await expect(notice, `a link ${what}`).toContainText(words);
      expect(Date.now() - begun).toBeLessThan(4_000);
      await expect(kitchen.transcript).toContainText('mine');
      await expect(page.getByRole('region', { name: word('share.title') })).toHaveCount(0);
    }
    await kitchen.type('echo more');
    await expect(kitchen.transcript).toContainText('more');
    await notice.getByRole('button', { name: word('notice.close') }).click();
    await expect(notice).toHaveCount(0);
  });
}
