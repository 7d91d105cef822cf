import { behaviourName } from '#app/switch-words.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import type { Explanations } from '#explain/explanation.ts';
import type { Check } from '#smtp/model/check.ts';
import type { Facts } from '#smtp/model/reply.ts';
import type { Parted } from '#trace/compare-checks.ts';
import { checkWords } from '../explanation/words.ts';
import styles from './WhyDifferent.module.css';

interface Props {
  readonly parted: readonly Parted[];
  readonly words: Explanations['checks'];
  /** The facts of either reply: where a text names one, it is that of its own side. */
  readonly known: { readonly a: Facts; readonly b: Facts };
}

/** The checks that decided: what each found in A and in B, and the switch behind it. */
export function PartedChecks({ parted, words, known }: Props) {
  const word = useWord();
  const language = useApp((app) => app.language);
  const found = (check: Check | undefined, facts: Facts) =>
    check === undefined ? word('compare.unchecked') : checkWords(check, facts, words, word, language);
  const switches = (check: Check | undefined) => check?.flips.map(({ behaviour }) => behaviour) ?? [];
  return (
    <div className={styles.decided}>
      <h3>{word('compare.decided')}</h3>
      {parted.length === 0 && <p className="note">{word('compare.follows')}</p>}
      <dl>
        {parted.map(({ by, a, b }) => (
          <div key={by}>
            <dt>{words[by] ?? by}</dt>
            <dd>
              <b>{word('compare.a')}</b> {found(a, known.a)}
            </dd>
            <dd>
              <b>{word('compare.b')}</b> {found(b, known.b)}
            </dd>
            {[...new Set([...switches(a), ...switches(b)])].map((behaviour) => (
              <dd key={behaviour} className="note">
                {word('compare.switch', { name: behaviourName(behaviour, word) })}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
