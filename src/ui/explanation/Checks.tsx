import { useState } from 'react';
import { propose } from '#app/draft.ts';
import { serverOf, valuesOf } from '#app/kitchen.ts';
import { set } from '#app/session.ts';
import { flipWords } from '#app/switch-words.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import type { Explanations } from '#explain/explanation.ts';
import type { Check, Flip } from '#smtp/model/check.ts';
import type { Facts } from '#smtp/model/reply.ts';
import { Icon, type IconName } from '../kit/Icon.tsx';
import styles from './Checks.module.css';
import { checkWords } from './words.ts';

const ICONS = { passed: 'check', refused: 'cross', off: 'minus' } as const satisfies Record<string, IconName>;

interface Props {
  readonly checks: readonly Check[];
  readonly words: Explanations['checks'];
  /** What holds for any check: who talks to whom. */
  readonly session: Facts;
  /** The line that was answered; offered again when a switch was turned. */
  readonly line: string | undefined;
}

/** The checks on the way to the answer, in their order, each with what it found and the switch that would have changed it. */
export function Checks({ checks, words, session, line }: Props) {
  const word = useWord();
  const language = useApp((app) => app.language);
  const [flipped, setFlipped] = useState(false);
  const flip = ({ behaviour, setting, value }: Flip) => {
    set(behaviour, setting, value);
    setFlipped(true);
    propose(line ?? '');
  };
  return (
    <div className={styles.checks}>
      <h2>{word('explain.checks')}</h2>
      <ol>
        {checks.map((check) => (
          <li key={check.by} data-outcome={check.outcome}>
            <Icon name={ICONS[check.outcome]} size={13} />
            <span>
              {words[check.by] ?? check.by}{' '}
              <span className="sr">{word(`explain.check.${check.outcome}`)}: </span>
              <span className={styles.found}>
                {checkWords({ ...check, facts: { ...session, ...check.facts } }, words, word, language)}
              </span>
              {check.flips.map((each) => (
                <FlipButton key={`${each.behaviour} ${each.setting}`} flip={each} onFlip={flip} />
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="note">
        {flipped ? word('explain.flipped') : ''}
      </p>
    </div>
  );
}

function FlipButton({ flip, onFlip }: { readonly flip: Flip; readonly onFlip: (flip: Flip) => void }) {
  const word = useWord();
  const { behaviour, setting, value } = flip;
  const now = useApp((app) => valuesOf(serverOf(app.trace.world), behaviour)[setting]);
  if (JSON.stringify(now) === JSON.stringify(value)) return null;
  return (
    <>
      {' '}
      <button type="button" className="linkbtn" onClick={() => onFlip(flip)}>
        {flipWords(behaviour, setting, value, word)}
      </button>
    </>
  );
}
