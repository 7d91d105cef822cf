import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../src/app/language.ts';
import { lessonPage } from './lesson-page.ts';
import { LESSONS } from './lessons.ts';

test.setTimeout(90_000);

const MORNING = new Date('2026-11-24T09:00:00Z');
const NOON = new Date('2026-11-24T12:00:00Z');

for (const language of LANGUAGES) {
  test(`the clock of a lesson runs by itself, can be stopped, and ends the call (${language})`, async ({
    page,
  }) => {
    const found = LESSONS.find((one) => one.language === language && one.lesson.clock === 'real');
    expect(found, 'a lesson in which the clock runs').toBeDefined();
    if (found === undefined) return;
    await page.clock.install({ time: MORNING });
    const student = lessonPage(page, language, found.lesson);
    const { word } = student;
    await student.open();
    await student.chooseEditor('plain');
    await page.clock.pauseAt(NOON);
    const clock = page.getByRole('timer');
    const spoken = page.locator('p[aria-live="polite"]');
    await page.clock.runFor(5_000);
    await expect(clock).toHaveText(word('clock.waits'));

    await student.type('telnet mail.kitchen.example 25', 'EHLO client.example');
    await student.expectReply('250');
    await page.clock.runFor(11_000);
    await expect(clock).toContainText(word('clock.runs'));
    await expect(clock).toContainText('0:35');
    const waits = student.transcript.locator('li[data-kind="wait"]');
    await expect(waits).toHaveCount(1);
    await expect(waits).toContainText(
      word('note.wait', { duration: word('duration.seconds', { count: 10 }) }),
    );
    const told = await spoken.allInnerTexts();

    await page.getByRole('button', { name: word('clock.stop') }).click();
    await page.clock.runFor(60_000);
    await expect(clock).toContainText(word('clock.stopped'));
    await expect(clock).toContainText('0:35');
    await page.getByRole('button', { name: word('clock.go') }).click();
    await page.clock.runFor(20_000);
    await expect(clock).toContainText('0:15');
    expect(await spoken.allInnerTexts(), 'seconds are not read out').toEqual(told);

    await page.clock.runFor(20_000);
    await student.expectReply('421');
    await expect(waits).toHaveCount(1);
    await expect(spoken.last()).toContainText(word('announce.class.4'));
    await student.expectPassed(0);
    await expect(clock).toHaveText(word('clock.waits'));

    await page.clock.runFor(1_000);
    const said = await student.transcript.innerText();
    await page.reload();
    await expect(student.transcript).toBeVisible();
    expect(await student.transcript.innerText()).toBe(said);
  });

  test(`in other lessons the clock stands until time is let pass (${language})`, async ({ page }) => {
    await page.clock.install();
    const found = LESSONS.find((one) => one.language === language && one.lesson.clock === undefined);
    if (found === undefined) throw new Error('no lesson without a clock of its own');
    const student = lessonPage(page, language, found.lesson);
    await student.open();
    await student.type('telnet mail.kitchen.example 25');
    await student.expectReply('220');
    await page.clock.runFor(3_600_000);
    await expect(page.getByRole('timer')).toHaveCount(0);
    await student.expectReply('220');
    await expect(student.transcript.locator('li[data-kind="wait"]')).toHaveCount(0);
  });
}
