import { useMemo, useState } from 'react';
import { onEveryServer } from '#app/compare.ts';
import { useWord } from '#app/use-words.ts';
import { isAnswered } from '#trace/compare.ts';
import type { Trace } from '#trace/trace.ts';
import styles from './Compare.module.css';
import { ServersRow } from './ServersRow.tsx';
import own from './ServersTable.module.css';

const PORTION = 300;

/** The same script on every server: a line a row, a server a column, in each cell the code. */
export function ServersTable({ trace }: { readonly trace: Trace }) {
  const word = useWord();
  const [portions, show] = useState(1);
  const servers = useMemo(() => onEveryServer(trace), [trace]);
  const rows = servers.rows.filter(({ sides }) =>
    sides.some((side, at) => isAnswered(servers.traces[at] as Trace, side)),
  );
  const shown = rows.slice(0, portions * PORTION);
  const differing = (at: number) => rows.filter(({ differences }) => differences[at] === 'code').length;
  const names = servers.ids.map((id) => word(`personality.${id}`));
  return (
    <>
      <p className={`note ${styles.example}`}>
        {word('compare.table.about', { name: names[servers.base] ?? '' })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls can be reached by keyboard */}
      <section className={styles.frame} tabIndex={0} aria-label={word('compare.table')}>
        <table className={`${styles.table} ${own.servers}`}>
          <thead>
            <tr>
              <th scope="col">{word('compare.script')}</th>
              {names.map((name, at) => (
                <th key={name} scope="col" data-base={at === servers.base}>
                  <b>{name}</b>
                  <small>
                    {at === servers.base
                      ? word('compare.table.base')
                      : word('compare.table.differ', { count: differing(at) })}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ServersRow key={`${row.place} ${row.line}`} servers={servers} row={row} names={names} />
            ))}
          </tbody>
        </table>
        {shown.length < rows.length && (
          <button type="button" className={`btn ${styles.more}`} onClick={() => show(portions + 1)}>
            {word('compare.more.rows', { count: Math.min(PORTION, rows.length - shown.length) })}
          </button>
        )}
      </section>
    </>
  );
}
