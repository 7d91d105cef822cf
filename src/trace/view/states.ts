import type { State } from '#smtp/model/session.ts';
import { VERBS, type Verb } from '#smtp/model/verb.ts';
import { checksOf } from '#smtp/policy/ask.ts';
import { follows, ORDER, type Order } from '#smtp/server/order.ts';
import type { Trace } from '../trace.ts';

/** The states that one walks through, in the order of a session. */
export const ROWS: readonly State[] = ['connected', 'ready', 'mail', 'rcpt', 'bdat'];

/** A way from one state to another, and the verbs that lead there. */
export interface Edge {
  readonly from: State;
  readonly to: State;
  readonly verbs: readonly Verb[];
}

/** Everything that a server lets its clients do, as a table and as a drawing. */
export interface Machine {
  /** Ways that lead to another state; those to the end are left out, as QUIT is taken nearly everywhere. */
  readonly edges: readonly Edge[];
  /** Verbs that leave the state as it is wherever they are taken. */
  readonly still: readonly Verb[];
  readonly table: readonly { readonly verb: Verb; readonly to: readonly (State | undefined)[] }[];
}

function edgesFrom(from: State, order: Order, all: readonly Verb[]): readonly Edge[] {
  const targets = new Map<State, Verb[]>();
  for (const verb of all) {
    const to = follows(from, verb, order);
    if (to === undefined || to === from || to === 'closed') continue;
    targets.set(to, [...(targets.get(to) ?? []), verb]);
  }
  return [...targets].map(([to, verbs]) => ({ from, to, verbs }));
}

const isStill = (verb: Verb, order: Order): boolean =>
  ROWS.every((state) => (follows(state, verb, order) ?? state) === state) && verb !== 'AUTH';

/** The order table of a server as a machine of states, without the verbs of extensions that it does not offer. */
export function machineOf(order: Order, isOffered: (verb: Verb) => boolean = () => true): Machine {
  const verbs = VERBS.filter(isOffered);
  return {
    edges: ROWS.flatMap((state) => edgesFrom(state, order, verbs)),
    still: verbs.filter((verb) => isStill(verb, order)),
    table: verbs.map((verb) => ({ verb, to: ROWS.map((state) => follows(state, verb, order)) })),
  };
}

/** The states in which a server takes the verb. */
export const takenIn = (verb: Verb, order: Order): readonly State[] =>
  ROWS.filter((state) => follows(state, verb, order) !== undefined);

/** A command that came at the wrong time: where it was given, and where it would have been taken. */
export interface OutOfOrder {
  readonly verb: Verb;
  readonly state: State;
  readonly taken: readonly State[];
}

const isVerb = (word: string): word is Verb => (VERBS as readonly string[]).includes(word);

/** What was out of order in the command that a reply answers, if it was that. */
export function outOfOrderAt({ entries }: Trace, reply: number | undefined): OutOfOrder | undefined {
  const entry = reply === undefined ? undefined : entries[reply];
  if (entry?.event.kind !== 'server') return undefined;
  const check = checksOf(entry.event.checks).find(
    ({ by, outcome }) => by === 'order' && outcome === 'refused',
  );
  const { verb = '', state } = check?.facts ?? {};
  if (!isVerb(verb) || state === undefined) return undefined;
  const { connection, running } = entry.world;
  const order = running[connection?.host ?? '']?.server.order ?? ORDER;
  return { verb, state: state as State, taken: takenIn(verb, order) };
}
