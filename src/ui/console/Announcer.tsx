import { useEffect, useRef, useState } from 'react';
import { announcement } from '#app/announcement.ts';
import { type App, store } from '#app/store.ts';
import { useWord } from '#app/use-words.ts';

/** Older words leave the page: they have been spoken. */
const MOST = 4;

interface Spoken {
  readonly id: number;
  readonly text: string;
}

/** Has somebody done something here? A session that is brought back, or comes with its place, is not read out. */
const hasGrown = (now: App, before: App): boolean =>
  before.engine !== undefined &&
  now.mode === 'live' &&
  now.session === before.session &&
  now.trace.inputs.length > before.trace.inputs.length;

/** Tells those who listen, once, what came of each line that was sent. The transcript itself keeps quiet. */
export function Announcer() {
  const word = useWord();
  const [spoken, speak] = useState<readonly Spoken[]>([]);
  const words = useRef(word);
  words.current = word;
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (!hasGrown(now, before)) return;
        const text = announcement(now.trace, words.current);
        if (text !== '') speak((all) => [...all.slice(1 - MOST), { id: (all.at(-1)?.id ?? 0) + 1, text }]);
      }),
    [],
  );
  return (
    <p className="sr" aria-live="polite">
      {spoken.map(({ id, text }) => (
        <span key={id}>{text} </span>
      ))}
    </p>
  );
}
