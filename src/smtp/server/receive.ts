import { octetsOf } from '#encoding/octets.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Server } from '../model/server.ts';
import { accept, MOST_OCTETS } from './accept.ts';
import { append, type Content, emptyContent } from './content.ts';
import { lineLimit, lineTooLong } from './line-limit.ts';
import type { Effect, Received, Receiver } from './receiver.ts';
import { scan } from './scan.ts';
import { remembered, settle } from './settle.ts';
import { step } from './step.ts';

/** What is going on while a piece of input is worked through. */
interface Progress {
  readonly receiver: Receiver;
  readonly memory: Memory;
  /** Octets of the input that have been read. */
  readonly at: number;
}

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

/** Puts an outcome into effect and makes ready for what comes next. */
function conclude(
  outcome: Outcome,
  { receiver, memory, at }: Progress,
  { server, now, effects }: Call,
): Progress {
  const session = settle(outcome, server, now, effects);
  const collects = outcome.followedBy === 'content' || session.state === 'bdat';
  const content: Content | undefined = collects
    ? (receiver.content ?? emptyContent(roomFor(server)))
    : undefined;
  return {
    receiver: { session, pending: '', overlong: false, content, chunk: undefined },
    memory: remembered(outcome, memory),
    at,
  };
}

/** A whole line, without its CRLF. */
function lineRead(line: string, progress: Progress, call: Call): Progress {
  const { receiver, memory } = progress;
  const scene = { server: call.server, session: receiver.session, now: call.now };
  const tooLong = receiver.overlong || line.length + 2 > lineLimit(scene, line);
  const outcome = tooLong ? lineTooLong(scene) : step(scene, memory, line);
  if (outcome.chunk === undefined) return conclude(outcome, progress, call);
  return chunkRead(
    { ...progress, receiver: { ...receiver, pending: '', chunk: { ...outcome.chunk, outcome } } },
    call,
  );
}

/** Are the next octets of this connection lines? */
const readsLines = ({ receiver: { chunk, session } }: Progress): boolean =>
  chunk === undefined && session.state !== 'data' && session.state !== 'tls' && session.state !== 'closed';

/** A line whose end has not come yet. Of one that is too long only the last octet matters: it may be the CR before its LF. */
function half(text: string, progress: Progress, call: Call): Progress {
  const { receiver } = progress;
  const longest = lineLimit({ server: call.server, session: receiver.session, now: call.now }, text);
  const overlong = receiver.overlong || text.length > longest;
  return { ...progress, receiver: { ...receiver, pending: overlong ? text.slice(-1) : text, overlong } };
}

/** Reads the lines in the next window of octets, as long as it is lines that follow. */
function readLines(start: Progress, call: Call): Progress {
  const { pending } = start.receiver;
  const end = Math.min(start.at + WINDOW, call.octets.length);
  const text = pending + octetsOf(call.octets, start.at, end);
  const base = start.at - pending.length;
  let progress = start;
  let from = 0;
  let crlf = text.indexOf('\r\n', Math.max(0, pending.length - 1));
  while (crlf >= 0) {
    progress = lineRead(text.slice(from, crlf), { ...progress, at: base + crlf + 2 }, call);
    if (!readsLines(progress) || progress.at !== base + crlf + 2) return progress;
    from = crlf + 2;
    crlf = text.indexOf('\r\n', from);
  }
  return from === text.length ? progress : half(text.slice(from), { ...progress, at: end }, call);
}

/** Reads on in the letter. */
function readContent(content: Content, progress: Progress, call: Call): Progress {
  const { receiver, memory } = progress;
  const { content: sofar, read, ended } = scan(content, call.octets, progress.at);
  if (!ended) return { ...progress, receiver: { ...receiver, content: sofar }, at: read };
  return contentRead(sofar, { receiver, memory, at: read }, call);
}

function contentRead(content: Content, progress: Progress, call: Call): Progress {
  const scene = { server: call.server, session: progress.receiver.session, now: call.now };
  const { outcome, letter } = accept(content, scene, progress.memory);
  const next = conclude(
    outcome,
    { ...progress, receiver: { ...progress.receiver, content: undefined } },
    call,
  );
  if (letter !== undefined) call.effects.push({ kind: 'accept', letter });
  return next;
}

/** Reads on in a chunk; when it is in, its outcome is told. */
// RFC 3030 §2
function chunkRead(progress: Progress, call: Call): Progress {
  const { receiver, memory, at } = progress;
  const { chunk } = receiver;
  if (chunk === undefined) return progress;
  const read = Math.min(chunk.octets, call.octets.length - at);
  const before = receiver.content ?? emptyContent(roomFor(call.server));
  const content = chunk.keep ? append(before, call.octets.subarray(at, at + read)) : receiver.content;
  const octets = chunk.octets - read;
  if (octets > 0)
    return { memory, at: at + read, receiver: { ...receiver, content, chunk: { ...chunk, octets } } };
  const whole: Progress = { memory, at: at + read, receiver: { ...receiver, content, chunk: undefined } };
  if (!chunk.keep || !chunk.last) return conclude(chunk.outcome, whole, call);
  return contentRead(content ?? before, whole, call);
}

function readOn(progress: Progress, call: Call): Progress {
  const { chunk, content, session } = progress.receiver;
  if (chunk !== undefined) return chunkRead(progress, call);
  if (content !== undefined && session.state === 'data') return readContent(content, progress, call);
  return readLines(progress, call);
}

const isOpen = ({ receiver }: Progress): boolean =>
  receiver.session.state !== 'closed' && receiver.session.state !== 'tls';

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
  const session = receiver.session.heardAt === now ? receiver.session : { ...receiver.session, heardAt: now };
  let progress: Progress = { receiver: { ...receiver, session }, memory, at: 0 };
  while (progress.at < octets.length && isOpen(progress)) progress = readOn(progress, call);
  return { receiver: progress.receiver, memory: progress.memory, effects: call.effects };
}
