import { expect, type Locator, type Page } from '@playwright/test';
import type { Lesson, Step } from '../src/lesson/lesson.ts';
import { solutionInputs } from '../src/lesson/solution.ts';
import { kitchenPage } from './kitchen-page.ts';
import type { Language } from './words.ts';

/** A lesson as somebody works through it. */
export function lessonPage(page: Page, language: Language, lesson: Lesson) {
  const kitchen = kitchenPage(page, language);
  const { word } = kitchen;
  const panel = page.getByRole('region', { name: word('stage.lesson') });
  const goals = panel.locator('li[data-done]');
  const rule = (index: number): Locator =>
    panel
      .getByRole('navigation', { name: word('lesson.steps') })
      .getByRole('button')
      .nth(index);

  return {
    ...kitchen,
    panel,
    goals,
    rule,

    open: () => kitchen.open(`lessons/${lesson.id}/`),

    async follow(step: Step): Promise<void> {
      for (const input of solutionInputs(step)) await kitchen.perform(input);
    },

    async expectPassed(index: number): Promise<void> {
      for (const goal of await goals.all()) await expect(goal).toHaveAttribute('data-done', 'true');
      await expect(goals.first()).toContainText(word('lesson.goal.done'));
      await expect(rule(index)).toHaveAttribute('data-done', 'true');
      await expect(rule(index)).toHaveAccessibleName(
        word('lesson.step.done', { step: index + 1, title: lesson.steps[index]?.title ?? '' }),
      );
    },

    async goOn(): Promise<void> {
      await panel.getByRole('button', { name: word('lesson.next') }).click();
    },
  };
}
