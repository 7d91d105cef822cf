import { expect, test } from '@playwright/test';
import type { Step } from '../src/lesson/lesson.ts';
import { solutionInputs } from '../src/lesson/solution.ts';
import { plainText } from '../src/prose/plain.ts';
import { lessonPage } from './lesson-page.ts';
import { LESSONS } from './lessons.ts';

test.setTimeout(90_000);

for (const { language, lesson } of LESSONS) {
  test(`the lesson ${lesson.id} is played to its end (${language})`, async ({ page }) => {
    const student = lessonPage(page, language, lesson);
    const { word } = student;
    await student.open();
    for (const [index, step] of lesson.steps.entries()) {
      await expect(student.panel.getByRole('heading', { level: 1, name: step.title })).toBeVisible();
      await expect(student.goals).toHaveCount(step.goals.length);
      await expect(student.rule(index)).toHaveAttribute('aria-current', 'step');
      await expect(student.rule(index)).toHaveAttribute('data-done', 'false');
      await expect(student.goals.and(page.locator('[data-done="false"]')).first()).toBeVisible();
      await student.follow(step);
      await student.expectPassed(index);
      if (index < lesson.steps.length - 1) await student.goOn();
    }
    await expect(student.panel).toContainText(word('lesson.finished'));
    await student.panel.getByRole('link', { name: word('lesson.finished.next') }).click();
    const row = page.getByRole('listitem').filter({ hasText: lesson.title });
    await expect(row).toContainText(word('map.done'));
  });

  test(`a wrong way in ${lesson.id} is answered with its hint (${language})`, async ({ page }) => {
    const at = lesson.steps.findIndex(({ wrongWays }) => wrongWays.length > 0);
    const [way] = lesson.steps[at]?.wrongWays ?? [];
    expect(way, 'every lesson knows a wrong way').toBeDefined();
    if (way === undefined) return;
    const student = lessonPage(page, language, lesson);
    await student.open();
    for (const step of lesson.steps.slice(0, at)) {
      await student.follow(step);
      await student.goOn();
    }
    const hint = student.panel.getByRole('status').filter({ hasText: plainText(way.hint).slice(0, 40) });
    await expect(hint).toHaveCount(0);
    for (const line of way.lines) if (line.kind === 'do') await student.perform(line.input);
    await expect(hint).toBeVisible();
    await expect(student.panel.getByRole('button', { name: student.word('lesson.next') })).toHaveCount(0);
  });
}

const FIRST = LESSONS.filter(({ lesson }) => lesson.id === 'first-letter');

for (const { language, lesson } of FIRST) {
  test(`hints come one by one, and the way is shown, typed and not sent (${language})`, async ({ page }) => {
    const student = lessonPage(page, language, lesson);
    const { word, panel } = student;
    await student.open();
    const [step] = lesson.steps;
    const [hint = []] = step?.hints ?? [];
    await panel.getByRole('button', { name: word('lesson.hint'), exact: true }).click();
    await expect(panel).toContainText(plainText(hint).slice(0, 40));
    await panel.getByRole('button', { name: word('lesson.show') }).click();
    const [first] = step === undefined ? [] : solutionInputs(step);
    const line = first?.kind === 'line' ? first.text : '';
    await panel.getByRole('button', { name: line, exact: true }).click();
    expect(await student.draft()).toBe(line);
    await expect(student.transcript).toHaveCount(0);
    await page.keyboard.press('Enter');
    await student.expectReply('220');
    await student.expectPassed(0);
    await expect(panel.getByRole('button', { name: word('lesson.hide') })).toHaveCount(0);
  });

  test(`a reload in the middle brings back session, step and progress (${language})`, async ({ page }) => {
    const student = lessonPage(page, language, lesson);
    const { word } = student;
    await student.open();
    const [first, second] = lesson.steps as readonly [Step, Step];
    await student.follow(first);
    await student.goOn();
    await student.follow(second);
    await student.expectPassed(1);
    const said = await student.transcript.innerText();
    await page.reload();
    await expect(student.transcript).toBeVisible();
    await expect(student.panel.getByRole('heading', { level: 1, name: second.title })).toBeVisible();
    expect(await student.transcript.innerText()).toBe(said);
    await student.expectPassed(1);
    await student.type('MAIL FROM:<carol@client.example>');
    await student.expectReply('250');

    await page
      .getByRole('link', { name: word('lesson.where', { number: lesson.number, title: lesson.title }) })
      .click();
    const count = lesson.steps.length;
    const row = page.getByRole('listitem').filter({ hasText: lesson.title });
    await expect(row).toContainText(word('map.step', { step: 2, count }));
    await expect(page.getByRole('img', { name: word('map.stepsDone', { done: 2, count }) })).toBeVisible();
    await page.getByRole('link', { name: word('map.goOn') }).click();
    await expect(student.panel.getByRole('heading', { level: 1, name: second.title })).toBeVisible();
    await student.expectReply('250');
  });
}
