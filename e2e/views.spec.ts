import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SIDES, viewsPage } from './views-page.ts';

for (const language of ['en', 'ru'] as const) {
  test(`a session is looked at from all sides with the keyboard alone (${language})`, async ({ page }) => {
    test.slow();
    const kitchen = viewsPage(page, language);
    const { word } = kitchen;
    await kitchen.open('sandbox/');
    await kitchen.sendLetter();

    await kitchen.walkTo('dialogue');
    await expect(kitchen.dialogue).toBeVisible();
    await kitchen.reach(kitchen.dialogue.locator('[tabindex="0"]'));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const call = kitchen.dialogue.getByRole('button').nth(2);
    await expect(call).toBeFocused();
    await expect(call).toHaveAccessibleName(new RegExp(word('dialogue.what.call')));
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(kitchen.chosen).toBeVisible();

    await kitchen.walkTo('wire');
    await expect(kitchen.wire.locator('[data-chosen="true"]')).toHaveCount(1);
    await expect(kitchen.panel).toContainText('s3cret-pie');
    await expect(kitchen.panel).toContainText(word('wire.stolen'));

    await kitchen.walkTo('letter');
    await expect(kitchen.panel).toContainText(word('letter.sender.differs'));
    await expect(kitchen.panel).toContainText('.hidden dot');

    await kitchen.walkTo('log');
    await expect(kitchen.log).toContainText('from=<carol@client.example>, size=');

    await kitchen.walkTo('state');
    await expect(kitchen.panel.getByRole('table', { name: word('state.table') })).toBeVisible();

    await kitchen.walkTo('why');
    await expect(kitchen.panel.getByRole('group').first()).toBeVisible();

    await kitchen.walkTo('transcript');
    await expect(kitchen.transcript).toBeVisible();
  });

  test(`every view says what will bring something into it (${language})`, async ({ page }) => {
    const kitchen = viewsPage(page, language);
    await kitchen.open('sandbox/');
    for (const view of SIDES) {
      await kitchen.show(view);
      await expect(kitchen.panel).toContainText(kitchen.word(`${view}.empty`));
    }
  });
}

test('a letter refused for its order shows where its command would have been taken', async ({ page }) => {
  const kitchen = viewsPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type(
    'telnet mail.kitchen.example 25',
    'EHLO client.example',
    'RCPT TO:<alice@kitchen.example>',
  );
  await kitchen.expectReply('503');
  await kitchen.show('state');
  await expect(kitchen.panel).toContainText('RCPT came at “ready”');
  await expect(kitchen.panel).toContainText('“sender known”');
  await kitchen.panel.getByRole('button', { name: 'MAIL', exact: true }).click();
  await expect.poll(() => kitchen.draft()).toContain('MAIL FROM:<');
});

test('what is marked in one view is marked in all of them, and leads back to its moment', async ({
  page,
}) => {
  const kitchen = viewsPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.sendLetter();
  await kitchen.show('log');
  await kitchen.log.getByRole('button', { name: /status=sent/ }).click();
  await kitchen.show('transcript');
  await expect(kitchen.transcript.locator('[data-chosen]')).toContainText('mailbox of alice');
  await kitchen.show('log');
  await kitchen.log
    .getByRole('button', { name: /connect from/ })
    .first()
    .click();
  await kitchen.chosen.getByRole('button', { name: kitchen.word('view.chosen.moment') }).click();
  await expect(kitchen.log.getByRole('listitem')).toHaveCount(1);
  await kitchen.chosen.getByRole('button', { name: kitchen.word('view.now') }).click();
  await expect(kitchen.log).toContainText('status=sent');
});

test('somebody at the wire sees of TLS only how much it is', async ({ page }) => {
  const kitchen = viewsPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type('openssl s_client -connect mail.kitchen.example:25 -starttls smtp -quiet');
  await kitchen.type('EHLO client.example', 'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=');
  await kitchen.expectReply('235');
  await kitchen.show('wire');
  await expect(kitchen.wire).toContainText('TLS record');
  await expect(kitchen.wire).not.toContainText('AGFsaWNl');
  await kitchen.panel.getByRole('button', { name: kitchen.word('wire.ends') }).click();
  await expect(kitchen.wire).toContainText('AUTH PLAIN AGFsaWNl');
  await expect(kitchen.wire).toContainText(kitchen.word('wire.kept'));
  await kitchen.panel.getByRole('button', { name: kitchen.word('wire.hex') }).click();
  await expect(kitchen.wire).toContainText('41 55 54 48 20 50 4c 41  49 4e 20');
});

test('the diagram is saved as a drawing that needs nothing else', async ({ page }) => {
  const kitchen = viewsPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
  await kitchen.expectReply('250');
  await kitchen.show('dialogue');
  const coming = page.waitForEvent('download');
  await kitchen.panel.getByRole('button', { name: kitchen.word('dialogue.save') }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('dialogue.svg');
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).toContain('<title');
  expect(svg).toContain('EHLO client.example');
  expect(svg).not.toMatch(/ class=|var\(|tabindex|data-/);
  const drawing = await page.context().newPage();
  await drawing.setContent(`<body>${svg}</body>`);
  await expect(drawing.locator('svg text', { hasText: 'EHLO client.example' })).toHaveAttribute(
    'fill',
    /rgb/,
  );
});

test('the HTML of a letter runs nothing, fetches nothing and leads nowhere', async ({ page }) => {
  const gone: string[] = [];
  // What the policy of the page holds back is told of as a request too, but it never leaves.
  await page.context().route('https://client.example/**', (route) => {
    gone.push(route.request().url());
    return route.abort();
  });
  const kitchen = viewsPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
  await kitchen.type('MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>', 'DATA');
  await kitchen.type('Content-Type: text/html', '');
  await kitchen.type(
    '<h1>Pie</h1><script>document.querySelector("h1").remove()</script><img src="https://client.example/spy.png"><a href="https://client.example/">go</a>',
    '.',
  );
  await kitchen.expectReply('queued');
  await kitchen.show('letter');
  await kitchen.panel.getByRole('button', { name: 'HTML' }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Pie' })).toBeVisible();
  await frame.getByText('go').click({ force: true });
  await expect(frame.getByRole('heading', { name: 'Pie' })).toBeVisible();
  expect(gone).toEqual([]);
});

test('why: the checks of the marked reply, and the one before it', async ({ page }) => {
  const kitchen = viewsPage(page, 'en');
  await kitchen.open('sandbox/');
  await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
  await kitchen.type('MAIL FROM:<carol@client.example>', 'RCPT TO:<dave@other.example>');
  await kitchen.expectReply('554');
  await kitchen.show('why');
  await expect(kitchen.panel).toContainText('RCPT TO:<dave@other.example>');
  await expect(kitchen.panel.locator('li[data-outcome="refused"]')).toContainText(
    kitchen.word('behaviour.relay'),
  );
  await kitchen.panel.getByRole('button', { name: kitchen.word('why.before') }).click();
  await expect(kitchen.panel).toContainText('MAIL FROM:<carol@client.example>');
});
