import { useRef } from 'react';
import { announcement } from '#app/announcement.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';

/** Tells those who listen, once, what came of the line that was sent. The transcript itself keeps quiet. */
export function Announcer() {
  const word = useWord();
  const trace = useApp((app) => app.trace);
  const first = useRef(trace);
  const text = trace === first.current ? '' : announcement(trace, word);
  return (
    <p className="sr" aria-live="polite">
      <span key={trace.inputs.length}>{text}</span>
    </p>
  );
}
