import { fromOctets } from '#encoding/utf8.ts';
import { settled } from '#memory/settled.ts';
import type { Event } from '#world/event.ts';
import type { Entry, Trace } from './trace.ts';

/** What a mark stands for. `server`: the server has spoken or hung up by itself. */
export type MarkKind = 'shell' | 'command' | 'response' | 'letter' | 'key' | 'wait' | 'change' | 'server';

/** One thing that was done, with all that came of it: a stretch of the trace that a timeline shows as one mark. */
export interface Mark {
  readonly kind: MarkKind;
  /** The verb, or the program, as it was typed; '' where neither is. */
  readonly word: string;
  /** Code of the last reply in it. */
  readonly code: number | undefined;
  /** First of its entries. */
  readonly from: number;
  /** The entry after its last one: the moment at which it is over. */
  readonly until: number;
  /** Virtual second at which it was over. */
  readonly at: number;
  /** Is a connection open when it is over? */
  readonly open: boolean;
}

const LONGEST_WORD = 12;

const firstWord = (text: string): string => (/\S+/.exec(text)?.[0] ?? '').slice(0, LONGEST_WORD);

/** What a client can say, by the part of the protocol that it stands in. */
export const SPOKEN = { command: 'command', response: 'response', content: 'letter' } as const;

/** What begins with this event, if anything does by itself. */
function begun(event: Event): Pick<Mark, 'kind' | 'word'> | undefined {
  switch (event.kind) {
    case 'command':
      return { kind: 'shell', word: firstWord(event.text) };
    case 'client':
      return {
        kind: SPOKEN[event.part],
        word: event.part === 'command' ? firstWord(fromOctets(event.line)).toUpperCase() : '',
      };
    case 'swallowed':
      return { kind: 'key', word: firstWord(event.line) };
    case 'wait':
      return { kind: 'wait', word: '' };
    case 'set':
    case 'personality':
      return { kind: 'change', word: '' };
    default:
      return undefined;
  }
}

/** What an input has begun that left no line of its own: a key, or a server that did not want to wait any longer. */
const unsaid = ({ kind }: Event): Pick<Mark, 'kind' | 'word'> =>
  kind === 'output' ? { kind: 'key', word: '' } : { kind: 'server', word: '' };

/** The lines of a letter are one mark, until its reply. */
const isSameLetter = (last: Mark | undefined, kind: MarkKind): boolean =>
  kind === 'letter' && last?.kind === 'letter' && last.code === undefined;

function beginning(entry: Entry, before: Entry | undefined, last: Mark | undefined) {
  const own = begun(entry.event);
  if (own !== undefined) return isSameLetter(last, own.kind) ? undefined : own;
  return before?.input === entry.input ? undefined : unsaid(entry.event);
}

/** Marks that have been begun, and how many entries they hold. */
interface Growing {
  readonly marks: Mark[];
  done: number;
}

const growing = new WeakMap<Trace, Growing>();

function goOn({ entries }: Trace, marks: Mark[], from: number, until: number): void {
  for (let index = from; index < until; index++) {
    const entry = entries[index] as Entry;
    const last = marks.at(-1);
    const own = beginning(entry, entries[index - 1], last);
    const now = { until: index + 1, at: entry.at, open: entry.world.connection !== undefined };
    const code = entry.event.kind === 'server' ? entry.event.reply.code : undefined;
    if (own !== undefined) marks.push({ ...own, ...now, code, from: index });
    else marks[marks.length - 1] = { ...(last as Mark), ...now, code: code ?? (last as Mark).code };
  }
}

/** What has been begun of the marks of a session; of one that has grown out of another, what has been begun of that one. */
function begunOf(trace: Trace, before: Trace | undefined): Growing {
  const inherited = before && growing.get(before);
  if (before !== undefined) growing.delete(before);
  return growing.get(trace) ?? inherited ?? { marks: [], done: 0 };
}

/** Goes on with the marks of a session by so many entries at most, so that whoever asks for those of a very long one need not wait
 *  for all of them at once. `before` is the session that it has grown out of: it begins with all that happened in that one.
 *  Are all of them there? */
export function prepareMarks(trace: Trace, most: number, before?: Trace): boolean {
  const begun = begunOf(trace, before);
  growing.set(trace, begun);
  const until = Math.min(trace.entries.length, begun.done + most);
  goOn(trace, begun.marks, begun.done, until);
  begun.done = until;
  return until === trace.entries.length;
}

/** All marks of a session, in their order. Together they hold every entry once. */
export const marksOf = settled((trace: Trace): readonly Mark[] => {
  const { marks, done } = begunOf(trace, trace);
  goOn(trace, marks, done, trace.entries.length);
  return marks;
});

/** How many marks have begun at a moment; left out: now. */
export function marksBegun(marks: readonly Mark[], moment: number | undefined): number {
  if (moment === undefined) return marks.length;
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).from < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The moment at which so many marks are over. */
export const momentAfter = (marks: readonly Mark[], count: number): number => marks[count - 1]?.until ?? 0;
