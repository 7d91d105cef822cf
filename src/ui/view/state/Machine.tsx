import { useId } from 'react';
import { useWord } from '#app/use-words.ts';
import type { State } from '#smtp/model/session.ts';
import { type DrawnWay, PLACES, SIZE, waysOf } from '#trace/view/state-layout.ts';
import type { Machine as Table } from '#trace/view/states.ts';
import styles from './Machine.module.css';

interface Props {
  readonly machine: Table;
  readonly state: State | undefined;
  /** States in which a refused command would have been taken. */
  readonly taken: readonly State[];
}

const { width, height, stateWidth, stateHeight } = SIZE;

/** The order table as a drawing. The table below it says the same. */
export function Machine({ machine, state, taken }: Props) {
  const word = useWord();
  const id = useId();
  const now = state === undefined ? '' : word('state.now', { state: word(`state.${state}`) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className={styles.frame} tabIndex={0} aria-labelledby={id}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        <title id={id}>{`${word('state.drawing')} ${now}`}</title>
        {litLast(waysOf(machine), state).map((way) => (
          <Way key={`${way.from} ${way.to} ${way.word ?? ''}`} way={way} lit={way.from === state} />
        ))}
        {PLACES.map(({ state: each, x, y }) => (
          <g
            key={each}
            className={styles.place}
            data-now={each === state}
            data-taken={taken.includes(each)}
            transform={`translate(${x - stateWidth / 2} ${y - stateHeight / 2})`}
          >
            <rect width={stateWidth} height={stateHeight} rx={stateHeight / 2} />
            <text x={stateWidth / 2} y={25}>
              {word(`state.${each}`)}
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
}

/** What is lit is drawn over the rest. */
const litLast = (ways: readonly DrawnWay[], state: State | undefined): readonly DrawnWay[] =>
  ways.toSorted((a, b) => Number(a.from === state) - Number(b.from === state));

function Way({ way, lit }: { readonly way: DrawnWay; readonly lit: boolean }) {
  const word = useWord();
  const id = useId();
  return (
    <g className={styles.way} data-lit={lit} data-course={way.word !== undefined}>
      <defs>
        <marker
          id={id}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      <path d={way.path} markerEnd={`url(#${CSS.escape(id)})`} />
      <text x={way.x} y={way.y} textAnchor={way.anchor}>
        {way.word === undefined ? way.label : word(`state.way.${way.word}`)}
      </text>
    </g>
  );
}
