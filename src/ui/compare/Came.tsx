import { noteWords } from '#app/note-words.ts';
import { replyClass } from '#app/transcript.ts';
import { useT, useWord } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import type { Reply } from '#smtp/model/reply.ts';
import type { Step } from '#trace/compare.ts';
import type { Trace } from '#trace/trace.ts';
import type { Event } from '#world/event.ts';
import { Mark } from '../kit/Mark.tsx';
import styles from './Came.module.css';

interface Props {
  readonly trace: Trace;
  /** Left out: the line was not said in this session. */
  readonly step: Step | undefined;
  /** Are all lines of a reply shown? */
  readonly whole?: boolean;
}

const HEARD: ReadonlySet<Event['kind']> = new Set(['server', 'closed', 'delivered', 'undelivered']);
const isHeard = ({ kind }: Event): boolean => HEARD.has(kind);

/** What came of a line: replies, what the shell printed, a letter that was handed on, an end. */
export function Came({ trace, step, whole = false }: Props) {
  const t = useT();
  if (step === undefined) return <em className={styles.note}>{t('compare.silent')}</em>;
  const events = trace.entries.slice(step.from, step.until);
  const fromServer = events.filter(({ event }) => isHeard(event));
  // What the shell prints about a call says no more than the reply does.
  const heard = fromServer.length > 0 ? fromServer : events.filter(({ event }) => event.kind === 'output');
  if (heard.length === 0) return <i className={styles.none} />;
  // biome-ignore lint/suspicious/noArrayIndexKey: what came never changes its order
  return heard.map(({ event }, index) => <Heard key={index} event={event} whole={whole} />);
}

function Heard({ event, whole }: { readonly event: Event; readonly whole: boolean }) {
  const word = useWord();
  switch (event.kind) {
    case 'server':
      return <Answer reply={event.reply} whole={whole} />;
    case 'output':
      return event.text === '' ? null : <p className={styles.output}>{event.text}</p>;
    case 'closed':
    case 'delivered':
    case 'undelivered':
      return <p className={styles.note}>{noteWords(event, word)}</p>;
    default:
      return null;
  }
}

function Answer({
  reply: { code, enhanced, lines },
  whole,
}: {
  readonly reply: Reply;
  readonly whole: boolean;
}) {
  const t = useT();
  const shown = whole ? lines : lines.slice(0, 1);
  return (
    <div className={styles.answer} data-class={replyClass(code)}>
      <Mark of={replyClass(code)} />
      <b>{code}</b>
      <span>
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a reply never change their order
          <span key={index}>
            {index === 0 && enhanced ? `${enhanced} ` : ''}
            {fromOctets(line)}
          </span>
        ))}
        {!whole && lines.length > 1 && <small>{t('compare.more.lines', { count: lines.length - 1 })}</small>}
      </span>
    </div>
  );
}
