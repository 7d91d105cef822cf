import { octetsOf } from '#encoding/octets.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Server } from '../model/server.ts';
import { counted } from '../model/session.ts';
import { linesOf } from '../policy/command-lines.ts';
import { lineEndsOf } from '../policy/line-ends.ts';
import { accept, MOST_OCTETS, stopped } from './accept.ts';
import { append, type Content, emptyContent } from './content.ts';
import { LONGEST_LINE, lineLimit, lineTooLong, mayBeCut } from './line-limit.ts';
import { isLooseLetter, looseScan } from './loose-scan.ts';
import { type Effect, type Received, type Receiver, receiverOf } from './receiver.ts';
import { scan } from './scan.ts';
import { remembered, settle } from './settle.ts';
import { unknown } from './unknown.ts';
import { followedTooSoon, lineOutcome } from './wire-line.ts';

/** How far a piece of input has been worked through, and what has come of it. */
interface Progress {
  readonly receiver: Receiver;
  readonly memory: Memory;
  /** Octets of the input that have been read. */
  readonly at: number;
}

const reached = (receiver: Receiver, memory: Memory, at: number): Progress => ({ receiver, memory, at });

/** The frame of one call: what stays the same, and the effects as they come. */
interface Call {
  readonly server: Server;
  readonly now: number;
  readonly octets: Uint8Array;
  readonly effects: Effect[];
}

/** Octets are looked at as text in windows of this size, so that a letter behind a command is not decoded for nothing. */
const WINDOW = 4096;

const roomFor = ({ values }: Server): number => {
  const size = values['message-size'];
  return size?.on === true ? Math.min(Number(size.maximum), MOST_OCTETS) : MOST_OCTETS;
};

/** Puts an outcome into effect and makes ready for what comes next. `content` is the letter that may go on. */
function conclude(
  outcome: Outcome,
  content: Content | undefined,
  { memory, at }: Progress,
  { server, now, effects }: Call,
): Progress {
  const session = settle(outcome, server, now, effects);
  const collects = outcome.followedBy === 'content' || session.state === 'bdat';
  const kept = collects ? (content ?? emptyContent(roomFor(server))) : undefined;
  return reached(receiverOf(session, kept), remembered(outcome, memory), at);
}

/** A whole line, without its end. */
function lineRead(text: string, isBare: boolean, progress: Progress, call: Call): Progress {
  const { receiver, memory, at } = progress;
  const scene = { server: call.server, session: receiver.session, now: call.now };
  const excess = receiver.overlong ? Number.POSITIVE_INFINITY : text.length + 2 - lineLimit(scene, text);
  if (excess > 0 && mayBeCut(scene) && !receiver.overlong) return cutLine(text, excess, progress, call);
  const line = { text, isBare, isFollowed: at < call.octets.length };
  const outcome = excess > 0 ? lineTooLong(scene) : lineOutcome(line, scene, memory);
  if (outcome.chunk === undefined) return conclude(outcome, receiver.content, progress, call);
  const chunk = { ...outcome.chunk, outcome };
  return chunkRead(chunk, reached(receiverOf(receiver.session, receiver.content, chunk), memory, at), call);
}

/** A line that is too long is read as if it ended at the limit; the rest is dropped, or read as a line of its own. */
// Not RFC 5321 §4.5.3.1.9: a 500 is what the standard has for such lines
function cutLine(text: string, excess: number, progress: Progress, call: Call): Progress {
  const kept = text.slice(0, text.length - excess);
  if (linesOf(call.server).tooLong === 'truncate') return lineRead(kept, false, progress, call);
  const { session } = progress.receiver;
  const scene = { server: call.server, session, now: call.now };
  const first = conclude(unknown(kept, kept, scene), undefined, progress, call);
  return isOpen(first.receiver) ? lineRead(text.slice(kept.length), false, first, call) : first;
}

/** Are the next octets of this connection lines? */
const readsLines = ({ chunk, session }: Receiver): boolean =>
  chunk === undefined && session.state !== 'data' && session.state !== 'tls' && session.state !== 'closed';

/** A line whose end has not come yet. Of one that is too long only the last octet matters: it may be the CR before its LF. */
function half(text: string, { receiver, memory, at }: Progress, call: Call): Progress {
  const scene = { server: call.server, session: receiver.session, now: call.now };
  const longest = mayBeCut(scene) ? LONGEST_LINE : lineLimit(scene, text);
  const overlong = receiver.overlong || text.length > longest;
  const { session, content, chunk } = receiver;
  return reached(
    { session, pending: overlong ? text.slice(-1) : text, overlong, content, chunk },
    memory,
    at,
  );
}

/** Where the line that begins at `from` ends: the length of its text, and the offset after it; undefined where its end is not there yet. */
function lineEnd(text: string, from: number, seek: number, server: Server): LineEnd | undefined {
  const { end, dropsEveryCr } = linesOf(server);
  const feed = end === 'lf' ? text.indexOf('\n', seek) : text.indexOf('\r\n', seek);
  if (feed < 0) return undefined;
  if (end !== 'lf') return { to: feed, next: feed + 2, isBare: false };
  let to = feed;
  while (to > from && text[to - 1] === '\r' && (dropsEveryCr || to === feed)) to--;
  return { to, next: feed + 1, isBare: to === feed };
}

interface LineEnd {
  readonly to: number;
  readonly next: number;
  readonly isBare: boolean;
}

/** Reads the lines in the next window of octets, as long as it is lines that follow. */
function readLines(start: Progress, call: Call): Progress {
  const { pending } = start.receiver;
  const end = Math.min(start.at + WINDOW, call.octets.length);
  const text = pending + octetsOf(call.octets, start.at, end);
  const base = start.at - pending.length;
  let progress = start;
  let from = 0;
  let found = lineEnd(text, 0, Math.max(0, pending.length - 1), call.server);
  while (found !== undefined) {
    const { to, next, isBare } = found;
    const at = base + next;
    progress = lineRead(text.slice(from, to), isBare, reached(progress.receiver, progress.memory, at), call);
    if (!readsLines(progress.receiver) || progress.at !== at) return progress;
    from = next;
    found = lineEnd(text, from, from, call.server);
  }
  if (from === text.length) return progress;
  return half(text.slice(from), reached(progress.receiver, progress.memory, end), call);
}

/** Reads on in the letter. */
function readContent(content: Content, { receiver, memory, at }: Progress, call: Call): Progress {
  const rules = lineEndsOf(call.server);
  const {
    content: sofar,
    read,
    ended,
  } = isLooseLetter(rules) ? looseScan(content, call.octets, at, rules) : scan(content, call.octets, at);
  if (sofar.stop !== undefined) {
    const scene = { server: call.server, session: receiver.session, now: call.now };
    return conclude(stopped(sofar.stop, scene), undefined, reached(receiver, memory, read), call);
  }
  return ended
    ? contentRead(sofar, reached(receiver, memory, read), call)
    : reached(receiverOf(receiver.session, sofar), memory, read);
}

/** The letter is in. */
function contentRead(content: Content, progress: Progress, call: Call, chunk?: string): Progress {
  const scene = { server: call.server, session: progress.receiver.session, now: call.now };
  const tooSoon = progress.at < call.octets.length ? followedTooSoon(scene) : undefined;
  if (tooSoon !== undefined) return conclude(tooSoon, undefined, progress, call);
  const { outcome, letter } = accept(content, scene, progress.memory, chunk);
  const next = conclude(outcome, undefined, progress, call);
  if (letter !== undefined) call.effects.push({ kind: 'accept', letter });
  return next;
}

/** Reads on in a chunk; when it is in, its outcome is told. */
// RFC 3030 §2
function chunkRead(
  chunk: NonNullable<Receiver['chunk']>,
  { receiver, memory, at }: Progress,
  call: Call,
): Progress {
  const read = Math.min(chunk.octets, call.octets.length - at);
  const before = receiver.content ?? emptyContent(roomFor(call.server));
  const content = chunk.keep ? append(before, call.octets.subarray(at, at + read)) : before;
  const octets = chunk.octets - read;
  if (octets > 0) {
    return reached(receiverOf(receiver.session, content, { ...chunk, octets }), memory, at + read);
  }
  const whole = reached(receiver, memory, at + read);
  if (!chunk.keep || !chunk.last) return conclude(chunk.outcome, content, whole, call);
  return contentRead(content, whole, call, chunk.outcome.answer.facts.size);
}

function readOn(progress: Progress, call: Call): Progress {
  const { chunk, content, session } = progress.receiver;
  if (chunk !== undefined) return chunkRead(chunk, progress, call);
  if (content !== undefined && session.state === 'data') return readContent(content, progress, call);
  return readLines(progress, call);
}

const isOpen = ({ session }: Receiver): boolean => session.state !== 'closed' && session.state !== 'tls';

/** The client has been heard: its idle clock begins again. */
function heard(receiver: Receiver, now: number): Receiver {
  const { session, pending, overlong, content, chunk } = receiver;
  // While a reply is held back the clock stands at the moment of that reply.
  if (session.heardAt >= now) return receiver;
  return {
    session: counted(session, session.errors, session.accepted, now),
    pending,
    overlong,
    content,
    chunk,
  };
}

/** Octets have come. How they were cut into chunks makes no difference to what is answered.
 *  After STARTTLS and after a close the rest of the input is dropped. */
// RFC 3207 §4.2: what was sent in the clear behind STARTTLS must not be taken for what comes under TLS
export function receive(
  server: Server,
  memory: Memory,
  receiver: Receiver,
  octets: Uint8Array,
  now: number,
): Received {
  const call: Call = { server, now, octets, effects: [] };
  let progress = reached(heard(receiver, now), memory, 0);
  while (progress.at < octets.length && isOpen(progress.receiver)) progress = readOn(progress, call);
  return { receiver: progress.receiver, memory: progress.memory, effects: call.effects };
}
