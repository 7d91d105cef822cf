import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { loadExplanations } from '#app/explanations.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { Coded } from '../kit/Coded.tsx';
import styles from './ReplyHover.module.css';
import { told } from './told.ts';
import { type Pointed, watchPointer } from './watch-pointer.ts';

/** Pixels between the box and what it is about. */
const GAP = 4;

/** Above it where there is room, or else below; never over the edge of the window. */
function place(box: HTMLElement, { rect }: Pointed): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const isRoomAbove = rect.top - height - GAP > 0;
  box.style.top = `${isRoomAbove ? rect.top - height - GAP : rect.bottom + GAP}px`;
  box.style.left = `${Math.max(GAP, Math.min(rect.left, innerWidth - width - GAP))}px`;
}

/** Explains the code, the status and the keywords of a reply to whoever rests on them with the mouse, as the editor does with
 *  the words of a command. By keyboard, by touch and by ear the same is found under the reply's code. */
export function ReplyHover() {
  const word = useWord();
  const explanations = useApp((app) => app.explanations);
  const [pointed, point] = useState<Pointed>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => watchPointer(point, () => box.current), []);
  useEffect(() => {
    if (pointed) void loadExplanations();
  }, [pointed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words that come later make it larger
  useLayoutEffect(() => {
    if (box.current && pointed) place(box.current, pointed);
  }, [pointed, explanations]);
  const what = pointed && told(pointed, explanations);
  if (what === undefined) return null;
  return createPortal(
    <div ref={box} className={styles.hover} role="tooltip">
      <p>
        <Coded text={word(what.about, what.facts)} />
      </p>
      {what.digits.length > 0 && (
        <dl>
          {what.digits.map(({ digit, words }, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a digit is known by its place
            <div key={nth}>
              <dt>{digit}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {what.rfc && <p className={styles.rfc}>{what.rfc.replaceAll(' ', '\u00a0')}</p>}
    </div>,
    document.body,
  );
}
