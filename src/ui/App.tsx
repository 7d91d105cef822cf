import { lazy, Suspense, useEffect, useRef } from 'react';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './App.module.css';
import { Crash } from './frame/Crash.tsx';
import { Top } from './frame/Top.tsx';
import { part } from './part.tsx';
import { Stage } from './stage/Stage.tsx';

const CourseMap = lazy(part(() => import('./course/CourseMap.tsx').then((module) => module.CourseMap)));
const RepliesPage = lazy(
  part(() => import('./replies/RepliesPage.tsx').then((module) => module.RepliesPage)),
);
const ReplyPage = lazy(part(() => import('./replies/ReplyPage.tsx').then((module) => module.ReplyPage)));
const RequirementsPage = lazy(
  part(() => import('./requirements/RequirementsPage.tsx').then((module) => module.RequirementsPage)),
);
const Missing = lazy(part(() => import('./frame/Missing.tsx').then((module) => module.Missing)));
const Notices = lazy(part(() => import('./frame/Notices.tsx').then((module) => module.Notices)));
const Panels = lazy(part(() => import('./share/Panels.tsx').then((module) => module.Panels)));
const OfferBar = lazy(part(() => import('./share/OfferBar.tsx').then((module) => module.OfferBar)));
const ReadPage = lazy(part(() => import('./share/ReadPage.tsx').then((module) => module.ReadPage)));
const ShortcutsPage = lazy(
  part(() => import('./shortcuts/ShortcutsPage.tsx').then((module) => module.ShortcutsPage)),
);
const Foot = lazy(part(() => import('./frame/Foot.tsx').then((module) => module.Foot)));

const isStage = (kind: string): boolean => kind === 'home' || kind === 'lesson' || kind === 'sandbox';

/** The whole page: a frame, what the student should know, and the place that one is at. */
export function App() {
  const t = useT();
  const place = useApp((app) => app.place);
  const hasPanel = useApp((app) => app.panel !== undefined);
  const hasOffer = useApp((app) => app.offer !== undefined && app.reading === undefined);
  const hasNotices = useApp((app) => app.notices.length > 0);
  const staged = isStage(place.kind);
  return (
    <div className={styles.app} data-stage={staged}>
      <a className={styles.skip} href="#content">
        {t('frame.skip')}
      </a>
      <Top />
      <div>
        <div role="status">
          <Suspense>{hasNotices && <Notices />}</Suspense>
        </div>
        <Suspense>
          {hasOffer && <OfferBar />}
          {hasPanel && <Panels />}
        </Suspense>
      </div>
      <Crash key={staged ? 'stage' : place.kind}>
        <Suspense fallback={<main id="content" className={styles.waiting} />}>
          <Here />
        </Suspense>
      </Crash>
      {!staged && (
        <Suspense>
          <Foot />
        </Suspense>
      )}
      <Focus />
    </div>
  );
}

function Here() {
  const place = useApp((app) => app.place);
  switch (place.kind) {
    case 'home':
    case 'lesson':
    case 'sandbox':
      return <Stage />;
    case 'lessons':
      return <CourseMap />;
    case 'replies':
      return <RepliesPage />;
    case 'reply':
      return <ReplyPage key={place.code} code={place.code} />;
    case 'requirements':
      return <RequirementsPage />;
    case 'shortcuts':
      return <ShortcutsPage />;
    case 'read':
      return <ReadPage />;
    case 'nowhere':
      return <Missing />;
  }
}

/** After a link inside the app has been followed, the focus goes to the new page, as it would with a loaded one. */
function Focus() {
  const place = useApp((app) => app.place);
  const first = useRef(place);
  useEffect(() => {
    if (place !== first.current && !isStage(place.kind)) document.getElementById('content')?.focus();
  }, [place]);
  return null;
}
