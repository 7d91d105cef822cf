import { isBroken, type Stave } from '#app/stave.ts';
import type { Mark } from '#trace/mark.ts';
import styles from './Stave.module.css';
import { CLIENT, SERVER } from './StaveMark.tsx';

interface Props {
  readonly marks: readonly Mark[];
  readonly stave: Stave;
  /** The marks that are drawn. */
  readonly from: number;
  readonly until: number;
}

/** The two lines: the server's is there only while a connection is open, and what is still to come is dotted. */
export function StaveLines({ marks, stave, from, until }: Props) {
  const indices = Array.from({ length: until - from }, (_, offset) => from + offset);
  const end = stave.at.at(-1) ?? 0;
  const start = stave.at[from - 1] ?? 44;
  return (
    <>
      {indices.map((index) => {
        const [x1, x2] = [stave.at[index - 1] ?? start, stave.at[index] ?? 0];
        const waits = marks[index]?.kind === 'wait' || (isBroken(marks, index) && stave.step > 0);
        return (
          <g key={index} className={styles.line} data-waits={waits}>
            <line x1={x1} x2={x2} y1={CLIENT} y2={CLIENT} />
            {marks[index - 1]?.open && <line x1={x1} x2={x2} y1={SERVER} y2={SERVER} />}
          </g>
        );
      })}
      <g className={styles.ahead}>
        <line x1={Math.max(end, 44)} x2={stave.width} y1={CLIENT} y2={CLIENT} />
        {marks.at(-1)?.open && <line x1={end} x2={stave.width} y1={SERVER} y2={SERVER} />}
      </g>
    </>
  );
}
