import { keep } from '#memory/kept.ts';
import { settled } from '#memory/settled.ts';
import type { Zone } from './record.ts';
import { addresses, canonicalName, lookup, type RecordOf } from './resolve.ts';

/** Who takes mail for a domain, and how that is known. */
export interface MailExchanges {
  /** `implicit`: no MX, so the host of that name itself. `null-mx`: the domain says that it takes no mail. */
  readonly outcome: 'mx' | 'implicit' | 'null-mx' | 'no-address' | 'no-such-name' | 'alias-loop';
  /** Host names in the order in which they are tried; empty where nobody takes mail. */
  readonly hosts: readonly string[];
}

// RFC 7505 §3: a single MX record with the root as exchange
const isNull = ({ exchange }: RecordOf<'MX'>): boolean => canonicalName(exchange) === '';

/** What the zone says, asked anew. */
function asked(zone: Zone, domain: string): MailExchanges {
  const { outcome, records, name } = lookup(zone, domain, 'MX');
  if (outcome === 'found') {
    const usable = records.filter((record) => !isNull(record)).sort((a, b) => a.preference - b.preference);
    const hosts = usable.map(({ exchange }) => canonicalName(exchange));
    return { outcome: hosts.length === 0 ? 'null-mx' : 'mx', hosts };
  }
  if (outcome !== 'no-such-type') return { outcome, hosts: [] };
  // RFC 5321 §5.1: "If an empty list of MXs is returned, the address is treated as if it was associated with
  // an implicit MX RR, with a preference of 0, pointing to that host."
  return addresses(zone, name).length > 0
    ? { outcome: 'implicit', hosts: [name] }
    : { outcome: 'no-address', hosts: [] };
}

const answersOf = settled((_: Zone) => new Map<string, MailExchanges>());

/** The hosts that take mail for a domain, the most preferred first; equals stay in the zone's order.
 *  As a resolver does, it keeps what it was told: the same domains write again and again. */
// RFC 5321 §5.1
export function mailExchanges(zone: Zone, domain: string): MailExchanges {
  const answers = answersOf(zone);
  const known = answers.get(domain);
  return known ?? keep(answers, domain, asked(zone, domain));
}
