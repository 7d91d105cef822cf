import { lazy, Suspense } from 'react';
import { SANDBOX } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Console } from '../console/Console.tsx';
import { LessonPanel } from '../lesson/LessonPanel.tsx';
import { PHONE, useMedia } from '../media.ts';
import { part } from '../part.tsx';
import { Time } from '../timeline/Time.tsx';
import styles from './Stage.module.css';
import { Tabs } from './Tabs.tsx';

const KitchenPanel = lazy(
  part(() => import('../kitchen/KitchenPanel.tsx').then((module) => module.KitchenPanel)),
);

/** Where one talks to the server: the lesson speaks, the console is the stage, the kitchen shows what the server holds. */
export function Stage() {
  const phone = useMedia(PHONE);
  const tab = useApp((app) => app.tab);
  const isAwake = useApp((app) => app.engine !== undefined);
  const folds = useApp((app) => app.folds);
  const isLesson = useApp((app) => app.session !== SANDBOX);
  const shown = !isLesson && tab === 'lesson' ? 'console' : tab;
  const lessonHere = isLesson && (phone ? shown === 'lesson' : !folds.lesson);
  const compares = useApp((app) => app.mode === 'compare');
  const kitchenHere = phone ? shown === 'kitchen' : !folds.kitchen && !compares;
  return (
    <main
      id="content"
      className={styles.stage}
      data-lesson={lessonHere}
      data-kitchen={kitchenHere}
      data-sandbox={!isLesson}
      data-slim={folds.timeline === true}
      data-tab={phone ? shown : undefined}
    >
      {!lessonHere && <Heading />}
      {phone && <Tabs shown={shown} lesson={isLesson} />}
      {lessonHere && <LessonPanel id="lesson" />}
      <div className={styles.centre} hidden={phone && shown !== 'console'}>
        <Console id="console" />
      </div>
      {/* Before the kitchen, whose many switches would lie between the prompt and its past for whoever walks by Tab. */}
      <Suspense>{isAwake && <Time place="stage" />}</Suspense>
      {kitchenHere && (
        <Suspense fallback={<Waiting />}>{isAwake ? <KitchenPanel id="kitchen" /> : <Waiting />}</Suspense>
      )}
    </main>
  );
}

/** Where the lesson with its title is folded away, or there is none, the page still says what it is. */
function Heading() {
  const t = useT();
  const title = useApp((app) => app.lesson?.steps[app.step]?.title);
  return <h1 className="sr">{title ?? t('title.sandbox')}</h1>;
}

/** The place of the kitchen until it is there. */
function Waiting() {
  const t = useT();
  return <aside className={styles.empty} aria-label={t('stage.kitchen')} />;
}
