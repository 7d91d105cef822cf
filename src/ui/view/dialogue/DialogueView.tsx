import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { type Dialogue, dialogueOf } from '#trace/view/dialogue.ts';
import { type DialogueLayout, layoutOf } from '#trace/view/dialogue-layout.ts';
import { Empty } from '../Empty.tsx';
import { Scroller } from '../Scroller.tsx';
import { useTail } from '../use-tail.ts';
import { Diagram } from './Diagram.tsx';
import styles from './DialogueView.module.css';
import { saveDiagram } from './save-diagram.ts';

/** Who says what to whom, as a sequence diagram. */
export function DialogueView() {
  const t = useT();
  const trace = useApp(seen);
  const drawing = useRef<SVGSVGElement>(null);
  const dialogue = useMemo(() => dialogueOf(trace), [trace]);
  if (dialogue.steps.length === 0) return <Empty>{t('dialogue.empty')}</Empty>;
  const save = () => drawing.current && saveDiagram(drawing.current);
  const tools = (
    <>
      <p className={`note ${styles.about}`}>{t('dialogue.about')}</p>
      <button type="button" className={`btn ${styles.save}`} onClick={save}>
        {t('dialogue.save')}
      </button>
    </>
  );
  return (
    <Scroller tools={tools} follow>
      <Drawing dialogue={dialogue} drawing={drawing} />
    </Scroller>
  );
}

interface DrawingProps {
  readonly dialogue: Dialogue;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

function Drawing({ dialogue: { lanes, steps }, drawing }: DrawingProps) {
  const t = useT();
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const { rows, hidden, showAll } = useTail(steps);
  const layout = useMemo(() => layoutOf({ lanes, steps: rows }, width), [lanes, rows, width]);
  useLayoutEffect(() => {
    const frame = room.current;
    if (!frame) return;
    setWidth(frame.clientWidth);
    const observer = new ResizeObserver(() => setWidth(frame.clientWidth));
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room}>
      {hidden > 0 && (
        <button type="button" className="linkbtn" onClick={showAll}>
          {t('view.earlier', { count: hidden })}
        </button>
      )}
      {width > 0 && (
        <>
          <Names layout={layout} />
          <Diagram layout={layout} drawing={drawing} />
        </>
      )}
    </div>
  );
}

/** The names over the lanes stay in view; in the drawing itself they stand for whoever saves it. */
function Names({ layout: { lanes, width } }: { readonly layout: DialogueLayout }) {
  return (
    <div className={styles.names} style={{ width }} aria-hidden="true">
      {lanes.map(({ id, kind, x, label }) => (
        <span key={id} data-kind={kind} style={{ left: x }}>
          {label}
        </span>
      ))}
    </div>
  );
}
