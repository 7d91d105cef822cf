import type { Reason } from '#smtp/model/reason.ts';
import type { Entry } from '#trace/trace.ts';

/** A line that the client said and that waits for its reply. An answer within AUTH, or the final dot, belongs to its verb. */
export interface Said {
  readonly verb: string;
  readonly line: string;
}

/** One entry of the trace and, if it is a reply, what it replies to. */
export interface Moment {
  readonly entry: Entry;
  readonly answers: Said | undefined;
}

/** Replies that come unasked. */
const UNASKED: ReadonlySet<Reason> = new Set(['greeting', 'greeting-refused', 'timeout']);

/** The verb of a command line, in capitals. */
export const verbOf = (line: string): string =>
  line
    .trimStart()
    .replace(/[\s:].*$/s, '')
    .toUpperCase();

/** The entries of a trace, each reply with the line that it answers. */
// RFC 2920 §3.1: with pipelining, replies come later than the next commands, but in their order
export function moments(entries: readonly Entry[]): readonly Moment[] {
  const waiting: Said[] = [];
  let answered = 0;
  let verb = '';
  return entries.map((entry) => {
    const { event } = entry;
    if (event.kind === 'client') {
      if (event.part === 'command') verb = verbOf(event.line);
      // Of a letter's text only the dot at its end is answered.
      if (event.part !== 'content' || event.line === '.') waiting.push({ verb, line: event.line });
    } else if (event.kind === 'connected' || event.kind === 'closed') {
      answered = waiting.length;
    } else if (event.kind === 'server' && !UNASKED.has(event.reply.reason)) {
      return { entry, answers: waiting[answered++] };
    }
    return { entry, answers: undefined };
  });
}
