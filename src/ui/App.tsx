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
const SharePanel = lazy(part(() => import('./frame/SharePanel.tsx').then((module) => module.SharePanel)));
const OfferBar = lazy(part(() => import('./frame/OfferBar.tsx').then((module) => module.OfferBar)));

const isStage = (kind: string): boolean => kind === 'home' || kind === 'lesson' || kind === 'sandbox';

/** The whole page: a frame, what the student should know, and the place that one is at. */
export function App() {
  const t = useT();
  const place = useApp((app) => app.place);
  const hasLink = useApp((app) => app.link !== undefined);
  const hasOffer = useApp((app) => app.offer !== undefined);
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
          {hasOffer && staged && <OfferBar />}
          {hasLink && <SharePanel />}
        </Suspense>
      </div>
      <Crash key={staged ? 'stage' : place.kind}>
        <Suspense fallback={<main id="content" className={styles.waiting} />}>
          <Here />
        </Suspense>
      </Crash>
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
