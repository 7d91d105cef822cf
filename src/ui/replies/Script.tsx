import { useMemo } from 'react';
import { durationWords } from '#app/duration.ts';
import type { Word } from '#app/message/t.ts';
import { scriptOf } from '#app/provoke.ts';
import { switchWords } from '#app/switch-words.ts';
import { replyClass } from '#app/transcript.ts';
import { useWord } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { run } from '#trace/run.ts';
import type { Event } from '#world/event.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { Mark } from '../kit/Mark.tsx';
import styles from './Replies.module.css';

/** No more lines than this are shown of a long session: its end is what matters. */
const MOST = 14;

const isShown = ({ kind }: Event): boolean =>
  ['client', 'server', 'set', 'wait', 'personality'].includes(kind);

/** The session that brings a reason about, as the kitchen plays it. */
export function Script({ reason }: { readonly reason: string }) {
  const word = useWord();
  const events = useMemo(() => {
    const { entries } = run(DEFAULT_KITCHEN, scriptOf(reason) ?? []);
    return entries.map(({ event }) => event).filter(isShown);
  }, [reason]);
  const shown = events.slice(-MOST);
  return (
    <ol className={styles.script}>
      {shown.length < events.length && <li className="note">…</li>}
      {shown.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a played session never changes
        <One key={index} event={event} word={word} />
      ))}
    </ol>
  );
}

function One({ event, word }: { readonly event: Event; readonly word: Word }) {
  switch (event.kind) {
    case 'client':
      return (
        <li className={styles.client}>
          <span>C</span>
          <b>{fromOctets(event.line).slice(0, 120) || '\u00a0'}</b>
        </li>
      );
    case 'server': {
      const { code, enhanced, lines } = event.reply;
      return (
        <li className={styles.server}>
          <span>S</span>
          <Mark of={replyClass(code)} size={10} />
          <b data-class={replyClass(code)}>{code}</b>
          <span>
            {enhanced} {fromOctets(lines[0] ?? '')}
            {lines.length > 1 ? ' …' : ''}
          </span>
        </li>
      );
    }
    case 'set':
      return (
        <li className={styles.between}>{switchWords(event.behaviour, event.setting, event.value, word)}</li>
      );
    case 'wait':
      return (
        <li className={styles.between}>
          {word('note.wait', { duration: durationWords(event.seconds, word) })}
        </li>
      );
    case 'personality':
      return (
        <li className={styles.between}>
          {word('note.personality', { name: word(`personality.${event.id}`) })}
        </li>
      );
    default:
      return null;
  }
}
