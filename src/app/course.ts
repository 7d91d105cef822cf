import type { Lesson } from '#lesson/lesson.ts';
import { summon } from './draft.ts';
import { progressed } from './progress.ts';
import { type App, store } from './store.ts';

/** How many steps of a lesson somebody has passed. */
export const stepsDone = (progress: App['progress'], id: string): number => progress[id]?.done.length ?? 0;

/** Is every step of the lesson passed? */
export const isDone = (progress: App['progress'], { id, steps }: Lesson): boolean =>
  stepsDone(progress, id) >= steps.length;

/** Goes to a step of the lesson. The session stays as it is: the steps share one console. */
export const goToStep = (step: number): void => {
  store.setState((app) => {
    const { lesson, engine, trace } = app;
    if (lesson?.steps[step] === undefined) return {};
    const done = app.progress[lesson.id]?.done ?? [];
    const progress = { ...app.progress, [lesson.id]: { step, done } };
    return { step, progress: engine ? progressed({ ...app, step, progress }, trace, engine) : progress };
  });
  summon();
};
