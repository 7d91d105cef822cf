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

for (const language of ['en', 'ru'] as const) {
  test.describe(language, () => {
    test(`a letter refused for its order shows where its command would have been taken (${language})`, async ({
      page,
    }) => {
      const kitchen = viewsPage(page, language);
      await kitchen.open('sandbox/');
      await kitchen.type(
        'telnet mail.kitchen.example 25',
        'EHLO client.example',
        'RCPT TO:<alice@kitchen.example>',
      );
      await kitchen.expectReply('503');
      await kitchen.show('state');
      const { word } = kitchen;
      await expect(kitchen.panel).toContainText(
        word('state.refused', { verb: 'RCPT', state: word('state.ready') }),
      );
      await expect(kitchen.panel).toContainText(word('state.quote', { state: word('state.mail') }));
      const allowed = kitchen.panel.getByRole('group', {
        name: word('state.now', { state: word('state.ready') }),
      });
      await expect(allowed.getByRole('button', { name: 'RCPT', exact: true })).toHaveCount(0);
      await kitchen.panel.getByRole('button', { name: 'MAIL', exact: true }).click();
      await expect.poll(() => kitchen.draft()).toContain('MAIL FROM:<');
    });

    test(`what is marked in one view is marked in all of them, and leads back to its moment (${language})`, async ({
      page,
    }) => {
      const kitchen = viewsPage(page, language);
      await kitchen.open('sandbox/');
      await kitchen.sendLetter();
      await kitchen.show('log');
      await kitchen.log.getByRole('button', { name: /status=sent/ }).click();
      await kitchen.show('transcript');
      await expect(kitchen.transcript.locator('[data-chosen]')).toContainText(/39BDB00C01A.*alice/);
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

    test(`somebody at the wire sees of TLS only how much it is (${language})`, async ({ page }) => {
      const kitchen = viewsPage(page, language);
      await kitchen.open('sandbox/');
      await kitchen.type('openssl s_client -connect mail.kitchen.example:25 -starttls smtp -quiet');
      await kitchen.type('EHLO client.example', 'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=');
      await kitchen.expectReply('235');
      await kitchen.show('wire');
      await expect(kitchen.wire).toContainText(kitchen.word('wire.record', { count: 1 }).split(',')[0] ?? '');
      await expect(kitchen.wire).not.toContainText('AGFsaWNl');
      await kitchen.panel.getByRole('button', { name: kitchen.word('wire.ends') }).click();
      await expect(kitchen.wire).toContainText('AUTH PLAIN AGFsaWNl');
      await expect(kitchen.wire).toContainText('s3cret-pie');
      await expect(kitchen.wire).toContainText(kitchen.word('wire.kept'));
      await kitchen.panel.getByRole('button', { name: kitchen.word('wire.hex') }).click();
      await expect(kitchen.wire).toContainText('41 55 54 48 20 50 4c 41  49 4e 20');
    });

    test(`the diagram is saved as a drawing that needs nothing else (${language})`, async ({ page }) => {
      const kitchen = viewsPage(page, language);
      await kitchen.open('sandbox/');
      await kitchen.put('sender-domain', 'on', true);
      await kitchen.type(
        'telnet mail.kitchen.example 25',
        'EHLO client.example',
        'MAIL FROM:<carol@client.example>',
        'RCPT TO:<alice@kitchen.example>',
      );
      await kitchen.expectReply('2.1.5');
      await kitchen.show('dialogue');
      const coming = page.waitForEvent('download');
      await kitchen.panel.getByRole('button', { name: kitchen.word('dialogue.save') }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe('dialogue.svg');
      const svg = readFileSync(await file.path(), 'utf8');
      expect(svg).toContain('<title');
      expect(svg).toContain('EHLO client.example');
      // Who asked the DNS, and for what.
      expect(svg).toContain('MX client.example');
      expect(svg).toContain(`>${kitchen.word('dialogue.lane.dns')}<`);
      expect(svg).not.toMatch(/ class=|var\(|tabindex|data-/);
      const drawing = await page.context().newPage();
      await drawing.setContent(`<body>${svg}</body>`);
      await expect(drawing.locator('svg text', { hasText: 'EHLO client.example' })).toHaveAttribute(
        'fill',
        /rgb/,
      );
    });

    test(`the HTML of a letter runs nothing, fetches nothing and leads nowhere (${language})`, async ({
      page,
    }) => {
      const gone: string[] = [];
      // What the policy of the page holds back is told of as a request too, but it never leaves.
      await page.context().route('https://client.example/**', (route) => {
        gone.push(route.request().url());
        return route.abort();
      });
      const kitchen = viewsPage(page, language);
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

    test(`why: the checks of the marked reply, and the one before it (${language})`, async ({ page }) => {
      const kitchen = viewsPage(page, language);
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

    test(`the envelope and the letter, field by field and octet by octet (${language})`, async ({ page }) => {
      const kitchen = viewsPage(page, language);
      const { word, panel } = kitchen;
      await kitchen.open('sandbox/');
      await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
      await kitchen.type('MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>', 'DATA');
      await kitchen.type('From: boss@bank.example', 'Subject: =?UTF-8?B?0L/QuNGA0L7Qsw==?=');
      await kitchen.type(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
      );
      await kitchen.type(
        '..hidden dot',
        '--b',
        'Content-Type: image/png; name=pie.png',
        '',
        'x',
        '--b--',
        '.',
      );
      await kitchen.expectReply('queued');
      await kitchen.show('letter');
      const beside = panel.getByRole('region', { name: word('letter.beside') });
      const from = beside.getByRole('row').filter({ hasText: 'MAIL FROM' });
      await expect(from).toContainText(word('letter.differs'));
      await expect(from).toContainText('boss@bank.example');
      await expect(beside).toContainText(word('letter.sender.differs'));
      const fields = panel.getByRole('region', { name: word('letter.fields') });
      await expect(fields).toContainText(word('letter.field.meant', { text: 'пирог' }));
      await expect(fields.getByRole('link', { name: /RFC/ }).first()).toBeVisible();
      const tree = panel.getByRole('list', { name: word('letter.tree') });
      for (const type of ['multipart/mixed', 'text/plain', 'image/png'])
        await expect(tree).toContainText(type);
      await expect(panel.getByRole('region', { name: word('letter.body') })).toContainText('pie.png');
      const raw = panel.getByRole('region', { name: word('letter.raw') });
      const [sent, stored] = [raw.locator('pre').nth(0), raw.locator('pre').nth(1)];
      await expect(sent.locator('mark').first()).toHaveText('.');
      await expect(sent).toContainText('..hidden dot');
      await expect(stored).not.toContainText('..hidden dot');
      await expect(stored).toContainText('Return-Path: <carol@client.example>');
    });

    for (const [server, lines] of [
      ['postfix', [/ NOQUEUE: reject: RCPT from /, /orig_to=<list@kitchen\.example>, relay=local/]],
      ['exim', [/ rejected RCPT <dave@other\.example>: /, / => bob <list@kitchen\.example> R=localuser/]],
      ['sendmail', [/ruleset=check_rcpt, arg1=<dave@other\.example>/, /to=alice, delay=.*stat=Sent/]],
      ['opensmtpd', [/failed-command command="RCPT TO:<dave@other\.example>"/, /mda delivery evpid=/]],
    ] as const)
      test(`the log is written as ${server} writes it, and each line leads to its moment (${language})`, async ({
        page,
      }) => {
        const kitchen = viewsPage(page, language);
        const { word } = kitchen;
        await kitchen.open('sandbox/');
        await kitchen.choosePersonality(server);
        await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
        await kitchen.type('MAIL FROM:<carol@client.example>', 'RCPT TO:<dave@other.example>');
        await kitchen.type(
          'RCPT TO:<list@kitchen.example>',
          'DATA',
          'Hello',
          '.',
          'RCPT TO:<x@kitchen.example>',
        );
        await kitchen.expectReply(/5\d\d/);
        await kitchen.show('log');
        await expect(kitchen.panel).toContainText(word('log.simplified'));
        for (const line of lines) await expect(kitchen.log).toContainText(line);
        await kitchen.log.getByRole('button', { name: lines[0] }).click();
        await expect(kitchen.chosen).toContainText(/5\d\d/);
        await kitchen.chosen.getByRole('button', { name: word('view.chosen.moment') }).click();
        await expect(kitchen.log).not.toContainText(lines[1]);
        await kitchen.chosen.getByRole('button', { name: word('view.now') }).click();
        await expect(kitchen.log).toContainText(lines[1]);
      });

    test(`the server shows its mailboxes, its greylist, its counters and its queue (${language})`, async ({
      page,
    }) => {
      const kitchen = viewsPage(page, language);
      const { word, panel } = kitchen;
      await kitchen.open('sandbox/');
      await kitchen.put('greylisting', 'on', true);
      await kitchen.put('rate-limits', 'on', true);
      await kitchen.put('FUTURERELEASE', 'on', true);
      await kitchen.put('FUTURERELEASE', 'ports', 'any');
      await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
      await kitchen.type('MAIL FROM:<carol@client.example> HOLDFOR=600', 'RCPT TO:<alice@kitchen.example>');
      await kitchen.expectReply('450');
      await kitchen.wait(300);
      await kitchen.type('telnet mail.kitchen.example 25', 'EHLO client.example');
      await kitchen.type('MAIL FROM:<carol@client.example> HOLDFOR=600', 'RCPT TO:<alice@kitchen.example>');
      await kitchen.type('DATA', 'Hello', '.');
      await kitchen.expectReply('queued');
      await kitchen.show('log');
      const memory = panel.getByRole('region', { name: word('log.memory') });
      await expect(memory.getByRole('table', { name: word('log.queue') })).toContainText(
        'alice@kitchen.example',
      );
      await expect(memory.getByRole('table', { name: word('behaviour.greylisting') })).toContainText(
        'carol@client.example',
      );
      await expect(memory.getByRole('table', { name: word('behaviour.rate-limits') })).toContainText(
        '198.51.100.7',
      );
      await kitchen.wait(300);
      await kitchen.wait(300);
      await expect(memory.getByRole('table', { name: word('log.queue') })).toHaveCount(0);
      await expect(kitchen.log).toContainText('status=sent');
      await expect(page.getByRole('complementary')).toContainText(/alice\s*1/);
    });
  });
}

test.describe('where the system brings its own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('what is marked has a frame in every view', async ({ page }) => {
    const kitchen = viewsPage(page, 'en');
    await kitchen.open('sandbox/');
    await kitchen.sendLetter();
    await kitchen.show('log');
    await kitchen.log.getByRole('button', { name: /connect from/ }).click();
    await expect(kitchen.log.locator('[data-chosen="true"]')).toHaveCSS('outline-style', 'solid');
    await kitchen.show('wire');
    await kitchen.wire.getByRole('button').nth(2).click();
    await expect(kitchen.wire.locator('[data-chosen="true"]')).toHaveCSS('outline-style', 'solid');
    await kitchen.show('dialogue');
    const target = kitchen.dialogue.locator('[data-chosen="true"] [class*="target"]');
    await expect(target).toHaveCSS('stroke-width', '2px');
  });
});
