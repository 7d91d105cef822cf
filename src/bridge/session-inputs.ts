import { fromOctets, toOctets } from '#encoding/utf8.ts';
import type { Input } from '#trace/input.ts';
import { run, SECONDS_A_LINE } from '#trace/run.ts';
import type { Entry, Trace } from '#trace/trace.ts';
import type { Kitchen } from '#world/kitchen.ts';

/** What would have to be typed for the same session, and whether that leads to the same replies. */
export interface Typed {
  readonly inputs: readonly Input[];
  readonly replays: boolean;
  /** Why it does not. */
  readonly why?: string;
}

/** The app keeps no session that is longer. */
const MOST = { lines: 4000, octets: 180_000 };

interface Batch {
  readonly at: number;
  readonly lines: readonly string[];
}

/** Lines that came at one moment: they were sent together. */
function batches(entries: readonly Entry[]): readonly Batch[] {
  const found: Batch[] = [];
  for (const { event, at } of entries) {
    if (event.kind !== 'client') continue;
    const before = found.at(-1);
    if (before?.at === at) found[found.length - 1] = { at, lines: [...before.lines, event.line] };
    else found.push({ at, lines: [event.line] });
  }
  return found;
}

const milliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** The pause before a batch, but for the time that typing takes anyway. */
const pause = (seconds: number): readonly Input[] =>
  seconds > SECONDS_A_LINE ? [{ kind: 'wait', seconds: milliseconds(seconds - SECONDS_A_LINE) }] : [];

/** What was said before a handshake: telnet cannot follow one. */
const inTheClear = (entries: readonly Entry[]): readonly Entry[] => {
  const tls = entries.findIndex(({ event }) => event.kind === 'tls');
  return tls < 0 ? entries : entries.slice(0, tls);
};

function inputsOf(entries: readonly Entry[], host: string, port: number): readonly Input[] {
  const begun: Input = { kind: 'line', text: `telnet ${host} ${port}` };
  let before = entries[0]?.at ?? 0;
  const typed = batches(entries).flatMap(({ at, lines }): readonly Input[] => {
    const paused = pause(at - before);
    before = at;
    return [...paused, { kind: 'line', text: lines.map(fromOctets).join('\n') }];
  });
  const hungUp = entries.some(({ event }) => event.kind === 'closed' && event.by === 'client');
  return [begun, ...typed, ...(hungUp ? [{ kind: 'key', key: 'interrupt' } as const] : [])];
}

/** Can the line be typed: is it text, on one line? */
const canBeTyped = ({ event }: Entry): boolean =>
  event.kind !== 'client' || (toOctets(fromOctets(event.line)) === event.line && !/[\r\n]/.test(event.line));

const codes = (entries: readonly Entry[]): string =>
  entries.flatMap(({ event }) => (event.kind === 'server' ? [event.reply.code] : [])).join(' ');

/** Why the session cannot be typed, if it cannot. */
function obstacle({ entries }: Trace, omitted: number): string | undefined {
  const clear = inTheClear(entries);
  if (clear.length === 0 || clear.every(({ event }) => event.kind === 'connected'))
    return 'The session was under TLS from its first octet.';
  if (clear.length < entries.length) return 'What was said under TLS cannot be typed at telnet.';
  if (omitted > 0) return 'The session was too long to be kept whole.';
  return entries.every(canBeTyped) ? undefined : 'Some of the lines are no text that can be typed.';
}

/** The inputs that make this session anew in its kitchen, tried out. */
export function typedSession(trace: Trace, kitchen: Kitchen, omitted: number): Typed {
  const clear = inTheClear(trace.entries);
  const why = obstacle(trace, omitted);
  const lines = clear.filter(({ event }) => event.kind === 'client');
  const octets = lines.reduce((sum, { event }) => sum + (event.kind === 'client' ? event.line.length : 0), 0);
  if (lines.length > MOST.lines || octets > MOST.octets)
    return { inputs: [], replays: false, why: 'The session is too long for the app.' };
  if (why?.startsWith('The session was under TLS')) return { inputs: [], replays: false, why };
  const [host] = kitchen.hosts;
  const inputs = inputsOf(clear, host?.name ?? '', host?.ports[0] ?? 25);
  if (why !== undefined) return { inputs, replays: false, why };
  const replays = codes(run(kitchen, inputs).entries) === codes(trace.entries);
  return replays
    ? { inputs, replays }
    : { inputs, replays, why: 'The server remembered other sessions, or was busy, when it answered.' };
}
