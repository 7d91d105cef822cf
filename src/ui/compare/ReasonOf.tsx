import { replyClass } from '#app/transcript.ts';
import { useWord } from '#app/use-words.ts';
import type { Explanations } from '#explain/explanation.ts';
import { factsAt } from '#explain/facts.ts';
import { referenceText } from '#explain/reference-text.ts';
import { rfcUrl } from '#explain/rfc/url.ts';
import type { Trace } from '#trace/trace.ts';
import { factWords } from '../explanation/words.ts';
import { Lines } from '../kit/Lines.tsx';
import { Mark } from '../kit/Mark.tsx';
import styles from './Compare.module.css';
import own from './WhyDifferent.module.css';

interface Props {
  readonly letter: 'a' | 'b';
  readonly trace: Trace;
  /** Where the reply stands in its session; left out: there was none. */
  readonly index: number | undefined;
  readonly explanations: Explanations;
}

/** What one of the two answers means, and why it came. */
export function ReasonOf({ letter, trace, index, explanations }: Props) {
  const word = useWord();
  const event = index === undefined ? undefined : trace.entries[index]?.event;
  const name = word(`compare.${letter}`);
  if (index === undefined || event?.kind !== 'server') {
    return (
      <p className={own.reason}>
        <i className={styles.letter}>{name}</i> {word('compare.noReply')}
      </p>
    );
  }
  const { reply } = event;
  const reason = explanations.reasons[reply.reason];
  return (
    <p className={own.reason}>
      <i className={styles.letter}>{name}</i> <Mark of={replyClass(reply.code)} />{' '}
      <b>
        {reply.code} {reason?.title ?? ''}.
      </b>{' '}
      {reason && <Lines of={reason.why} facts={factWords(factsAt(trace, index), word)} />}{' '}
      <a href={rfcUrl(reply.rfc)} rel="noreferrer">
        {referenceText(reply.rfc)}
      </a>
    </p>
  );
}
