import { type Browser, expect, test } from '@playwright/test';
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { OLD_LINKS } from '../src/app/old-links.examples.ts';
import { handPage } from './hand-page.ts';
import { scriptPage } from './script-page.ts';
import { SESSION, timePage } from './time-page.ts';
import { type Language, wordsOf } from './words.ts';

/** Somebody else follows the link, and wants to see what it holds. */
async function follow(browser: Browser, language: Language, link: string) {
  const page = await (await browser.newContext()).newPage();
  const hand = handPage(page, language);
  await page.goto(link);
  await expect(hand.offer).toBeVisible();
  await expect(hand.kitchen.transcript).toHaveCount(0);
  await hand.offer.getByRole('button', { name: hand.word('offer.open'), exact: true }).click();
  await expect(hand.offer).toHaveCount(0);
  return page;
}

for (const language of ['en', 'ru'] as const) {
  test.describe(language, () => {
    test.slow();

    test('a link from script mode opens the script, and its replies', async ({ page, browser }) => {
      const own = scriptPage(page, language);
      await own.kitchen.open('sandbox/');
      await own.kitchen.chooseEditor('plain');
      await own.choose('script');
      await own.field.focus();
      await page.keyboard.insertText(`${SESSION[0]}\n${SESSION[1]}\n# 5 min`);
      await expect(own.panel).toContainText('CHUNKING');
      const other = await follow(browser, language, await handPage(page, language).link());
      const there = scriptPage(other, language);
      await there.isBig();
      await expect(there.editor).toContainText('# 5 min');
      await expect.poll(async () => (await there.answers()).join(' ')).toContain('220');
      await other.context().close();
    });

    test('a link from a comparison opens that comparison', async ({ page, browser }) => {
      const time = timePage(page, language);
      const hand = handPage(page, language);
      await time.begin();
      await time.compareWith('kitchen');
      await time.have('greylisting');
      const differ = time.word('compare.differ', { differ: 1, count: 5 });
      await expect(page.getByText(differ)).toBeVisible();
      const other = await follow(browser, language, await hand.link());
      await expect(other.getByText(differ)).toBeVisible();
      await other.context().close();

      const choice = page.getByRole('combobox', { name: time.word('compare.with') });
      await choice.selectOption('servers');
      await expect(page.getByText(/≠/).first()).toBeVisible();
      const third = await follow(browser, language, await hand.link());
      await expect(third.getByRole('combobox', { name: time.word('compare.with') })).toHaveValue('servers');
      await expect(third.getByText(/≠/).first()).toBeVisible();
      await third.context().close();
    });

    test('a link from the past opens that moment, in that view and in that language', async ({
      page,
      browser,
    }) => {
      const time = timePage(page, language);
      await time.begin();
      await page.getByRole('tab', { name: time.word('view.wire') }).click();
      await time.step('ArrowLeft', 'ArrowLeft');
      const link = await handPage(page, language).link();
      expect(link.includes('/ru/')).toBe(language === 'ru');
      const other = await follow(browser, language, link);
      const there = timePage(other, language);
      await expect(other.locator('html')).toHaveAttribute('lang', language);
      await expect(other.getByRole('tab', { name: time.word('view.wire') })).toHaveAttribute(
        'aria-selected',
        'true',
      );
      await there.expectMoment(time.word('time.at', { step: 3, count: 5, what: 'MAIL, 250' }));
      await expect(there.past).toBeVisible();
      await expect(other.locator('#view')).not.toContainText('dave@other.example');
      await there.step('End');
      await expect(other.locator('#view')).toContainText('dave@other.example');
      await other.context().close();
    });

    test('the panel says how large the link is, and its QR code is that of the link', async ({ page }) => {
      const hand = handPage(page, language);
      await hand.sendLetter();
      await hand.open('share');
      const link = await hand.panel.getByRole('textbox', { name: hand.word('share.label') }).inputValue();
      const size = (Math.max(1, Math.round(link.length / 100)) / 10).toLocaleString(language);
      await expect(hand.panel).toContainText(hand.word('share.fits.qr', { size }));
      const code = hand.panel.getByRole('img', { name: hand.word('share.qr') });
      const meant = toSvgPath(generate(link, { minCorrectionLevel: correction.L }));
      await expect(code.locator('path')).toHaveAttribute('d', meant);
    });

    for (const [name, letters] of Object.entries(OLD_LINKS))
      test(`a link of before still opens: ${name}`, async ({ page }) => {
        const hand = handPage(page, language);
        const lesson = name === 'sandbox' || name === 'refused' ? 'sandbox/' : `lessons/${name}/`;
        await page.goto(`${language === 'ru' ? 'ru/' : ''}${lesson}#s1.${letters}`);
        await hand.offer.getByRole('button', { name: hand.word('offer.open') }).click();
        await expect(hand.kitchen.transcript.getByRole('listitem').first()).toBeVisible();
      });
  });
}

for (const language of ['en', 'ru'] as const) {
  const word = wordsOf(language);
  test(`what somebody has written into a link or a field never becomes a part of the page (${language})`, async ({
    page,
  }) => {
    test.slow();
    const evil = '"><img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
    const time = timePage(page, language);
    const hand = handPage(page, language);
    await time.begin();
    await time.type(
      `echo ${evil}`,
      'DATA',
      `Subject: ${evil}`,
      `From: ${evil} <carol@client.example>`,
      '',
      evil,
      '.',
    );
    await time.type(`VRFY ${evil}`, `AUTH ${evil}`);
    for (const view of ['dialogue', 'wire', 'letter', 'log', 'why'] as const) {
      await page.getByRole('tab', { name: word(`view.${view}`), exact: true }).click();
      await expect(page.locator('#view > *').first()).toBeVisible();
    }
    await time.step('ArrowLeft');
    await time.type(`NOOP ${evil}`);
    await time.openBranches(2);
    const [rename] = word('branch.rename', { name: '\0' }).split('\0');
    await page
      .getByRole('button', { name: rename ?? '' })
      .first()
      .press('Enter');
    await page.keyboard.insertText(evil);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const link = await hand.link();
    await page.goto('about:blank');
    await page.goto(link);
    await hand.offer.getByRole('button', { name: word('offer.read') }).click();
    await expect(time.transcript).toContainText('onerror');
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
}
