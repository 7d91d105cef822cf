import { goToStep } from '#app/course.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import type { Lesson } from '#lesson/lesson.ts';
import styles from './Steps.module.css';

const NO_STEPS: readonly number[] = [];

/** The steps of the lesson as short rules on one line: done, current, to come. Any of them may be gone to. */
export function Steps({ lesson, step }: { readonly lesson: Lesson; readonly step: number }) {
  const t = useT();
  const done = useApp((app) => app.progress[lesson.id]?.done ?? NO_STEPS);
  const count = lesson.steps.length;
  return (
    <nav className={styles.steps} aria-label={t('lesson.steps')}>
      <ol style={{ gridTemplateColumns: `repeat(${count}, 1fr)` }}>
        {lesson.steps.map(({ title }, index) => {
          const isDone = done.includes(index);
          const facts = { step: index + 1, title };
          return (
            <li key={title}>
              <button
                type="button"
                data-done={isDone}
                aria-current={index === step ? 'step' : undefined}
                aria-label={t(isDone ? 'lesson.step.done' : 'lesson.step.open', facts)}
                title={title}
                onClick={() => goToStep(index)}
              >
                {index === step ? t('lesson.step', { step: index + 1, count }) : index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
