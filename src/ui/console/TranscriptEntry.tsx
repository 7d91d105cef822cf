import { memo } from 'react';
import { useApp } from '#app/use-app.ts';
import type { Entry } from '#trace/trace.ts';
import { ClientLine } from './ClientLine.tsx';
import styles from './Line.module.css';
import { NoteLine } from './NoteLine.tsx';
import { ServerReply } from './ServerReply.tsx';

interface Props {
  readonly index: number;
  readonly entry: Entry;
}

/** One thing that happened, by its anatomy: who, shape, code, words. */
export const TranscriptEntry = memo(function TranscriptEntry({ index, entry }: Props) {
  const open = useApp((app) => app.opened.includes(index));
  const unfolded = useApp((app) => app.unfolded.includes(index));
  const chosen = useApp((app) => app.chosen === index) || undefined;
  const { event } = entry;
  switch (event.kind) {
    case 'command':
      return (
        <li className={styles.shell} data-chosen={chosen}>
          {event.prompt} <b>{event.text}</b>
        </li>
      );
    case 'output':
      return (
        <li className={styles.output} data-chosen={chosen}>
          {event.text === '' ? '\u00a0' : event.text}
        </li>
      );
    case 'client':
      return <ClientLine line={event.line} part={event.part} at={entry.at} chosen={chosen} />;
    case 'server':
      return <ServerReply index={index} event={event} open={open} unfolded={unfolded} chosen={chosen} />;
    default:
      return <NoteLine event={event} chosen={chosen} />;
  }
});
