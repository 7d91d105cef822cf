import type { DnsRecord, Zone } from './record.ts';
import { reverseName } from './reverse.ts';

/** The kinds of record that can be asked for. */
export type RecordType = DnsRecord['type'];

/** The records of one type. */
export type RecordOf<T extends RecordType, R = DnsRecord> = R extends { readonly type: infer U }
  ? T extends U
    ? R
    : never
  : never;

/** What a lookup has come to. "No such name" and "the name has no such record" are different answers. */
// RFC 2308 §2.1, §2.2
export interface Resolution<T extends RecordType = RecordType> {
  readonly outcome: 'found' | 'no-such-name' | 'no-such-type' | 'alias-loop';
  /** The name that the records stand under, aliases followed. */
  readonly name: string;
  /** Empty unless found. */
  readonly records: readonly RecordOf<T>[];
}

/** Aliases of aliases that a resolver follows before it gives up. */
const ALIASES = 8;

const NOT_CANONICAL = /[A-Z]|\.$/;

/** A name as the zone spells it: in lower case, without the final dot. */
// RFC 4343 §3: only the letters of ASCII have two cases
export const canonicalName = (name: string): string =>
  NOT_CANONICAL.test(name)
    ? name.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/\.$/, '')
    : name;

const recordsAt = (zone: Zone, name: string): readonly DnsRecord[] | undefined =>
  Object.hasOwn(zone, name) ? zone[name] : undefined;

// RFC 4592 §2.2.2: a name that only has names below it exists too
const exists = (zone: Zone, name: string): boolean =>
  recordsAt(zone, name) !== undefined || Object.keys(zone).some((owner) => owner.endsWith(`.${name}`));

/** Asks the DNS for the records of one type, following aliases. */
// RFC 1034 §3.6.2
export function lookup<T extends RecordType>(zone: Zone, name: string, type: T): Resolution<T> {
  let owner = canonicalName(name);
  for (let aliases = 0; aliases <= ALIASES; aliases++) {
    const all = recordsAt(zone, owner) ?? [];
    const records = all.filter((record): record is RecordOf<T> => record.type === type);
    if (records.length > 0) return { outcome: 'found', name: owner, records };
    const alias = all.find((record): record is RecordOf<'CNAME'> => record.type === 'CNAME');
    if (alias === undefined) {
      return { outcome: exists(zone, owner) ? 'no-such-type' : 'no-such-name', name: owner, records: [] };
    }
    owner = canonicalName(alias.name);
  }
  return { outcome: 'alias-loop', name: owner, records: [] };
}

/** All addresses of a host, IPv4 first. */
export const addresses = (zone: Zone, name: string): readonly string[] =>
  [...lookup(zone, name, 'A').records, ...lookup(zone, name, 'AAAA').records].map(({ address }) => address);

/** The name that reverse DNS gives an address, if it gives one. */
export function nameOf(zone: Zone, address: string): string | undefined {
  const name = reverseName(address);
  return name === undefined ? undefined : lookup(zone, name, 'PTR').records[0]?.name;
}
