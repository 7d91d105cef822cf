import { replyClass } from '#app/transcript.ts';
import { useT } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import type { Trace } from '#trace/trace.ts';
import { Mark } from '../../kit/Mark.tsx';
import styles from './Question.module.css';

interface Props {
  readonly trace: Trace;
  readonly index: number;
}

/** The reply that is asked about, below the command that it answers. The leaders of the explanation hang from its code. */
export function Question({ trace: { entries }, index }: Props) {
  const t = useT();
  const event = entries[index]?.event;
  const said = entries.slice(0, index).findLast(({ event: { kind } }) => kind === 'client')?.event;
  if (event?.kind !== 'server') return null;
  const { code, enhanced, lines } = event.reply;
  return (
    <div className={styles.question} data-class={replyClass(code)}>
      {said?.kind === 'client' && (
        <p className={styles.client}>
          <span aria-hidden="true">C</span>
          <span className="sr">{t('console.client')}: </span>
          <b>{fromOctets(said.line)}</b>
        </p>
      )}
      <p className={styles.server}>
        <span aria-hidden="true">S</span>
        <span className={styles.sign}>
          <Mark of={replyClass(code)} />
        </span>
        <span className={styles.code}>
          <span className="sr">{t('console.server')}: </span>
          {code}
        </span>
        <span className={styles.words}>
          {enhanced && <b>{enhanced} </b>}
          {fromOctets(lines.at(-1) ?? '')}
        </span>
      </p>
    </div>
  );
}
