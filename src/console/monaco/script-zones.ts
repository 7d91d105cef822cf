import type { monaco } from './editor.ts';
import { LINE_HEIGHT } from './options.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** What stands under the lines of a script: how high it is, what it says, and how that is drawn. */
export interface Answers {
  /** How many rows stand under a line; 0 for none, `undefined` where that is not known yet. */
  rows(line: number): number | undefined;
  /** Two equal stamps are drawn alike. */
  stamp(line: number): string;
  draw(line: number): Node;
}

interface Zone {
  readonly id: string;
  readonly place: { afterLineNumber: number; heightInPx: number; readonly domNode: HTMLElement };
  rows: number;
  /** What has been drawn; `undefined` while it is far from what is seen. */
  drawn: string | undefined;
}

/** The room that the answers have between the lines. */
export interface Zones {
  /** Lines were taken out after a line, others put in. */
  splice(after: number, removed: number, added: number): void;
  /** The answers to the lines from the first up to the second may have changed. */
  update(from: number, to: number): void;
  /** Draws what is seen, and so many lines above and below it. */
  paint(near: number): void;
}

// A longer script has room for answers only around what is seen: a hundred thousand zones would take minutes.
const LONG = 5_000;
const AROUND = 400;
// Zones that keep their drawing before the far ones are emptied again.
const MOST_DRAWN = 160;
// Above and below the rows of an answer, half of it each: the rhythm of the transcript.
const GAP = 8;

const height = (rows: number): number => rows * LINE_HEIGHT + GAP;

/** Under which line it stands, for Monaco and for whoever looks at the page. */
function stand(place: Zone['place'], line: number): void {
  place.afterLineNumber = line + 1;
  place.domNode.dataset.line = String(line + 1);
}

function place(line: number, rows: number): Zone['place'] {
  const domNode = document.createElement('div');
  domNode.className = 'script-answer';
  // Of a folded letter the answer to its first line is seen, as that line is.
  const made = { afterLineNumber: line + 1, heightInPx: height(rows), domNode, showInHiddenAreas: true };
  stand(made, line);
  return made;
}

type Accessor = monaco.editor.IViewZoneChangeAccessor;

const seen = (editor: Editor): readonly [number, number] => {
  const ranges = editor.getVisibleRanges();
  return [(ranges[0]?.startLineNumber ?? 1) - 1, (ranges.at(-1)?.endLineNumber ?? 1) - 1];
};

/** The lines from one to another, as far as they are there and their answers are given room. */
function reach(editor: Editor, from: number, to: number): readonly [number, number] {
  const count = editor.getModel()?.getLineCount() ?? 0;
  const [first, last] = seen(editor);
  if (count <= LONG) return [from, Math.min(to, count - 1)];
  return [Math.max(from, first - AROUND), Math.min(to, last + AROUND, count - 1)];
}

/** The lines that want other room than they have. What is not known yet keeps what it has. */
function unsettled(
  editor: Editor,
  { rows }: Answers,
  zones: readonly (Zone | undefined)[],
  [from, to]: readonly [number, number],
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const [first, last] = reach(editor, from, to);
  for (let line = first; line <= last; line++) {
    const wanted = rows(line);
    if (wanted !== undefined && wanted !== (zones[line]?.rows ?? 0)) found.push([line, wanted]);
  }
  return found;
}

/** What has been drawn, so that what is far from the eye can be emptied again. */
function canvas(editor: Editor, answers: Answers) {
  const drawn = new Set<Zone>();
  const empty = (zone: Zone): void => {
    zone.place.domNode.replaceChildren();
    zone.drawn = undefined;
    drawn.delete(zone);
  };
  const recycle = (first: number, last: number): void => {
    for (const zone of drawn) {
      const line = zone.place.afterLineNumber - 1;
      if (line < first || line > last) empty(zone);
    }
  };
  const fill = (zone: Zone, line: number): void => {
    // What has not been played again yet keeps standing as it was.
    if (answers.rows(line) === undefined) return;
    const stamp = answers.stamp(line);
    if (zone.drawn === stamp) return;
    zone.place.domNode.replaceChildren(answers.draw(line));
    zone.drawn = stamp;
    drawn.add(zone);
  };
  return {
    forget: (zone: Zone) => drawn.delete(zone),
    paint(zones: readonly (Zone | undefined)[], near: number) {
      const [top, bottom] = seen(editor);
      const first = Math.max(0, top - near);
      const last = bottom + near;
      if (drawn.size > MOST_DRAWN) recycle(first, last);
      for (let line = first; line <= last; line++) {
        const zone = zones[line];
        if (zone !== undefined) fill(zone, line);
      }
    },
  };
}

/** Keeps room for the answers under the lines of an editor. Only what is seen is drawn. */
export function zonesOf(editor: Editor, answers: Answers): Zones {
  let zones: (Zone | undefined)[] = [];
  const gone: Zone[] = [];
  const { forget, paint } = canvas(editor, answers);

  const remove = (accessor: Accessor, zone: Zone): void => {
    accessor.removeZone(zone.id);
    forget(zone);
  };
  const settle = (accessor: Accessor, line: number, rows: number): void => {
    const zone = zones[line];
    if (zone === undefined) {
      const room = place(line, rows);
      zones[line] = { id: accessor.addZone(room), place: room, rows, drawn: undefined };
    } else if (rows === 0) {
      remove(accessor, zone);
      zones[line] = undefined;
    } else {
      zone.rows = rows;
      zone.place.heightInPx = height(rows);
      accessor.layoutZone(zone.id);
    }
  };
  return {
    splice(after, removed, added) {
      if (removed === 0 && added === 0) return;
      const out = zones.slice(after + 1, after + 1 + removed);
      zones = [
        ...zones.slice(0, after + 1),
        ...new Array<undefined>(added),
        ...zones.slice(after + 1 + removed),
      ];
      for (const zone of out) if (zone !== undefined) gone.push(zone);
      // Monaco has moved the zones with their lines; should it ask for their places, they are to say the same.
      for (const [line, zone] of zones.entries()) if (zone !== undefined) stand(zone.place, line);
    },
    update(from, to) {
      const found = unsettled(editor, answers, zones, [from, to]);
      if (found.length === 0 && gone.length === 0) return;
      editor.changeViewZones((accessor) => {
        for (const zone of gone.splice(0)) remove(accessor, zone);
        for (const [line, rows] of found) settle(accessor, line, rows);
      });
    },
    paint: (near) => paint(zones, near),
  };
}
