import type { Reply } from '#smtp/model/reply.ts';
import type { Entry, Trace } from '#trace/trace.ts';

/** Do the lines of this reply after its first, which names the server, say what is offered? */
// RFC 5321 §4.1.1.1
export const isOffer = ({ reason, lines }: Pick<Reply, 'reason' | 'lines'>): boolean =>
  reason === 'hello' && lines.length > 1;

/** An entry of the trace and where it stands there. */
export interface Shown {
  readonly index: number;
  readonly entry: Entry;
}

/** What the transcript shows: everything since the screen was cleared last. */
export function shown({ entries }: Trace): readonly Shown[] {
  const from = entries.findLastIndex(({ event }) => event.kind === 'clear') + 1;
  return entries.slice(from).map((entry, offset) => ({ index: from + offset, entry }));
}

/** Where the shown part of a long transcript begins: so many of the latest entries, and what was chosen among them. */
export function firstShown(entries: readonly Shown[], count: number, chosen: number | undefined): number {
  const from = Math.max(0, entries.length - count);
  const at = chosen === undefined ? -1 : entries.findIndex(({ index }) => index === chosen);
  return at < 0 ? from : Math.min(from, at);
}

/** A reply of more lines than this is folded to its first two and its last. */
const FOLD_ABOVE = 4;

/** One line of a reply as it is shown, or the fold that stands for those in the middle. */
export type ReplyLine =
  | { readonly kind: 'line'; readonly text: string; readonly first: boolean; readonly last: boolean }
  | { readonly kind: 'fold'; readonly hidden: readonly string[] };

/** The lines of a reply, the middle folded where there are many. */
export function replyLines(lines: readonly string[], unfolded: boolean): readonly ReplyLine[] {
  const all = lines.map((text, at): ReplyLine => {
    return { kind: 'line', text, first: at === 0, last: at === lines.length - 1 };
  });
  if (unfolded || lines.length <= FOLD_ABOVE) return all;
  return [...all.slice(0, 2), { kind: 'fold', hidden: lines.slice(2, -1) }, ...all.slice(-1)];
}

/** Can this reply be folded at all? */
export const isLong = (lines: readonly string[]): boolean => lines.length > FOLD_ABOVE;

/** The class of a reply, which has one colour and one shape everywhere. */
export const replyClass = (code: number): 2 | 3 | 4 | 5 =>
  Math.min(5, Math.max(2, Math.floor(code / 100))) as 2 | 3 | 4 | 5;
