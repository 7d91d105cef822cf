import { addressOctets, inNetwork } from '#dns/address.ts';
import { addresses } from '#dns/resolve.ts';
import type { Machine } from './machine.ts';
import type { Endpoint } from './program.ts';

/** Port names that concern mail, and telnet's own. */
// RFC 5321 §4.5.4.2, RFC 6409 §3.1, RFC 8314 §3.3
const SERVICES: ReadonlyMap<string, number> = new Map([
  ['telnet', 23],
  ['smtp', 25],
  ['mail', 25],
  ['submission', 587],
  ['submissions', 465],
]);

/** What a service name or a number stands for; undefined where it is neither. */
export const portNumber = (word: string): number | undefined =>
  /^\d{1,9}$/.test(word) ? Number(word) : SERVICES.get(word);

/** The name of a port, as programs print it. */
export const serviceName = (port: number): string =>
  [...SERVICES].find(([, number]) => number === port)?.[0] ?? '*';

/** Why there is no connection to an address. */
export type Unreached = 'No route to host' | 'Connection refused';

/** Tries one address: somebody may be listening, nobody may be, or there may be no such machine. */
export function attempt({ hosts }: Machine, address: string, port: number): Endpoint | Unreached {
  const there = hosts.filter((host) => inNetwork(host.address, address));
  const listening = there.find((host) => host.ports.includes(port));
  if (listening !== undefined) return { host: listening.name, port };
  return there.length === 0 ? 'No route to host' : 'Connection refused';
}

/** The addresses that a host stands for: its own if it is one, else what the DNS says. */
export const candidates = ({ zone }: Machine, host: string): readonly string[] =>
  addressOctets(host) === undefined ? addresses(zone, host) : [host];
