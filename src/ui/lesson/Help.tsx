import { useState } from 'react';
import { propose } from '#app/draft.ts';
import { useT } from '#app/use-words.ts';
import type { Judgement } from '#lesson/judge.ts';
import type { Step } from '#lesson/lesson.ts';
import type { Trace } from '#trace/trace.ts';
import { Lines } from '../kit/Lines.tsx';
import styles from './Help.module.css';
import { Solution } from './Solution.tsx';

interface Props {
  readonly step: Step;
  /** What the lesson has to say to the way that was just taken. */
  readonly hint: Judgement['hint'];
  readonly trace: Trace;
}

/** Help for whoever is stuck: hints one by one, then the way itself. */
export function Help({ step, hint, trace }: Props) {
  const t = useT();
  const [hints, setHints] = useState(0);
  const [shown, setShown] = useState(false);
  const more = hints < step.hints.length;
  return (
    <>
      <div role="status">
        {hint && (
          <p className={styles.wrong}>
            <Lines of={hint} />
          </p>
        )}
      </div>
      {step.hints.slice(0, hints).map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hints come in their order
        <p key={index} className={styles.hint}>
          <Lines of={text} />
        </p>
      ))}
      <div className={styles.buttons}>
        {more && (
          <button type="button" className="btn" onClick={() => setHints(hints + 1)}>
            {t(hints === 0 ? 'lesson.hint' : 'lesson.hint.more')}
          </button>
        )}
        {step.solution.length > 0 && (
          <button
            type="button"
            className={more ? 'btn bare' : 'btn'}
            aria-expanded={shown}
            onClick={() => setShown(!shown)}
          >
            {t(shown ? 'lesson.hide' : 'lesson.show')}
          </button>
        )}
      </div>
      {shown && <Solution step={step} trace={trace} onTake={propose} />}
    </>
  );
}
