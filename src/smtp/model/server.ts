import type { Zone } from '#dns/record.ts';
import type { Personality } from './personality.ts';
import type { State } from './session.ts';
import type { Values } from './setting.ts';
import type { Verb } from './verb.ts';

/** Somebody who may log in. */
export interface Account {
  readonly login: string;
  readonly password: string;
  /** The OAuth access token that this account's programs have been given, where there is one. */
  readonly token?: string;
}

/** How a server is set up, as data: what a kitchen, a lesson or a link says about it. */
export interface ServerSetup {
  readonly hostname: string;
  readonly personality: string;
  readonly domains: readonly string[];
  readonly mailboxes: readonly string[];
  /** Local parts that stand for others. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly accounts: readonly Account[];
  /** What differs from the personality's own defaults, by behaviour and setting. */
  readonly behaviours: Readonly<Record<string, Values>>;
}

/** A server ready to answer: its set-up with every behaviour's values settled, and the DNS that it asks. */
export interface Server extends Omit<ServerSetup, 'personality'> {
  readonly personality: Personality;
  /** All values of all behaviours: the catalogue's defaults, then the personality's, then the set-up's. */
  readonly values: Readonly<Record<string, Values>>;
  /** Which command may be given when: the standard's table, as the personality changes it. */
  readonly order: Readonly<Record<State, Readonly<Partial<Record<Verb, State>>>>>;
  readonly dns: Zone;
  /** Seconds from 1970-01-01T00:00:00Z to virtual second 0. */
  readonly epoch: number;
}

/** Is the behaviour switched on? */
export const isOn = (server: Server, behaviour: string): boolean => server.values[behaviour]?.on === true;
