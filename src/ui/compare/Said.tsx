import { inputWords } from '#app/mark-words.ts';
import { useWord } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import type { Step } from '#trace/compare.ts';
import type { Trace } from '#trace/trace.ts';
import styles from './Came.module.css';

interface Props {
  readonly trace: Trace;
  readonly step: Step | undefined;
}

/** A line of the script, as it was typed; what is no line is said in words. */
export function Said({ trace, step }: Props) {
  const word = useWord();
  const entry = step && trace.entries[step.from];
  if (entry === undefined) return null;
  const { event } = entry;
  switch (event.kind) {
    case 'client':
      return <span data-part={event.part}>{event.line === '' ? '\u00a0' : fromOctets(event.line)}</span>;
    case 'command':
      return (
        <span data-part="shell">
          {event.prompt} {event.text}
        </span>
      );
    case 'swallowed':
      return <span>{event.line}</span>;
    case 'wait':
    case 'set':
    case 'personality':
      return <em className={styles.note}>{inputWords(event, word)}</em>;
    default:
      return (
        <em className={styles.note}>{word(event.kind === 'output' ? 'compare.key' : 'compare.before')}</em>
      );
  }
}
