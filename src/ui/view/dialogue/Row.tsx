import type { KeyboardEvent } from 'react';
import { arrowText, arrowWords } from '#app/dialogue-words.ts';
import { durationWords } from '#app/duration.ts';
import type { Word } from '#app/message/t.ts';
import { replyClass } from '#app/transcript.ts';
import { useWord } from '#app/use-words.ts';
import type { Arrow, Step } from '#trace/view/dialogue.ts';
import { cut, type DrawnStep } from '#trace/view/dialogue-layout.ts';
import { SHAPES } from '../../kit/Mark.tsx';
import styles from './Diagram.module.css';

interface Props {
  readonly index: number;
  readonly drawn: DrawnStep;
  readonly width: number;
  /** Is this where Tab stops? */
  readonly stop: boolean;
  readonly chosen: boolean;
  readonly onChoose: (entry: number) => void;
}

/** One row of the diagram: an arrow, or what happened at a line. */
export function Row(props: Props) {
  const { step } = props.drawn;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing is no control
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no li
    <g role="listitem" transform={`translate(0 ${props.drawn.y})`}>
      {step.kind === 'arrow' ? (
        <ArrowRow {...props} step={step} />
      ) : (
        <NoteRow drawn={props.drawn} step={step} />
      )}
    </g>
  );
}

const SHAFT = 30;

/** What is told rather than quoted stands in the narrower face of the interface. */
const SANS: ReadonlySet<Arrow['what']> = new Set(['call', 'letter', 'handed-on']);

function ArrowRow({ index, drawn, step, width, stop, chosen, onChoose }: Props & { readonly step: Arrow }) {
  const word = useWord();
  const { from, to, room } = drawn;
  const left = Math.min(from, to);
  const way = to > from ? 1 : -1;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(step.entry);
  };
  const sign = step.code === undefined ? undefined : replyClass(step.code);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no button
    <g
      className={styles.arrow}
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-label={arrowWords(step, word)}
      aria-pressed={chosen}
      data-row={index}
      data-chosen={chosen}
      data-what={step.what}
      data-class={sign}
      onClick={() => onChoose(step.entry)}
      onKeyDown={press}
    >
      <rect
        data-target=""
        className={styles.target}
        x={1}
        y={1}
        width={width - 2}
        height={drawn.height - 2}
        rx={3}
      />
      {sign && (
        <g className={styles.sign} transform={`translate(${left + 10} 9)`}>
          {SHAPES[sign]}
        </g>
      )}
      <text className={styles.said} x={left + 10 + (sign ? 18 : 0)} y={20}>
        {cut(arrowText(step, word), SANS.has(step.what) ? Math.floor(room * 1.15) : room)}
      </text>
      <line className={styles.shaft} x1={from} x2={to - way * 7} y1={SHAFT} y2={SHAFT} />
      <path className={styles.head} d={`M${to} ${SHAFT}l${-way * 9}-4.5v9z`} />
    </g>
  );
}

function noteText(step: Exclude<Step, Arrow>, word: Word): string {
  switch (step.kind) {
    case 'state':
      return word(`state.${step.state}`);
    case 'tls':
      return word('note.tls');
    case 'closed':
      return word(`wire.closed.${step.by}`);
    case 'wait':
      return word('note.wait', { duration: durationWords(step.seconds, word) });
    case 'undelivered':
      return word('dialogue.undelivered', { recipient: step.recipient });
    case 'stored':
      return word(step.isReport ? 'dialogue.report' : 'dialogue.stored', { mailbox: step.mailbox });
  }
}

const PER_CHARACTER = 7.4;

/** What happened at a line, in a tag upon it. */
function NoteRow({ drawn, step }: { readonly drawn: DrawnStep; readonly step: Exclude<Step, Arrow> }) {
  const word = useWord();
  const text = noteText(step, word);
  const width = Math.ceil(text.length * PER_CHARACTER) + 20;
  const x = Math.max(2, drawn.from - width / 2);
  return (
    <g className={styles.note} data-kind={step.kind}>
      <rect x={x} y={4} width={width} height={24} rx={12} />
      <text x={x + width / 2} y={20}>
        {text}
      </text>
    </g>
  );
}
