import { useMemo } from 'react';
import { serverOf } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { choose } from '#app/view.ts';
import type { Personality } from '#smtp/model/personality.ts';
import { type LogLine, logOf } from '#trace/view/log.ts';
import { Scroller } from '../Scroller.tsx';
import { useTail } from '../use-tail.ts';
import styles from './LogView.module.css';
import { Memory } from './Memory.tsx';

/** What the server has written down, in its own manner, and what it remembers. */
export function LogView() {
  const t = useT();
  const trace = useApp(seen);
  const lines = useMemo(() => logOf(trace), [trace]);
  const server = serverOf(trace.world);
  const { rows, hidden, showAll } = useTail(lines);
  return (
    <Scroller tools={<About of={server?.personality} />}>
      {lines.length === 0 && <p className={styles.empty}>{t('log.empty')}</p>}
      {hidden > 0 && (
        <button type="button" className="linkbtn" onClick={showAll}>
          {t('view.earlier', { count: hidden })}
        </button>
      )}
      {lines.length > 0 && (
        <ol className={styles.log} aria-label={t('log.list')}>
          {rows.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows at its end
            <Line key={hidden + index} line={line} />
          ))}
        </ol>
      )}
      {lines.length > 0 && server?.personality.log !== undefined && (
        <p className={styles.simplified}>{t('log.simplified')}</p>
      )}
      {server && <Memory host={server.hostname} />}
    </Scroller>
  );
}

/** Whose manner this is. */
function About({ of }: { readonly of: Personality | undefined }) {
  const t = useT();
  const { name = '', version = '', log } = of ?? {};
  return (
    <p className="note">{log === undefined ? t('log.plain', { name }) : t('log.own', { name, version })}</p>
  );
}

function Line({ line: { entry, text, isWarning } }: { readonly line: LogLine }) {
  const t = useT();
  const chosen = useApp((app) => app.chosen === entry);
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-pressed={chosen}
        data-chosen={chosen}
        data-warning={isWarning}
        onClick={() => choose(chosen ? undefined : entry)}
      >
        {isWarning && <span className="sr">{t('log.warning')}: </span>}
        {text}
      </button>
    </li>
  );
}
