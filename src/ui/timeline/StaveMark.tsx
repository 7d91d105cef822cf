import { replyClass } from '#app/transcript.ts';
import type { Mark as MarkOf } from '#trace/mark.ts';
import { Mark } from '../kit/Mark.tsx';
import styles from './Stave.module.css';

/** Heights of the client's line, the server's line, and of the words above and below. */
export const CLIENT = 34;
export const SERVER = 64;
const ABOVE = 21;
const BELOW = 86;

const HALF_SIGN = 6;

interface Props {
  readonly mark: MarkOf;
  readonly x: number;
  /** Pixels that a step takes: the strokes are no wider. */
  readonly step: number;
  /** Left out: there is no room for words. */
  readonly label: string | undefined;
  /** Is it still to come at the moment that is looked at? */
  readonly later: boolean;
}

/** One thing that was done: it falls from the client's line to the server's, and the reply rises from there. */
export function StaveMark({ mark, x, step, label, later }: Props) {
  const reach = Math.min(16, step * 0.3);
  const { code } = mark;
  return (
    <g className={styles.mark} data-later={later} data-kind={mark.kind}>
      {code === undefined ? (
        <circle className={styles.quiet} cx={x} cy={CLIENT} r="3.5" />
      ) : (
        <g data-class={replyClass(code)}>
          <line className={styles.falls} x1={x - reach} y1={CLIENT} x2={x} y2={SERVER} />
          <line className={styles.rises} x1={x} y1={SERVER} x2={x + reach} y2={CLIENT} />
          <g transform={`translate(${x - HALF_SIGN} ${SERVER - HALF_SIGN})`}>
            <Mark of={replyClass(code)} />
          </g>
          {label !== undefined && (
            <text className={styles.code} x={x} y={BELOW}>
              {code}
            </text>
          )}
        </g>
      )}
      {label !== undefined && (
        <text className={styles.word} x={code === undefined ? x : x - reach / 2} y={ABOVE}>
          {label}
        </text>
      )}
    </g>
  );
}
