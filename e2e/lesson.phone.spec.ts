import { expect, test } from '@playwright/test';
import { lessonPage } from './lesson-page.ts';
import { LESSONS } from './lessons.ts';

test.setTimeout(90_000);

for (const { language, lesson } of LESSONS.filter(({ lesson: { number } }) => number === 1)) {
  test(`on a phone the goal stands over the input, and leads through the lesson (${language})`, async ({
    page,
  }) => {
    const student = lessonPage(page, language, lesson);
    const { word } = student;
    await student.open();
    for (const [index, step] of lesson.steps.entries()) {
      await student.look('lesson');
      await expect(student.panel.getByRole('heading', { level: 1, name: step.title })).toBeVisible();
      await student.look('console');
      await expect(student.reader.getByRole('button', { name: word('lesson.hint') })).toBeVisible();
      await student.follow(step);
      await expect(student.reader).toContainText(word('lesson.passed'));
      if (index === lesson.steps.length - 1) break;
      await student.reader.getByRole('button', { name: word('lesson.next') }).click();
      await expect(page.getByRole('tab', { selected: true })).toHaveText(word('stage.lesson'));
    }
    await student.look('lesson');
    await expect(student.panel).toContainText(word('lesson.finished'));
  });
}
