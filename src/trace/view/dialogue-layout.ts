import type { Arrow, Dialogue, Lane, Step } from './dialogue.ts';

/** A lane of the drawing: where its line stands, and its name as far as there is room. */
export interface DrawnLane extends Lane {
  readonly x: number;
  readonly label: string;
}

/** A row of the drawing. */
export interface DrawnStep {
  readonly step: Step;
  readonly y: number;
  readonly height: number;
  /** An arrow's beginning and end; elsewhere the line that the row hangs on, twice. */
  readonly from: number;
  readonly to: number;
  /** Characters that there is room for above the arrow. */
  readonly room: number;
}

/** The whole drawing in pixels. */
export interface DialogueLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly DrawnLane[];
  readonly steps: readonly DrawnStep[];
}

/** The place of the lanes' names, and heights of the rows. */
export const HEAD = 40;
const ARROW = 44;
const OTHER = 32;
const FOOT = 16;

/** One character of the text above an arrow; its face is 0.6 em wide. */
const CHARACTER = 8.4;

/** Between client and server most is said; the others come closer. */
const LEAST_GAP = 206;
const MOST_GAP = 480;
const NEXT_GAP = 168;
/** From the edge to the first and the last line: half of a name has to fit in. */
const MARGIN = 76;
const NAME_CHARACTER = 7.8;
/** Between the line and the text at each end. */
const PAD = 10;
/** What the sign of a reply's class takes. */
const SIGN = 18;

/** A text that fits, its end left out where it does not. */
export const cut = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1))}…`;

/** Where each lane stands. */
function places(lanes: number, width: number): readonly number[] {
  const others = Math.max(0, lanes - 2) * NEXT_GAP;
  const first = Math.min(MOST_GAP, Math.max(LEAST_GAP, Math.floor(width - 2 * MARGIN - others)));
  return Array.from({ length: lanes }, (_, at) => MARGIN + (at === 0 ? 0 : first + (at - 1) * NEXT_GAP));
}

const isArrow = (step: Step): step is Arrow => step.kind === 'arrow';

/** Lays the conversation out for a drawing of that width; with many lanes it becomes wider. */
export function layoutOf({ lanes, steps }: Dialogue, width: number): DialogueLayout {
  const xs = places(lanes.length, width);
  const xOf = new Map(lanes.map(({ id }, index) => [id, xs[index] as number]));
  const x = (id: string): number => xOf.get(id) ?? MARGIN;
  const names = Math.floor((2 * (MARGIN - 2)) / NAME_CHARACTER);
  let y = HEAD;
  const drawn = steps.map((step): DrawnStep => {
    const height = isArrow(step) ? ARROW : OTHER;
    const lane = step.kind === 'wait' || isArrow(step) ? MARGIN : x(step.lane);
    const [from, to] = isArrow(step) ? [x(step.from), x(step.to)] : [lane, lane];
    const sign = isArrow(step) && step.code !== undefined ? SIGN : 0;
    const room = Math.floor((Math.abs(to - from) - 2 * PAD - sign) / CHARACTER);
    const row = { step, y, height, from, to, room };
    y += height;
    return row;
  });
  return {
    width: MARGIN + (xs.at(-1) ?? MARGIN),
    height: y + FOOT,
    lanes: lanes.map((lane) => ({ ...lane, x: x(lane.id), label: cut(lane.name, names) })),
    steps: drawn,
  };
}
