import { lazy, Suspense, useEffect } from 'react';
import { loadExplanations } from '#app/explanations.ts';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { askedReply, choose } from '#app/view.ts';
import type { Trace } from '#trace/trace.ts';
import { part } from '../../part.tsx';
import { Empty } from '../Empty.tsx';
import { Scroller } from '../Scroller.tsx';
import { Question } from './Question.tsx';
import styles from './WhyView.module.css';

const Explanation = lazy(
  part(() => import('../../explanation/Explanation.tsx').then((module) => module.Explanation)),
);

/** The next reply in one direction. */
function near({ entries }: Trace, from: number, way: 1 | -1): number | undefined {
  for (let at = from + way; at >= 0 && at < entries.length; at += way)
    if (entries[at]?.event.kind === 'server') return at;
  return undefined;
}

/** Why a reply came: what was checked on the way, in order, what decided, and which switch would have changed it. */
export function WhyView() {
  const t = useT();
  const trace = useApp(seen);
  const index = useApp((app) => askedReply(seen(app), app.chosen));
  const language = useApp((app) => app.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other explanations
  useEffect(() => void loadExplanations(), [language]);
  const event = index === undefined ? undefined : trace.entries[index]?.event;
  if (index === undefined || event?.kind !== 'server') return <Empty>{t('why.empty')}</Empty>;
  const [before, after] = [near(trace, index, -1), near(trace, index, 1)];
  const tools = (
    <>
      <p className="note">{t('why.about')}</p>
      <div className={styles.ways}>
        <Go to={before} name={t('why.before')} />
        <Go to={after} name={t('why.after')} />
      </div>
    </>
  );
  return (
    <Scroller tools={tools}>
      <div className={styles.why}>
        <Question trace={trace} index={index} />
        <Suspense fallback={<p className="note">{t('frame.loading')}</p>}>
          <div className={styles.answer} data-class={Math.floor(event.reply.code / 100)}>
            <Explanation key={index} index={index} event={event} />
          </div>
        </Suspense>
      </div>
    </Scroller>
  );
}

function Go({ to, name }: { readonly to: number | undefined; readonly name: string }) {
  return (
    <button type="button" className="btn" disabled={to === undefined} onClick={() => choose(to)}>
      {name}
    </button>
  );
}
