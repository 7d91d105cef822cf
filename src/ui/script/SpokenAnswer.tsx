import { useEffect, useState } from 'react';
import { spoken } from '#app/announcement.ts';
import { answersAt } from '#app/script-answers.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';

/** Milliseconds of rest before the answer is told: nobody wants to hear each key. */
const REST = 900;

/** Tells those who listen what the line is answered that they have just written or gone to. */
export function SpokenAnswer() {
  const word = useWord();
  const shown = useApp((app) => app.script?.shown);
  const [told, tell] = useState('');
  const text =
    shown === undefined
      ? ''
      : answersAt(shown.run, shown.line)
          .flatMap(({ entry }) => spoken(entry.event, word))
          .slice(0, 6)
          .join(' ');
  useEffect(() => {
    const timer = setTimeout(() => tell(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="sr" aria-live="polite">
      {told}
    </p>
  );
}
