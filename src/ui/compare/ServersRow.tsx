import { useState } from 'react';
import type { Servers } from '#app/compare.ts';
import { replyClass } from '#app/transcript.ts';
import { useWord } from '#app/use-words.ts';
import { replyIn, type Step } from '#trace/compare.ts';
import type { Trace } from '#trace/trace.ts';
import { Icon } from '../kit/Icon.tsx';
import { Mark } from '../kit/Mark.tsx';
import came from './Came.module.css';
import { Came } from './Came.tsx';
import { Said } from './Said.tsx';
import styles from './ServersTable.module.css';

interface Props {
  readonly servers: Servers;
  readonly row: Servers['rows'][number];
  readonly names: readonly string[];
}

/** One line of the script on every server; opened, the words of each. */
export function ServersRow({ servers: { traces, base }, row, names }: Props) {
  const [open, setOpen] = useState(false);
  const spoken = traces[base] as Trace;
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
            <Said trace={spoken} step={row.sides[base]} />
          </button>
        </th>
        {traces.map((trace, at) => (
          <td key={names[at]} data-difference={row.differences[at]}>
            <Code trace={trace} step={row.sides[at]} differs={row.differences[at] === 'code'} />
          </td>
        ))}
      </tr>
      {open && (
        <tr className={styles.texts}>
          <td colSpan={traces.length + 1}>
            <dl>
              {traces.map((trace, at) => (
                <div key={names[at]}>
                  <dt>{names[at]}</dt>
                  <dd>
                    <Came trace={trace} step={row.sides[at]} whole />
                  </dd>
                </div>
              ))}
            </dl>
          </td>
        </tr>
      )}
    </>
  );
}

interface CodeProps {
  readonly trace: Trace;
  readonly step: Step | undefined;
  readonly differs: boolean;
}

function Code({ trace, step, differs }: CodeProps) {
  const word = useWord();
  const event = trace.entries[replyIn(trace, step) ?? -1]?.event;
  if (event?.kind !== 'server') return <em className={came.note}>{word('compare.none')}</em>;
  const { code } = event.reply;
  return (
    <span className={styles.code} data-class={replyClass(code)}>
      <Mark of={replyClass(code)} /> <b>{code}</b>
      {differs && <i>≠</i>}
    </span>
  );
}
