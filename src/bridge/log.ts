import { octetsOf } from '#encoding/octets.ts';
import { toOctets } from '#encoding/utf8.ts';
import { emptyList, type List, push } from '#memory/list.ts';
import type { Entry } from '#trace/trace.ts';
import type { Event } from '#world/event.ts';
import { seal } from '#world/network/record.ts';
import type { Part } from '#world/part.ts';
import type { World } from '#world/world.ts';

/** What is kept of one connection for its trace. A client decides how much it says, so there is a limit. */
export interface Log {
  readonly entries: List<Entry>;
  /** The beginning of a line whose end has not come. */
  readonly line: string;
  /** Octets that may still be kept. */
  readonly room: number;
  /** Octets that were not kept. */
  readonly omitted: number;
  /** Was something left out right before what comes next? */
  readonly gap: boolean;
}

/** Octets of memory that one connection's log may take. */
const ROOM = 4_194_304;
/** Of these, octets that no letter may take: the commands after it are to be seen too. */
const RESERVED = ROOM / 4;
/** Octets kept of one line. */
const LONGEST = 8192;
/** What an entry takes beside its text: the lines of a letter share one world. */
const ENTRY = { letter: 200, other: 1000 };

const OMISSION: Event = { kind: 'client', line: toOctets('…'), part: 'content' };

/** A log with nothing in it. */
export const emptyLog: Log = { entries: emptyList, line: '', room: ROOM, omitted: 0, gap: false };

/** How much memory the log takes. */
export const size = ({ room }: Log): number => ROOM - room;

/** The same log, in which nothing more is written: all logs together have become too large. */
export const full = (log: Log): Log => ({ ...log, room: 0 });

const isLetter = (event: Event): boolean => event.kind === 'client' && event.part === 'content';

function octetsIn(event: Event): number {
  if (event.kind === 'client') return event.line.length;
  return event.kind === 'server' ? event.reply.lines.reduce((sum, { length }) => sum + length, 0) : 0;
}

/** What a client can bring about as often as it likes. Letters are counted where they lie. */
const isCounted = ({ kind }: Event): boolean => kind === 'client' || kind === 'server';

/** The log with one event more, if there is room for it. */
export function noted(log: Log, event: Event, world: World): Log {
  const octets = octetsIn(event);
  const room = log.room - octets - (isLetter(event) ? ENTRY.letter : ENTRY.other);
  if (isCounted(event) && room < (isLetter(event) ? RESERVED : 0))
    return { ...log, omitted: log.omitted + octets, gap: true };
  const before = log.gap
    ? push(log.entries, { event: OMISSION, at: world.now, input: 0, world })
    : log.entries;
  const entries = push(before, { event, at: world.now, input: 0, world });
  return { ...log, room: Math.max(0, room), gap: false, entries };
}

const shortened = (log: Log, line: string): Log =>
  line.length <= LONGEST
    ? { ...log, line }
    : { ...log, line: line.slice(0, LONGEST), omitted: log.omitted + line.length - LONGEST };

/** The client has sent octets: whole lines are noted, the rest waits for its end. */
export function heard(log: Log, octets: Uint8Array, part: Part, world: World): Log {
  if (log.room <= (part === 'content' ? RESERVED + LONGEST : 0))
    return { ...log, line: '', omitted: log.omitted + octets.length, gap: true };
  const lines = (log.line + octetsOf(octets)).split('\r\n');
  const rest = lines.pop() as string;
  let next = log;
  for (const line of lines) {
    const { line: kept, ...others } = shortened(next, line);
    const mark = seal(world.connection?.receiver.session.tls === true, line.length + 2);
    next = noted({ ...others, line: '' }, { kind: 'client', line: kept, part, ...mark }, world);
  }
  return shortened(next, rest);
}

/** What the client has begun is all that will come of it: a chunk may end anywhere, and so may a connection. */
export const lineEnded = (log: Log, part: Part, world: World): Log =>
  log.line === '' ? log : noted({ ...log, line: '' }, { kind: 'client', line: log.line, part }, world);
