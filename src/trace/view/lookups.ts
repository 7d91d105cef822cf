import { addressOctets } from '#dns/address.ts';
import type { Zone } from '#dns/record.ts';
import { lookup, type RecordOf, type Resolution } from '#dns/resolve.ts';
import { reverseName } from '#dns/reverse.ts';
import type { Check } from '#smtp/model/check.ts';
import type { Policy } from '#smtp/model/policy.ts';
import type { Asked, Question } from '#smtp/model/question.ts';
import type { Server } from '#smtp/model/server.ts';
import { checksOf } from '#smtp/policy/ask.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import type { World } from '#world/world.ts';
import type { Entry } from '../trace.ts';

/** One question to the DNS, and what it had to say. */
export interface Lookup {
  /** Who asked: `client`, or a host's name. */
  readonly by: string;
  readonly type: Asked;
  readonly name: string;
  readonly outcome: Resolution['outcome'];
  /** The records as a zone file writes their data; empty unless found. */
  readonly records: readonly string[];
}

const NOTHING: readonly Question[] = [];

const ASKING: ReadonlyMap<string, Policy> = new Map(POLICIES.map((policy) => [policy.id, policy]));

function dataOf(record: RecordOf<Asked>): string {
  if ('exchange' in record) return `${record.preference} ${record.exchange}`;
  return 'address' in record ? record.address : record.name;
}

function asked(zone: Zone, by: string, [type, name]: Question): Lookup {
  const { outcome, records } = lookup(zone, name, type);
  return { by, type, name, outcome, records: records.map(dataOf) };
}

// RFC 5321 §5.1: without an MX record the name's own address is asked for
const withAddresses = (zone: Zone, by: string, question: Question): readonly Lookup[] => {
  const first = asked(zone, by, question);
  return question[0] === 'MX' && first.outcome === 'no-such-type'
    ? [first, asked(zone, by, ['A', question[1]])]
    : [first];
};

function questionsOf(checks: readonly Check[], { values: all }: Server): readonly Question[] {
  return checks.flatMap((check) => {
    const values = all[check.by];
    if (values === undefined || check.outcome === 'off') return NOTHING;
    return ASKING.get(check.by)?.questions?.(check, values as never) ?? NOTHING;
  });
}

/** What was asked when a connection was made: the client for the server's address, the server for the client's name. */
function atConnection({ kitchen: { zone, client }, connection }: World, host: string): readonly Lookup[] {
  const typed = connection?.typed;
  const isName = typed !== undefined && addressOctets(typed) === undefined;
  const there = isName ? [asked(zone, 'client', ['A', typed])] : [];
  const reverse = reverseName(client.address);
  return reverse === undefined ? there : [...there, asked(zone, host, ['PTR', reverse])];
}

/** The recipient whose host was asked for, well or in vain. */
function recipientAbroad(event: Entry['event']): string | undefined {
  if (event.kind === 'delivered') return 'host' in event.delivery.to ? event.delivery.recipient : undefined;
  if (event.kind !== 'undelivered' || event.undelivered.cause === 'no-such-mailbox') return undefined;
  return event.undelivered.recipient;
}

/** What was asked of the DNS right before an entry, told from what is known of it. The server that is spoken to is `host`. */
export function lookupsBefore({ event, world }: Entry, host: string): readonly Lookup[] {
  if (event.kind === 'connected') return atConnection(world, event.host);
  const server = world.running[host]?.server;
  if (server === undefined) return [];
  const answers = (question: Question) => withAddresses(server.dns, host, question);
  if (event.kind === 'server') return questionsOf(checksOf(event.checks), server).flatMap(answers);
  const recipient = recipientAbroad(event);
  return recipient === undefined ? [] : answers(['MX', recipient.slice(recipient.lastIndexOf('@') + 1)]);
}
