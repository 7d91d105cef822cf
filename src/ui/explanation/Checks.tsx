import { useState } from 'react';
import { isIdle, refusingBehaviour } from '#app/checks.ts';
import { propose } from '#app/draft.ts';
import { serverOf, valuesOf } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { set } from '#app/session.ts';
import { flipWords } from '#app/switch-words.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import type { Explanations } from '#explain/explanation.ts';
import type { Check, Flip } from '#smtp/model/check.ts';
import type { Facts } from '#smtp/model/reply.ts';
import { Icon, type IconName } from '../kit/Icon.tsx';
import { Provenance } from '../kit/Provenance.tsx';
import styles from './Checks.module.css';
import { checkWords } from './words.ts';

const ICONS = { passed: 'check', refused: 'cross', off: 'minus' } as const satisfies Record<string, IconName>;

interface Props {
  readonly checks: readonly Check[];
  readonly words: Explanations['checks'];
  /** What holds for any check: who talks to whom, and about what. */
  readonly known: Facts;
  /** The line that was answered; offered again when a switch was turned. */
  readonly line: string | undefined;
}

/** The checks on the way to the answer, in their order, each with what it found and the switch that would have changed it. */
export function Checks({ checks, words, known, line }: Props) {
  const word = useWord();
  const language = useApp((app) => app.language);
  const [flipped, setFlipped] = useState(false);
  const [all, setAll] = useState(false);
  const flip = ({ behaviour, setting, value }: Flip) => {
    set(behaviour, setting, value);
    setFlipped(true);
    propose(line ?? '');
  };
  const idle = checks.filter(isIdle);
  const row = (check: Check) => (
    <li key={check.by} data-outcome={check.outcome}>
      <Icon name={ICONS[check.outcome]} size={13} />
      <span>
        {words[check.by] ?? check.by} <span className="sr">{word(`explain.check.${check.outcome}`)}: </span>
        <span className={styles.found}>{checkWords(check, known, words, word, language)}</span>
        {check.flips.map((each) => (
          <FlipButton
            key={`${each.behaviour} ${each.setting} ${String(each.value)}`}
            flip={each}
            onFlip={flip}
          />
        ))}
        <Refusing check={check} />
      </span>
    </li>
  );
  return (
    <div className={styles.checks}>
      <h2>{word('explain.checks')}</h2>
      <ol>{checks.filter((check) => !isIdle(check)).map(row)}</ol>
      {idle.length > 0 && (
        <button type="button" className={styles.idle} aria-expanded={all} onClick={() => setAll(!all)}>
          <Icon name={all ? 'chevron-down' : 'chevron-right'} size={13} />
          {word('explain.checks.idle', { count: idle.length })}
        </button>
      )}
      {all && <ol>{idle.map(row)}</ol>}
      <p role="status" className="note">
        {flipped ? word('explain.flipped') : ''}
      </p>
    </div>
  );
}

/** Where the behaviour that has refused comes from. */
function Refusing({ check }: { readonly check: Check }) {
  const behaviour = refusingBehaviour(check);
  return behaviour === undefined ? null : <Provenance of={behaviour} />;
}

function FlipButton({ flip, onFlip }: { readonly flip: Flip; readonly onFlip: (flip: Flip) => void }) {
  const word = useWord();
  const { behaviour, setting, value } = flip;
  const now = useApp((app) => valuesOf(serverOf(seen(app).world), behaviour)[setting]);
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
