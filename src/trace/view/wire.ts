import { replyOctets } from '#smtp/model/reply.ts';
import type { Entry, Trace } from '../trace.ts';
import { type Secret, secretsOf } from './secrets.ts';

interface Placed {
  /** Index of the entry that it comes from. */
  readonly entry: number;
  /** Virtual seconds. */
  readonly at: number;
}

/** Octets that went over the wire in one direction. */
export interface Octets extends Placed {
  readonly kind: 'octets';
  readonly from: 'client' | 'server';
  readonly octets: string;
  /** Where they begin in the stream of their direction. */
  readonly offset: number;
  /** Where they passed under TLS: how many octets are seen instead. */
  readonly sealed: number | undefined;
  /** Credentials in them, whether somebody could read them or not. */
  readonly secrets: readonly Secret[];
}

/** One thing that somebody at the wire sees. */
export type WirePart =
  | Octets
  | (Placed & { readonly kind: 'connected'; readonly host: string; readonly port: number })
  | (Placed & { readonly kind: 'handshake' })
  | (Placed & { readonly kind: 'closed'; readonly by: 'client' | 'server' });

/** How far each direction of the open connection has come. */
interface Streams {
  readonly client: number;
  readonly server: number;
}

const NOTHING_YET: Streams = { client: 0, server: 0 };

function octetsOf({ event }: Entry): Pick<Octets, 'from' | 'octets' | 'sealed'> | undefined {
  if (event.kind === 'client')
    return { from: 'client', octets: `${event.line}${event.end ?? '\r\n'}`, sealed: event.octets };
  return event.kind === 'server'
    ? { from: 'server', octets: replyOctets(event.reply), sealed: event.octets }
    : undefined;
}

function between({ event }: Entry, placed: Placed): WirePart | undefined {
  switch (event.kind) {
    case 'connected':
      return { ...placed, kind: 'connected', host: event.host, port: event.port };
    case 'tls':
      return { ...placed, kind: 'handshake' };
    case 'closed':
      return { ...placed, kind: 'closed', by: event.by };
    default:
      return undefined;
  }
}

const NO_SECRETS: readonly Secret[] = [];

/** Everything that has gone over the wire, in order, as somebody who listens there has it. */
export function wireOf(trace: Trace): readonly WirePart[] {
  const secrets = secretsOf(trace);
  const parts: WirePart[] = [];
  let streams = NOTHING_YET;
  for (const [index, entry] of trace.entries.entries()) {
    const placed = { entry: index, at: entry.at };
    const said = octetsOf(entry);
    if (said !== undefined) {
      const own = { secrets: secrets.get(index) ?? NO_SECRETS };
      parts.push({ ...placed, kind: 'octets', ...said, offset: streams[said.from], ...own });
      streams = { ...streams, [said.from]: streams[said.from] + said.octets.length };
    }
    const other = between(entry, placed);
    if (other?.kind === 'connected') streams = NOTHING_YET;
    if (other !== undefined) parts.push(other);
  }
  return parts;
}

/** What somebody at the wire has learnt: how much, and which secrets. */
export interface Overheard {
  /** Octets that passed in the clear, and as sealed records. */
  readonly clear: number;
  readonly sealed: number;
  /** Secrets read in the clear, each once. */
  readonly secrets: readonly Secret[];
}

/** Sums up what somebody at the wire has learnt. */
export function overheard(parts: readonly WirePart[]): Overheard {
  const octets = parts.filter((part): part is Octets => part.kind === 'octets');
  const open = octets.filter(({ sealed }) => sealed === undefined);
  const secrets = new Map(
    open.flatMap((part) => part.secrets).map((secret) => [`${secret.kind} ${secret.value}`, secret]),
  );
  return {
    clear: open.reduce((sum, part) => sum + part.octets.length, 0),
    sealed: octets.reduce((sum, { sealed = 0 }) => sum + sealed, 0),
    secrets: [...secrets.values()],
  };
}

/** Octets line by line, each with the CRLF that ends it cut off. */
export const linesOf = (octets: string): readonly string[] => octets.split('\r\n').slice(0, -1);
