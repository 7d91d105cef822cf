import { memo } from 'react';
import { useApp } from '#app/use-app.ts';
import { fromOctets } from '#encoding/utf8.ts';
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
  const { event } = entry;
  switch (event.kind) {
    case 'command':
      return (
        <li className={styles.shell}>
          {event.prompt} <b>{event.text}</b>
        </li>
      );
    case 'output':
      return <li className={styles.output}>{event.text === '' ? '\u00a0' : fromOctets(event.text)}</li>;
    case 'client':
      return <ClientLine line={event.line} part={event.part} at={entry.at} />;
    case 'server':
      return <ServerReply index={index} event={event} open={open} unfolded={unfolded} />;
    default:
      return <NoteLine event={event} />;
  }
});
