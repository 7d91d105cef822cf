import { stretchAt } from '#trace/script-lines.ts';
import type { ScriptRun } from '#trace/script-run.ts';
import type { Event } from '#world/event.ts';
import type { Shown } from './transcript.ts';

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

const rowsOf = ({ entry: { event } }: Shown): number => {
  if (event.kind !== 'server') return 1;
  return Math.min(event.reply.lines.length, FOLD_ABOVE);
};

/** How many rows the answers to a line take between the lines. */
export const answerRows = (run: ScriptRun, line: number): number =>
  answersAt(run, line).reduce((sum, answer) => sum + rowsOf(answer), 0);

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
    }
  | { readonly kind: 'output'; readonly index: number; readonly text: string }
  | { readonly kind: 'note'; readonly index: number; readonly event: Event };

function replyRows(index: number, event: Event & { readonly kind: 'server' }): readonly AnswerRow[] {
  const { lines, code } = event.reply;
  const rows = lines.map((text, at): AnswerRow => {
    return { kind: 'reply', index, event, text, first: at === 0, last: at === lines.length - 1 };
  });
  if (lines.length <= FOLD_ABOVE) return rows;
  return [...rows.slice(0, 2), { kind: 'fold', index, hidden: lines.slice(2, -1), code }, ...rows.slice(-1)];
}

/** The rows of what a line was answered, as they stand between the lines. */
export const answerRowsAt = (run: ScriptRun, line: number): readonly AnswerRow[] =>
  answersAt(run, line).flatMap(({ index, entry: { event } }): readonly AnswerRow[] => {
    if (event.kind === 'server') return replyRows(index, event);
    return [
      event.kind === 'output' ? { kind: 'output', index, text: event.text } : { kind: 'note', index, event },
    ];
  });

const seen = ({ index, entry: { event } }: Shown): string => {
  if (event.kind === 'server') {
    const { code, enhanced = '', lines } = event.reply;
    return `${index} ${code} ${enhanced} ${lines.join('\n')}`;
  }
  return event.kind === 'output' ? `${index} ${event.text}` : `${index} ${JSON.stringify(event)}`;
};

/** What the answers to a line look like, as a text: where it is the same, nothing has to be drawn anew. */
export const answerStamp = (run: ScriptRun, line: number): string =>
  answersAt(run, line).map(seen).join('\n\n');
