import { goToStep } from '#app/course.ts';
import { useT } from '#app/use-words.ts';
import type { Lesson } from '#lesson/lesson.ts';
import { Icon } from '../kit/Icon.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './Help.module.css';

/** The step is passed: the way on. */
export function Passed({ lesson, step }: { readonly lesson: Lesson; readonly step: number }) {
  const t = useT();
  const isLast = step === lesson.steps.length - 1;
  return (
    <div className={styles.passed} role="status">
      <b>{t(isLast ? 'lesson.finished' : 'lesson.passed')}</b>
      {isLast ? (
        <>
          <PlaceLink className="btn main" to={{ kind: 'lessons' }}>
            {t('lesson.finished.next')}
            <Icon name="arrow-right" />
          </PlaceLink>
          <PlaceLink className="btn" to={{ kind: 'sandbox' }}>
            {t('lesson.finished.sandbox')}
          </PlaceLink>
        </>
      ) : (
        <button type="button" className="btn main" onClick={() => goToStep(step + 1)}>
          {t('lesson.next')}
          <Icon name="arrow-right" />
        </button>
      )}
    </div>
  );
}
