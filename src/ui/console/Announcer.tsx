import { useEffect, useRef, useState } from 'react';
import { loadLater } from '#app/later.ts';
import { wordOf } from '#app/message/t.ts';
import { seen } from '#app/moment.ts';
import { type App, store } from '#app/store.ts';

/** So many words stay on the page. Older ones leave it once they have stood there: those have been spoken. */
const MOST = 4;

interface Spoken {
  readonly id: number;
  readonly text: string;
}

/** The words with one more. Of those that have not been on the page yet none is left out, however many come at once. */
const withOne = (all: readonly Spoken[], text: string, shown: number): readonly Spoken[] => {
  const id = (all.at(-1)?.id ?? 0) + 1;
  const isOld = (each: Spoken) => each.id <= shown;
  return [...all.filter(isOld).slice(1 - MOST), ...all.filter((each) => !isOld(each)), { id, text }];
};

/** Has somebody done something here? A session that is brought back, or comes with its place, is not read out. */
const hasGrown = (now: App, before: App): boolean =>
  before.engine !== undefined &&
  now.mode === 'live' &&
  before.pasting === undefined &&
  now.session === before.session &&
  now.trace !== before.trace &&
  now.trace.entries.length > seen(before).entries.length;

/** In words, once they are here; where they cannot be fetched, the page has said so already. */
const said = ({ trace, announcements }: App): Promise<string> =>
  Promise.all([import('#app/announcement.ts'), loadLater()]).then(
    ([{ announcement }]) =>
      announcement(trace, wordOf(store.getState().words, store.getState().language), announcements),
    () => '',
  );

/** Tells those who listen, once, what came of each line that was sent. The transcript itself keeps quiet. */
export function Announcer() {
  const [spoken, speak] = useState<readonly Spoken[]>([]);
  const shown = useRef(0);
  useEffect(() => {
    shown.current = spoken.at(-1)?.id ?? 0;
  }, [spoken]);
  useEffect(() => {
    // The words for the first may come later than those for the second, which then waits.
    let turn: Promise<void> = Promise.resolve();
    return store.subscribe((now, before) => {
      if (!hasGrown(now, before)) return;
      const words = said(now);
      turn = turn.then(async () => {
        const text = await words;
        if (text !== '') speak((all) => withOne(all, text, shown.current));
      });
    });
  }, []);
  return (
    <p className="sr" aria-live="polite">
      {spoken.map(({ id, text }) => (
        <span key={id}>{text} </span>
      ))}
    </p>
  );
}
