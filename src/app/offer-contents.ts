import type { Value } from '#smtp/model/setting.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import { type KeptSession, kitchenOf } from './kept-session.ts';

/** A switch that stands otherwise than usual. */
export interface Turned {
  readonly behaviour: string;
  readonly setting: string;
  readonly value: Value;
}

/** What a session that came from elsewhere holds, found out without playing it. */
export interface Contents {
  /** Lines that are typed in it. */
  readonly lines: number;
  /** The first of them. */
  readonly first: string | undefined;
  /** Who answers at its end. */
  readonly personality: string;
  readonly turned: readonly Turned[];
  /** Is its world another one: hosts, mailboxes, names? */
  readonly isElsewhere: boolean;
}

const set = ({ hosts }: Kitchen): readonly Turned[] =>
  Object.entries(hosts[0]?.server.behaviours ?? {}).flatMap(([behaviour, values]) =>
    Object.entries(values).map(([setting, value]) => ({ behaviour, setting, value: value as Value })),
  );

const isUsual = ({ behaviour, setting, value }: Turned): boolean =>
  JSON.stringify(KITCHEN_SERVER.behaviours[behaviour]?.[setting]) === JSON.stringify(value);

/** As they stand in the end: what was turned later counts. */
const latest = (all: readonly Turned[]): readonly Turned[] => [
  ...new Map(all.map((each) => [`${each.behaviour} ${each.setting}`, each])).values(),
];

/** The world without what the switches say. */
const worldOnly = (kitchen: Kitchen): string =>
  JSON.stringify({
    ...kitchen,
    hosts: kitchen.hosts.map(({ server, ...host }) => ({
      ...host,
      server: { ...server, personality: '', behaviours: {} },
    })),
  });

/** What a session holds. */
export function contentsOf(session: KeptSession): Contents {
  const kitchen = kitchenOf(session, DEFAULT_KITCHEN) ?? DEFAULT_KITCHEN;
  const { inputs } = session;
  const lines = inputs.flatMap((input) => (input.kind === 'line' ? input.text.split('\n') : []));
  const chosen = inputs.findLast((input) => input.kind === 'personality');
  const turned = inputs.flatMap((input) => (input.kind === 'set' ? [input] : []));
  return {
    lines: lines.length,
    first: lines[0],
    personality: chosen?.id ?? kitchen.hosts[0]?.server.personality ?? '',
    turned: latest([...set(kitchen), ...turned]).filter((each) => !isUsual(each)),
    isElsewhere: worldOnly(kitchen) !== worldOnly(DEFAULT_KITCHEN),
  };
}
