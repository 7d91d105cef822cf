import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { markLabel, momentWords, shortDuration } from '#app/mark-words.ts';
import { countAt, gap, headAt, isBroken, type Spacing, staveOf, within } from '#app/stave.ts';
import { lookAtMark } from '#app/timeline.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { bindingAt, type KeyBindingId } from '#console/key-bindings.ts';
import { marksBegun, marksOf } from '#trace/mark.ts';
import { Forks } from './Forks.tsx';
import styles from './Stave.module.css';
import { StaveLines } from './StaveLines.tsx';
import { CLIENT, SERVER, StaveMark } from './StaveMark.tsx';

/** Pixels beyond what is seen that are drawn too. */
const BEYOND = 240;
/** The playhead keeps this far from the edges. */
const EDGE = 64;
const PAGE = 10;

const STEPS: Readonly<Partial<Record<KeyBindingId, number>>> = {
  'step-on': 1,
  'step-back': -1,
  'page-on': PAGE,
  'page-back': -PAGE,
  first: Number.NEGATIVE_INFINITY,
  last: Number.POSITIVE_INFINITY,
};

/** What the frame shows of the stave: it follows the frame's own scrolling and size. */
function useStretch() {
  const frame = useRef<HTMLDivElement>(null);
  const [stretch, setStretch] = useState({ left: 0, width: 0 });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () => setStretch({ left: element.scrollLeft, width: element.clientWidth });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return { frame, ...stretch };
}

/** The session as a stave of two lines, client above and server below; a slider moves along it. */
export function Stave({ spacing }: { readonly spacing: Spacing }) {
  const word = useWord();
  const trace = useApp((app) => app.trace);
  const moment = useApp((app) => app.moment);
  const { frame, left, width } = useStretch();
  const marks = marksOf(trace);
  const count = marksBegun(marks, moment);
  const stave = useMemo(() => staveOf(marks, spacing, width), [marks, spacing, width]);
  const head = headAt(stave, count);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const { scrollLeft, clientWidth } = element;
    if (head < scrollLeft + EDGE) element.scrollLeft = head - EDGE;
    else if (head > scrollLeft + clientWidth - EDGE) element.scrollLeft = head - clientWidth + EDGE;
  }, [head, frame]);

  const go = (to: number) => lookAtMark(Math.min(marks.length, Math.max(0, to)));
  const walk = (event: KeyboardEvent) => {
    const meant = bindingAt('timeline', event);
    const step = meant && STEPS[meant];
    if (step === undefined) return;
    event.preventDefault();
    go(count + step);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1 || marks.length === 0) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const { left: edge } = event.currentTarget.getBoundingClientRect();
    go(countAt(stave, event.clientX - edge + event.currentTarget.scrollLeft));
  };
  const from = Math.max(0, left - BEYOND);
  const [first, last] = within(stave, from, left + width + BEYOND);
  const wide = Math.min(stave.width, left + width + BEYOND) - from;
  return (
    <div className={styles.frame}>
      <div
        ref={frame}
        className={styles.stave}
        role="slider"
        tabIndex={0}
        aria-label={word('time.slider')}
        aria-valuemin={0}
        aria-valuemax={marks.length}
        aria-valuenow={count}
        aria-valuetext={momentWords(trace, marks, moment, word)}
        onKeyDown={walk}
        onPointerDown={drag}
        onPointerMove={drag}
      >
        <div className={styles.whole} style={{ width: stave.width }}>
          <svg
            className={styles.drawing}
            style={{ left: from }}
            width={wide}
            height="94"
            viewBox={`${from} 0 ${wide} 94`}
            aria-hidden="true"
          >
            <StaveLines marks={marks} stave={stave} from={first} until={last} />
            {marks.slice(first, last).map((mark, offset) => {
              const index = first + offset;
              const x = stave.at[index] ?? 0;
              return (
                <g key={index}>
                  {spacing === 'time' && isBroken(marks, index) && mark.kind !== 'wait' && (
                    <text
                      className={styles.gap}
                      x={(x + (stave.at[index - 1] ?? 0)) / 2}
                      y={(CLIENT + SERVER) / 2 + 4}
                    >
                      {shortDuration(gap(marks, index), word)}
                    </text>
                  )}
                  <StaveMark
                    mark={mark}
                    x={x}
                    step={stave.step}
                    later={index >= count}
                    label={index % stave.every === 0 ? markLabel(trace, mark, word) : undefined}
                  />
                </g>
              );
            })}
            <Forks stave={stave} marks={marks} />
          </svg>
          {marks.length > 0 && <i className={styles.head} style={{ transform: `translateX(${head}px)` }} />}
        </div>
      </div>
      <span className={styles.voices} aria-hidden="true">
        <b style={{ top: CLIENT - 10 }}>C</b>
        <b style={{ top: SERVER - 10 }}>S</b>
      </span>
    </div>
  );
}
