import { asciiNameOf } from '#dns/ascii-name.ts';
import type { Cause } from '#mail/report.ts';
import type { Mailbox } from '#smtp/model/path.ts';
import type { Server } from '#smtp/model/server.ts';
import type { Recipient } from '#smtp/model/session.ts';
import { exchangesOf } from '#smtp/policy/exchanges.ts';
import { destinationOf } from '#smtp/policy/local.ts';

/** Where a letter goes for one recipient: into mailboxes here, to the next host, or nowhere. */
export type Route =
  | { readonly mailboxes: readonly string[] }
  | { readonly host: string }
  | { readonly cause: Cause };

/** The host that takes mail for a domain, as the DNS has it. */
// RFC 5321 §5.1: a name that does not exist is reported as an error; RFC 7505 §3: so is a null MX
function abroad(mailbox: Mailbox, server: Server): Route {
  // RFC 5321 §2.3.5: an address literal names the host itself, and nobody is asked
  if (mailbox.domain.startsWith('[')) return { host: asciiNameOf(mailbox.domain) };
  const { hosts, outcome } = exchangesOf(server, mailbox);
  const [host] = hosts;
  if (host !== undefined) return { host };
  if (outcome === 'null-mx') return { cause: 'null-mx' };
  return { cause: outcome === 'no-such-name' ? 'no-such-domain' : 'no-route' };
}

/** The way of a letter to one recipient. Whoever was taken without being looked up is looked up now. */
// RFC 5321 §3.6.2
export function routeOf({ path, local }: Recipient, server: Server): Route {
  const mailbox = path.mailbox as Mailbox;
  if (local.length === 0) return abroad(mailbox, server);
  return destinationOf(server, mailbox).mailboxes.length > 0
    ? { mailboxes: local }
    : { cause: 'no-such-mailbox' };
}
