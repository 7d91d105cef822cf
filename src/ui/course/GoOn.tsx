import { isDone, stepsDone } from '#app/course.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import type { Lesson } from '#lesson/lesson.ts';
import { Icon } from '../kit/Icon.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './CourseMap.module.css';

/** Where the student stopped, and the way on. */
export function GoOn({ course }: { readonly course: readonly Lesson[] }) {
  const t = useT();
  const progress = useApp((app) => app.progress);
  const last = useApp((app) => app.last);
  const stopped = course.find(({ id }) => id === last);
  const lesson =
    stopped && !isDone(progress, stopped)
      ? stopped
      : (course.find((each) => !isDone(progress, each)) ?? course[0]);
  if (lesson === undefined) return null;
  const step = progress[lesson.id]?.step ?? 0;
  const begun = stepsDone(progress, lesson.id) > 0 || step > 0;
  const done = course.filter((each) => isDone(progress, each)).length;
  const count = lesson.steps.length;
  return (
    <section className={styles.goOn} aria-label={t(begun ? 'map.goOn' : 'map.start')}>
      <div>
        <span className="note">
          {begun ? t('map.stopped', { done, count: course.length }) : t('map.start')}
        </span>
        <div className={styles.where}>
          {begun ? t('map.where', { title: lesson.title, step: step + 1 }) : lesson.title}
        </div>
      </div>
      <PlaceLink className="btn main" to={{ kind: 'lesson', id: lesson.id }}>
        {t(begun ? 'map.goOn' : 'map.begin')}
        <Icon name="arrow-right" />
      </PlaceLink>
      <div
        className={styles.steps}
        role="img"
        aria-label={t('map.stepsDone', { done: stepsDone(progress, lesson.id), count })}
        style={{ gridTemplateColumns: `repeat(${count}, 1fr)` }}
      >
        {lesson.steps.map(({ title }, index) => (
          <i key={title} data-done={progress[lesson.id]?.done.includes(index)} data-now={index === step} />
        ))}
      </div>
    </section>
  );
}
