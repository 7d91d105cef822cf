import type { Lesson } from '#lesson/lesson.ts';
import { items } from '#memory/list.ts';
import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { Group } from '#smtp/model/policy.ts';
import { AS_IN_RFC, type Provenance } from '#smtp/model/provenance.ts';
import type { RfcRef } from '#smtp/model/rfc.ts';
import type { Server } from '#smtp/model/server.ts';
import type { Session } from '#smtp/model/session.ts';
import type { Settings, Value, Values } from '#smtp/model/setting.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import type { Delivery } from '#world/host/delivery.ts';
import type { Held } from '#world/host/held.ts';
import type { Undelivered } from '#world/host/undelivered.ts';
import { KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import type { World } from '#world/world.ts';

/** The server that the kitchen panel shows: the one at the other end, or the first of the world. */
export function serverOf({ connection, kitchen, running }: World): Server | undefined {
  return running[connection?.host ?? kitchen.hosts[0]?.name ?? '']?.server;
}

/** The session of the connection that is open now. */
export const sessionOf = ({ connection }: World): Session | undefined => connection?.receiver.session;

/** Everything that the shown server has delivered, oldest first. */
export function deliveriesOf(world: World): readonly Delivery[] {
  const running = world.running[serverOf(world)?.hostname ?? ''];
  return running === undefined ? [] : items(running.deliveries);
}

/** Whom letters could not be brought to that the shown server had taken, the latest first. */
export function undeliveredOf(world: World): readonly Undelivered[] {
  const running = world.running[serverOf(world)?.hostname ?? ''];
  return running === undefined ? [] : items(running.undelivered).toReversed();
}

/** Letters that the shown server keeps until their hour, the next to go first. */
export const heldOf = (world: World): readonly Held[] =>
  world.running[serverOf(world)?.hostname ?? '']?.held ?? NONE_HELD;

const NONE_HELD: readonly Held[] = [];

/** Letters in one mailbox of this server, the latest first. */
export const lettersOf = (deliveries: readonly Delivery[], mailbox: string): readonly Delivery[] =>
  deliveries.filter(({ to }) => 'mailbox' in to && to.mailbox === mailbox).toReversed();

/** Letters that went on to other servers, the latest first. */
export const handedOn = (deliveries: readonly Delivery[]): readonly (Delivery & { to: { host: string } })[] =>
  deliveries
    .filter((delivery): delivery is Delivery & { to: { host: string } } => 'host' in delivery.to)
    .toReversed();

/** One row of the list of switches. */
export interface Behaviour {
  readonly id: string;
  readonly settings: Settings;
  readonly group: Group | 'extension';
  readonly rfc: RfcRef;
  readonly provenance: Provenance;
}

/** All policies, in the order in which they are asked. */
export const POLICY_ROWS: readonly Behaviour[] = POLICIES.map(({ id, settings, group, rfc, provenance }) => ({
  id,
  settings,
  group,
  rfc,
  provenance,
}));

/** All extensions, by their keywords. */
export const EXTENSION_ROWS: readonly Behaviour[] = EXTENSIONS.map(
  ({ keyword, settings, rfc, provenance = AS_IN_RFC }) => ({
    id: keyword,
    settings,
    group: 'extension',
    rfc,
    provenance,
  }),
);

/** Every switch that there is. */
export const BEHAVIOURS: readonly Behaviour[] = [...POLICY_ROWS, ...EXTENSION_ROWS];

/** The switch of that name. */
export const behaviourOf = (id: string): Behaviour | undefined => BEHAVIOURS.find((each) => each.id === id);

const USUAL: readonly string[] = ['relay', 'greylisting', 'blocklist', 'recipients'];

/** The same switches, those first that everybody asks for. */
export const usualFirst = (rows: readonly Behaviour[]): readonly Behaviour[] => {
  const rank = ({ id }: Behaviour) => (USUAL.includes(id) ? USUAL.indexOf(id) : USUAL.length);
  return rows.toSorted((a, b) => rank(a) - rank(b));
};

/** The few switches that a lesson has to do with. */
export function usualRows(lesson: Lesson | undefined): readonly Behaviour[] {
  const turned = (lesson?.steps ?? []).flatMap(({ solution }) =>
    solution.flatMap((line) =>
      line.kind === 'do' && line.input.kind === 'set' ? [line.input.behaviour] : [],
    ),
  );
  const set = Object.entries(lesson?.kitchen.hosts[0]?.server.behaviours ?? {}).flatMap(([id, values]) =>
    JSON.stringify(values) === JSON.stringify(KITCHEN_SERVER.behaviours[id]) ? [] : [id],
  );
  const wanted = new Set([...turned, ...set, ...(turned.length + set.length === 0 ? USUAL : [])]);
  return usualFirst(BEHAVIOURS.filter(({ id }) => wanted.has(id)));
}

/** The values of a behaviour on this server. */
export const valuesOf = (server: Server | undefined, behaviour: string): Values =>
  server?.values[behaviour] ?? {};

/** The list with the address on it, or without. */
export const withAddress = (list: Value | undefined, address: string, on: boolean): readonly string[] => {
  const others = (Array.isArray(list) ? (list as readonly string[]) : []).filter(
    (other) => other !== address,
  );
  return on ? [...others, address] : others;
};

const STATIONS = ['hello', 'sender', 'recipients', 'letter'] as const;
export type Station = (typeof STATIONS)[number];

const AT: Readonly<Record<Session['state'], number>> = {
  connected: 0,
  'turned-away': 0,
  tls: 0,
  ready: 1,
  auth: 1,
  mail: 2,
  rcpt: 2,
  data: 3,
  bdat: 3,
  closed: -1,
};

/** The stations of the conversation: passed, reached, or to come. */
export function stations(
  session: Session | undefined,
): readonly { name: Station; when: 'past' | 'now' | 'later' }[] {
  const at = session === undefined ? -1 : AT[session.state];
  const when = (index: number) => (index === at ? 'now' : 'past');
  return STATIONS.map((name, index) => ({ name, when: index > at ? 'later' : when(index) }));
}

/** The protocol as the Received field will name it. */
// RFC 3848 §1
export function protocolOf({ hello, tls, login }: Session): string {
  if (hello === undefined || !hello.extended) return 'SMTP';
  return `ESMTP${tls ? 'S' : ''}${login === undefined ? '' : 'A'}`;
}

/** Virtual seconds until the server hangs up, if it does that and somebody is connected. */
export function secondsOfPatience(world: World): number | undefined {
  const session = sessionOf(world);
  const { on, after } = valuesOf(serverOf(world), 'idle-timeout');
  if (session === undefined || on !== true || typeof after !== 'number') return undefined;
  return Math.max(0, after - (world.now - session.heardAt));
}
