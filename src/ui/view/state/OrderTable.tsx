import { useWord } from '#app/use-words.ts';
import type { State } from '#smtp/model/session.ts';
import { badSequence } from '#smtp/server/sequence.ts';
import { type Machine, ROWS } from '#trace/view/states.ts';
import styles from './OrderTable.module.css';

interface Props {
  readonly machine: Machine;
  readonly state: State | undefined;
}

/** The same as the drawing, in words: verb by verb, what it leads to in each state. */
export function OrderTable({ machine: { table }, state }: Props) {
  const word = useWord();
  const cell = (from: State, to: State | undefined) => {
    if (to === undefined) return <span className={styles.no}>{badSequence.code}</span>;
    return to === from ? (
      <span className={styles.stays}>{word('state.stays')}</span>
    ) : (
      <b>{word(`state.${to}`)}</b>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={word('state.table')}>
      <table className={styles.table}>
        <caption>{word('state.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('state.verb')}</th>
            {ROWS.map((each) => (
              <th key={each} scope="col" data-now={each === state}>
                {word(`state.${each}`)}
                {each === state && <span className="sr"> {word('kitchen.station.now')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.map(({ verb, to }) => (
            <tr key={verb}>
              <th scope="row">{verb}</th>
              {ROWS.map((each, index) => (
                <td key={each} data-now={each === state}>
                  {cell(each, to[index])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
