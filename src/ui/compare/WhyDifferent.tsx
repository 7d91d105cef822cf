import type { Pair } from '#app/compare.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { factsAt } from '#explain/facts.ts';
import { checksOf } from '#smtp/policy/ask.ts';
import { replyIn } from '#trace/compare.ts';
import { partedChecks } from '#trace/compare-checks.ts';
import type { Trace } from '#trace/trace.ts';
import { PartedChecks } from './PartedChecks.tsx';
import { ReasonOf } from './ReasonOf.tsx';
import styles from './WhyDifferent.module.css';

interface Props {
  readonly a: Trace;
  readonly b: Trace;
  readonly row: Pair['rows'][number];
}

const checksAt = (trace: Trace, index: number | undefined) => {
  const event = index === undefined ? undefined : trace.entries[index]?.event;
  return event?.kind === 'server' ? checksOf(event.checks) : [];
};

/** Why two answers differ: what each of them means, and which check found something otherwise. */
export function WhyDifferent({ a, b, row }: Props) {
  const word = useWord();
  const explanations = useApp((app) => app.explanations);
  const [inA, inB] = [replyIn(a, row.sides[0]), replyIn(b, row.sides[1])];
  const parted = partedChecks(checksAt(a, inA), checksAt(b, inB));
  if (explanations === undefined) return <p className="note">{word('frame.loading')}</p>;
  if (row.difference === 'words') return <p>{word('compare.reworded.why')}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own
    <div className={styles.reasons} role="group" aria-label={word('compare.why')}>
      <ReasonOf letter="a" trace={a} index={inA} explanations={explanations} />
      <ReasonOf letter="b" trace={b} index={inB} explanations={explanations} />
      <PartedChecks
        parted={parted}
        words={explanations.checks}
        known={{ a: factsAt(a, inA ?? -1), b: factsAt(b, inB ?? -1) }}
      />
    </div>
  );
}
