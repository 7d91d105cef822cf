import { lazy, Suspense } from 'react';
import { fold } from '#app/folds.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { Lines } from '../kit/Lines.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import { part } from '../part.tsx';
import { Goals } from './Goals.tsx';
import styles from './LessonPanel.module.css';
import { Prose } from './Prose.tsx';
import { Steps } from './Steps.tsx';
import { useJudgement } from './use-judgement.ts';

const Help = lazy(part(() => import('./Help.tsx').then((module) => module.Help)));
const Passed = lazy(part(() => import('./Passed.tsx').then((module) => module.Passed)));

/** One step of the lesson: a page of a book, a task, and what is done of it. */
export function LessonPanel({ id }: { readonly id: string }) {
  const t = useT();
  const lesson = useApp((app) => app.lesson);
  const step = useApp((app) => app.step);
  const engine = useApp((app) => app.engine);
  const trace = useApp((app) => app.trace);
  const { judgement, passed } = useJudgement();
  const page = lesson?.steps[step];
  if (lesson === undefined || page === undefined || judgement === undefined) return null;
  return (
    <section id={id} className={styles.lesson} aria-label={t('stage.lesson')}>
      <div className={styles.bar}>
        <PlaceLink to={{ kind: 'lessons' }} className={styles.where}>
          {t('lesson.where', { number: lesson.number, title: lesson.title })}
        </PlaceLink>
        <button
          type="button"
          className={`iconbtn ${styles.fold}`}
          aria-label={t('stage.fold.lesson')}
          title={t('stage.fold.lesson')}
          onClick={() => fold('lesson')}
        >
          <Icon name="panel-left" />
        </button>
      </div>
      <div className={styles.page} key={step}>
        <h1>{page.title}</h1>
        <Prose of={page.prose} />
        <div className={styles.task}>
          <p>
            <span className="sr">{t('lesson.task')}: </span>
            <Lines of={page.task} />
          </p>
          <Goals goals={judgement.goals} passed={passed} />
          <Suspense>
            {passed && <Passed lesson={lesson} step={step} />}
            {engine && !passed && <Help step={page} hint={judgement.hint} trace={trace} />}
          </Suspense>
        </div>
      </div>
      <Steps lesson={lesson} step={step} />
    </section>
  );
}
