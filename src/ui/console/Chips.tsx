import { lazy, Suspense } from 'react';
import { propose, summon } from '#app/draft.ts';
import { seen } from '#app/moment.ts';
import { chipsOf } from '#app/prompt.ts';
import { press } from '#app/session.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { part } from '../part.tsx';
import styles from './Prompt.module.css';
import { WaitControl } from './WaitControl.tsx';

const RunningClock = lazy(part(() => import('./RunningClock.tsx').then((module) => module.RunningClock)));

/** What would be understood now. A chip types, it does not send. */
export function Chips() {
  const t = useT();
  const trace = useApp(seen);
  const lesson = useApp((app) => app.lesson);
  const step = useApp((app) => app.step);
  const allowed = useApp((app) => app.engine?.allowedVerbs);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own
    <div className={styles.chips} role="group" aria-label={t('prompt.suggestions')}>
      {chipsOf(trace, lesson, step, allowed).map(({ label, line, next }) => (
        <button key={label} type="button" className="chip" data-next={next} onClick={() => propose(line)}>
          {label}
        </button>
      ))}
      <span className={styles.keys}>
        <Key name="interrupt" label="^C" about={t('prompt.interrupt.about')} />
        <Key name="escape" label="^]" about={t('prompt.escape.about')} />
      </span>
      {lesson?.clock === 'real' && (
        <Suspense>
          <RunningClock />
        </Suspense>
      )}
      <WaitControl />
    </div>
  );
}

interface KeyProps {
  readonly name: 'interrupt' | 'escape';
  readonly label: string;
  readonly about: string;
}

/** A key that a touch keyboard does not have. */
function Key({ name, label, about }: KeyProps) {
  const go = () => {
    press(name);
    summon();
  };
  return (
    <button type="button" className="chip" aria-label={about} title={about} onClick={go}>
      {label}
    </button>
  );
}
