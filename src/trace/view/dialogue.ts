import { fromOctets } from '#encoding/utf8.ts';
import type { State } from '#smtp/model/session.ts';
import type { Event } from '#world/event.ts';
import { SPOKEN } from '../mark.ts';
import type { Entry, Trace } from '../trace.ts';
import { type Lookup, lookupsBefore } from './lookups.ts';
import { replyText } from './reply-text.ts';

/** Somebody who takes part: the student's machine, the DNS, or a host by its name. */
export interface Lane {
  readonly id: string;
  readonly kind: 'client' | 'server' | 'dns' | 'host';
  readonly name: string;
}

interface Placed {
  /** Index of the entry that it comes from, and its virtual second. */
  readonly entry: number;
  readonly at: number;
}

/** Something that one says to another. */
export interface Arrow extends Placed {
  readonly kind: 'arrow';
  readonly what: 'call' | 'command' | 'response' | 'letter' | 'reply' | 'question' | 'answer' | 'handed-on';
  /** Ids of the lanes. */
  readonly from: string;
  readonly to: string;
  /** What is said: of several lines the first; of a letter nothing. */
  readonly text: string;
  readonly code: number | undefined;
  /** Lines of a letter, or of a reply. */
  readonly lines: number;
  readonly octets: number;
  /** What the DNS has come to, where it answers. */
  readonly outcome: Lookup['outcome'] | undefined;
}

/** One row of the diagram. */
export type Step =
  | Arrow
  | (Placed & { readonly kind: 'state'; readonly lane: string; readonly state: State })
  | (Placed & { readonly kind: 'tls'; readonly lane: string })
  | (Placed & { readonly kind: 'closed'; readonly by: 'client' | 'server'; readonly lane: string })
  | (Placed & { readonly kind: 'undelivered'; readonly lane: string; readonly recipient: string })
  | (Placed & { readonly kind: 'wait'; readonly seconds: number })
  | (Placed & {
      readonly kind: 'stored';
      readonly lane: string;
      readonly mailbox: string;
      readonly queueId: string;
      /** Is it a report that the server has written itself? */
      readonly isReport: boolean;
    });

/** Who says what to whom, in order. */
export interface Dialogue {
  readonly lanes: readonly Lane[];
  readonly steps: readonly Step[];
}

const CLIENT = 'client';
const DNS = 'dns';

const arrow = (placed: Placed, what: Arrow['what'], way: readonly [string, string], text: string): Arrow => ({
  kind: 'arrow',
  entry: placed.entry,
  at: placed.at,
  what,
  from: way[0],
  to: way[1],
  text,
  code: undefined,
  lines: 1,
  octets: text.length,
  outcome: undefined,
});

const asking = (placed: Placed, { by, type, name, outcome, records }: Lookup): readonly Step[] => [
  arrow(placed, 'question', [by, DNS], `${type} ${name}`),
  { ...arrow(placed, 'answer', [DNS, by], records.join(', ')), outcome },
];

function spoken(event: Event & { readonly kind: 'client' }, placed: Placed, host: string): Arrow {
  const what = SPOKEN[event.part];
  const said = arrow(placed, what, [CLIENT, host], what === 'letter' ? '' : fromOctets(event.line));
  return { ...said, octets: event.line.length + 2 };
}

function stepOf({ event }: Entry, placed: Placed, host: string): Step | undefined {
  switch (event.kind) {
    case 'connected':
      return arrow(placed, 'call', [CLIENT, host], String(event.port));
    case 'client':
      return spoken(event, placed, host);
    case 'server': {
      const { reply } = event;
      const said = arrow(placed, 'reply', [host, CLIENT], replyText(reply));
      return { ...said, code: reply.code, lines: reply.lines.length };
    }
    case 'delivered': {
      const { to, queueId, recipient, about } = event.delivery;
      return 'host' in to
        ? arrow(placed, 'handed-on', [host, to.host], recipient)
        : {
            ...placed,
            kind: 'stored',
            lane: host,
            mailbox: to.mailbox,
            queueId,
            isReport: about !== undefined,
          };
    }
    case 'undelivered': {
      const recipient = fromOctets(event.undelivered.recipient);
      return { ...placed, kind: 'undelivered', lane: host, recipient };
    }
    case 'tls':
      return { ...placed, kind: 'tls', lane: host };
    case 'closed':
      return { ...placed, kind: 'closed', by: event.by, lane: host };
    case 'wait':
      return { ...placed, kind: 'wait', seconds: event.seconds };
    default:
      return undefined;
  }
}

/** Lines of one letter are one arrow. */
function joined(last: Step | undefined, step: Step): Arrow | undefined {
  if (last?.kind !== 'arrow' || step.kind !== 'arrow') return undefined;
  if (last.what !== 'letter' || step.what !== 'letter') return undefined;
  return { ...last, lines: last.lines + 1, octets: last.octets + step.octets };
}

const stateAt = ({ world }: Entry): State | undefined => world.connection?.receiver.session.state;

/** The state that the server is in after the entry, where it is another than before. */
function newState(entry: Entry, before: State | undefined, placed: Placed, host: string): readonly Step[] {
  const state = stateAt(entry);
  const isTold = entry.event.kind === 'server' || entry.event.kind === 'tls';
  return state === undefined || state === before || state === 'closed' || !isTold
    ? []
    : [{ ...placed, kind: 'state', lane: host, state }];
}

const isCaller = (step: Step): boolean =>
  step.kind === 'arrow' && (step.from === CLIENT || step.to === CLIENT);

/** The rows of one entry: what was asked on the way, what happened, and the state that it led to. */
function rowsOf(entry: Entry, index: number, host: string, before: State | undefined): readonly Step[] {
  const placed = { entry: index, at: entry.at };
  const asked = lookupsBefore(entry, host).flatMap((question) => asking(placed, question));
  // The caller asks before the call; whom it has before it, the server asks after.
  const isFirst = (step: Step): boolean => entry.event.kind !== 'connected' || isCaller(step);
  const step = stepOf(entry, placed, host);
  return [
    ...asked.filter(isFirst),
    ...(step === undefined ? [] : [step]),
    ...asked.filter((question) => !isFirst(question)),
    ...newState(entry, before, placed, host),
  ];
}

/** The state that the reader of the diagram knows of after an entry. */
function toldState(entry: Entry, before: State | undefined): State | undefined {
  if (entry.event.kind === 'closed') return undefined;
  return entry.event.kind === 'server' || entry.event.kind === 'tls' ? stateAt(entry) : before;
}

function put(steps: Step[], step: Step): void {
  const whole = joined(steps.at(-1), step);
  if (whole === undefined) steps.push(step);
  else steps[steps.length - 1] = whole;
}

function stepsOf({ entries }: Trace): readonly Step[] {
  const steps: Step[] = [];
  const from = entries.findLastIndex(({ event }) => event.kind === 'clear') + 1;
  let host = '';
  let state: State | undefined;
  for (const [index, entry] of entries.entries()) {
    if (entry.event.kind === 'connected') host = entry.event.host;
    if (index < from) continue;
    for (const step of rowsOf(entry, index, host, state)) put(steps, step);
    state = toldState(entry, state);
  }
  return steps;
}

function lanesOf(trace: Trace, steps: readonly Step[]): readonly Lane[] {
  const arrows = steps.filter((step) => step.kind === 'arrow');
  const servers = new Set(
    trace.entries.flatMap(({ event }) => (event.kind === 'connected' ? [event.host] : [])),
  );
  const others = new Set(
    arrows.filter(({ what, to }) => what === 'handed-on' && !servers.has(to)).map(({ to }) => to),
  );
  const used = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  return [
    { id: CLIENT, kind: 'client', name: trace.kitchen.client.name },
    ...[...servers].filter((id) => used.has(id)).map((id): Lane => ({ id, kind: 'server', name: id })),
    ...(used.has(DNS) ? [{ id: DNS, kind: 'dns', name: 'DNS' } as const] : []),
    ...[...others].map((id): Lane => ({ id, kind: 'host', name: id })),
  ];
}

/** The session as a conversation between those who took part in it. */
export function dialogueOf(trace: Trace): Dialogue {
  const steps = stepsOf(trace);
  return { lanes: lanesOf(trace, steps), steps };
}
