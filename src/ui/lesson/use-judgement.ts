import { useMemo } from 'react';
import { useApp } from '#app/use-app.ts';
import type { Judgement } from '#lesson/judge.ts';
import type { Lesson } from '#lesson/lesson.ts';

/** Before anything is judged no goal is reached. */
const unjudged = ({ steps }: Lesson, step: number): Judgement => ({
  goals: (steps[step]?.goals ?? []).map(({ words }) => ({ words, done: false })),
  passed: false,
});

/** How far the student has come with the step that is shown; a step that was passed once stays so. */
export function useJudgement(): { readonly judgement: Judgement | undefined; readonly passed: boolean } {
  const engine = useApp((app) => app.engine);
  const lesson = useApp((app) => app.lesson);
  const step = useApp((app) => app.step);
  const trace = useApp((app) => app.trace);
  const wasPassed = useApp((app) => app.progress[app.lesson?.id ?? '']?.done.includes(app.step) ?? false);
  const judgement = useMemo(
    () => lesson && (engine?.judge(lesson, step, trace) ?? unjudged(lesson, step)),
    [engine, lesson, step, trace],
  );
  return { judgement, passed: wasPassed || judgement?.passed === true };
}
