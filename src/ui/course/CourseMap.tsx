import { useEffect, useState } from 'react';
import { isDone, stepsDone } from '#app/course.ts';
import { loadCourse } from '#app/lessons.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import type { Lesson } from '#lesson/lesson.ts';
import { Icon } from '../kit/Icon.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './CourseMap.module.css';
import { GoOn } from './GoOn.tsx';

/** The course as a table of contents: nothing is locked. */
export function CourseMap() {
  const t = useT();
  const language = useApp((app) => app.language);
  const [course, setCourse] = useState<readonly Lesson[]>();
  useEffect(() => {
    let current = true;
    void loadCourse(language).then((lessons) => current && setCourse(lessons));
    return () => {
      current = false;
    };
  }, [language]);
  return (
    <main id="content" className={styles.map} tabIndex={-1}>
      {course && (
        <>
          <div className={styles.lead}>
            <div>
              <h1>{t('map.title', { count: course.length })}</h1>
              <p>{t('map.lead')}</p>
            </div>
            <GoOn course={course} />
          </div>
          <ol className={styles.course}>
            {course.map((lesson) => (
              <Row key={lesson.id} lesson={lesson} />
            ))}
          </ol>
          <p className={styles.sandbox}>
            {t('map.sandbox')} <PlaceLink to={{ kind: 'sandbox' }}>{t('map.sandbox.link')}</PlaceLink>
          </p>
        </>
      )}
    </main>
  );
}

function Row({ lesson }: { readonly lesson: Lesson }) {
  const t = useT();
  const progress = useApp((app) => app.progress);
  const done = isDone(progress, lesson);
  const begun = !done && stepsDone(progress, lesson.id) > 0;
  const facts = { step: (progress[lesson.id]?.step ?? 0) + 1, count: lesson.steps.length };
  return (
    <li data-now={begun}>
      <PlaceLink to={{ kind: 'lesson', id: lesson.id }} className={styles.row}>
        <span className={styles.number}>{lesson.number}</span>
        <span className={styles.title}>{lesson.title}</span>
        <span className={styles.dots} />
        <span className={styles.state}>
          {done && (
            <span className={styles.done}>
              <Icon name="check" size={14} />
              {t('map.done')}
            </span>
          )}
          {begun && t('map.step', facts)}
        </span>
        <span className={styles.minutes}>{t('map.minutes', { count: lesson.minutes })}</span>
      </PlaceLink>
      <p className={styles.summary}>{lesson.summary}</p>
    </li>
  );
}
