import { useMemo, useRef, useState } from 'react';
import { branchesOf } from '#app/branch-actions.ts';
import { pairOf } from '#app/compare.ts';
import type { Compared } from '#app/compared.ts';
import { branchWords } from '#app/mark-words.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import type { Trace } from '#trace/trace.ts';
import { ChangesOfB } from './ChangesOfB.tsx';
import styles from './Compare.module.css';
import { PairRow } from './PairRow.tsx';
import { Tally } from './Tally.tsx';
import own from './TwoTexts.module.css';

/** So many lines are shown at first, and so many more each time. */
const PORTION = 300;

interface Props {
  readonly a: Trace;
  readonly b: Trace;
  readonly compared: Compared;
}

/** A parallel text as in a bilingual edition: script, A, B, a line a row. */
export function TwoTexts({ a, b, compared }: Props) {
  const word = useWord();
  const body = useRef<HTMLTableElement>(null);
  const [portions, show] = useState(1);
  const [opened, open] = useState<ReadonlySet<string>>(new Set());
  const { here, others } = useApp(branchesOf);
  const pair = useMemo(() => pairOf(a, b), [a, b]);
  const other = compared.with === 'branch' && others.find(({ id }) => id === compared.id);
  const name = word(`personality.${a.world.kitchen.hosts[0]?.server.personality ?? ''}`);
  const rows = pair.rows.slice(0, portions * PORTION);
  const toggle = (key: string) => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    open(next);
  };
  return (
    <>
      {!other && <ChangesOfB trace={b} />}
      <Tally pair={pair} table={body} onAll={() => show(Math.ceil(pair.rows.length / PORTION))} />
      <div className={styles.frame}>
        <table ref={body} className={`${styles.table} ${own.par}`}>
          <thead>
            <tr>
              <th scope="col">
                <b>{word('compare.script')}</b>
                <small>{word('compare.script.about', { client: a.kitchen.client.name })}</small>
              </th>
              <th scope="col">
                <i className={styles.letter}>{word('compare.a')}</i>
                <span>
                  <b>{other ? branchWords(here, word) : name}</b>
                  <small>{word('compare.a.here')}</small>
                </span>
              </th>
              <th scope="col">
                <i className={styles.letter}>{word('compare.b')}</i>
                <span>
                  <b>{other ? branchWords(other, word) : word('compare.b.same')}</b>
                  {!other && <small>{word('compare.b.about')}</small>}
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const key = `${row.place} ${row.line}`;
              return (
                <PairRow
                  key={key}
                  pair={pair}
                  row={row}
                  open={opened.has(key)}
                  onToggle={() => toggle(key)}
                />
              );
            })}
          </tbody>
        </table>
        {rows.length < pair.rows.length && (
          <button type="button" className={`btn ${styles.more}`} onClick={() => show(portions + 1)}>
            {word('compare.more.rows', { count: Math.min(PORTION, pair.rows.length - rows.length) })}
          </button>
        )}
      </div>
    </>
  );
}
