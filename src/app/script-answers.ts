import { settled } from '#memory/settled.ts';
import { stretchAt } from '#trace/script-lines.ts';
import type { ScriptRun } from '#trace/script-run.ts';
import type { Entry } from '#trace/trace.ts';
import type { Event } from '#world/event.ts';
import { isOffer, type Shown } from './transcript.ts';

/** A reply of more lines than this is folded between the lines: its first two, its last, and how many stand between. */
const FOLD_ABOVE = 4;

/** What the line of the script says itself is not said again under it. */
const SAID: readonly Event['kind'][] = [
  'client',
  'command',
  'wait',
  'set',
  'personality',
  'connected',
  'help',
  'clear',
];

/** What a line of the script was answered: replies, what programs printed, letters that arrived. */
export function answersAt(run: ScriptRun, line: number): readonly Shown[] {
  const stretch = stretchAt(run, line);
  if (stretch === undefined) return [];
  const answers: Shown[] = [];
  for (let index = stretch.from; index < stretch.to; index++) {
    const entry = run.trace.entries[index];
    if (entry !== undefined && !SAID.includes(entry.event.kind)) answers.push({ index, entry });
  }
  return answers;
}

const rowsOf = (event: Event): number =>
  event.kind === 'server' ? Math.min(event.reply.lines.length, FOLD_ABOVE) : 1;

/** How many rows the answers to a line take between the lines; `undefined` while it has not been played. */
export function answerRows(run: ScriptRun, line: number): number | undefined {
  // Nothing is played after the last line end.
  if (line >= run.lines.length) return 0;
  const stretch = stretchAt(run, line);
  if (stretch === undefined) return undefined;
  let rows = 0;
  for (let index = stretch.from; index < stretch.to; index++) {
    const event = run.trace.entries[index]?.event;
    if (event !== undefined && !SAID.includes(event.kind)) rows += rowsOf(event);
  }
  return rows;
}

/** One row of an answer between the lines. */
export type AnswerRow =
  | {
      readonly kind: 'reply';
      readonly index: number;
      readonly event: Event & { readonly kind: 'server' };
      readonly text: string;
      readonly first: boolean;
      readonly last: boolean;
    }
  | {
      readonly kind: 'fold';
      readonly index: number;
      readonly hidden: readonly string[];
      readonly code: number;
      readonly offer: boolean;
    }
  | { readonly kind: 'output'; readonly index: number; readonly text: string }
  | { readonly kind: 'note'; readonly index: number; readonly event: Event };

function replyRows(index: number, event: Event & { readonly kind: 'server' }): readonly AnswerRow[] {
  const { lines, code } = event.reply;
  const rows = lines.map((text, at): AnswerRow => {
    return { kind: 'reply', index, event, text, first: at === 0, last: at === lines.length - 1 };
  });
  if (lines.length <= FOLD_ABOVE) return rows;
  const offer = isOffer(event.reply);
  const fold: AnswerRow = { kind: 'fold', index, hidden: lines.slice(2, -1), code, offer };
  return [...rows.slice(0, 2), fold, ...rows.slice(-1)];
}

/** The rows of what a line was answered, as they stand between the lines. */
export const answerRowsAt = (run: ScriptRun, line: number): readonly AnswerRow[] =>
  answersAt(run, line).flatMap(({ index, entry: { event } }): readonly AnswerRow[] => {
    if (event.kind === 'server') return replyRows(index, event);
    return [
      event.kind === 'output' ? { kind: 'output', index, text: event.text } : { kind: 'note', index, event },
    ];
  });

/** What of an entry is seen, as a text. An entry never changes, and most are looked at many times. */
const seen = settled(({ event }: Entry): string => {
  if (event.kind === 'server') {
    const { code, enhanced = '', lines } = event.reply;
    return `${code} ${enhanced} ${lines.join('\n')}`;
  }
  return event.kind === 'output' ? event.text : JSON.stringify(event);
});

/** What the answers to a line look like, as a text: where it is the same, nothing has to be drawn anew.
 *  Their places in the trace are not part of it: what is answered above moves them, and nobody sees that. */
export const answerStamp = (run: ScriptRun, line: number): string =>
  answersAt(run, line)
    .map(({ entry }) => seen(entry))
    .join('\n\n');
