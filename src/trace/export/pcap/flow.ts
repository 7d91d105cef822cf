import { datagram, isWide, type Way } from './datagram.ts';
import { ACK, FIN, maximumSegmentSize, PSH, SYN, segmentOctets } from './segment.ts';

/** Who of the two sends. */
export type Side = 'client' | 'server';

/** One end of a TCP connection. */
export interface End {
  readonly address: string;
  readonly port: number;
  /** The sequence number of its next octet. */
  readonly next: number;
}

/** A TCP connection at one moment. */
export interface Flow {
  readonly client: End;
  readonly server: End;
  /** Packets on it so far: IPv4 numbers them. */
  readonly packets: number;
}

/** Where something leads, and the packets that are seen of it. */
export interface Sent {
  readonly flow: Flow;
  readonly packets: readonly string[];
}

const other = (side: Side): Side => (side === 'client' ? 'server' : 'client');

/** What one packet of Ethernet's size leaves for the text of a segment. */
// RFC 9293 §3.7.1
const segmentSize = (way: Way): number => (isWide(way) ? 1440 : 1460);

const wayOf = (flow: Flow, side: Side): Way => ({ from: flow[side].address, to: flow[other(side)].address });

/** One segment. SYN and FIN take a sequence number just as an octet does. */
// RFC 9293 §3.4
function sent(flow: Flow, side: Side, flags: number, text = ''): Sent {
  const [from, to, way] = [flow[side], flow[other(side)], wayOf(flow, side)];
  const isSyn = (flags & SYN) !== 0;
  const segment = segmentOctets(way, {
    fromPort: from.port,
    toPort: to.port,
    sequence: from.next,
    acknowledgement: (flags & ACK) === 0 ? 0 : to.next,
    flags,
    options: isSyn ? maximumSegmentSize(segmentSize(way)) : '',
    text,
  });
  const taken = text.length + ((flags & (SYN | FIN)) === 0 ? 0 : 1);
  const next = { ...flow, [side]: { ...from, next: (from.next + taken) >>> 0 }, packets: flow.packets + 1 };
  return { flow: next, packets: [datagram(way, segment, next.packets & 0xffff)] };
}

/** One after the other. */
function inTurn(
  flow: Flow,
  segments: readonly (readonly [side: Side, flags: number, text?: string])[],
): Sent {
  const packets: string[] = [];
  let now = flow;
  for (const [side, flags, text] of segments) {
    const step = sent(now, side, flags, text);
    packets.push(...step.packets);
    now = step.flow;
  }
  return { flow: now, packets };
}

/** The three segments that begin a connection. */
// RFC 9293 §3.5
export const opened = (flow: Flow): Sent =>
  inTurn(flow, [
    ['client', SYN],
    ['server', SYN | ACK],
    ['client', ACK],
  ]);

/** Octets from one side, acknowledged by the other at the end and at least at every second segment. */
// RFC 9293 §3.8.6.3
export function spoken(flow: Flow, side: Side, octets: string): Sent {
  const size = segmentSize(wayOf(flow, side));
  const segments: (readonly [Side, number, string?])[] = [];
  for (let at = 0, count = 1; at < octets.length; at += size, count++) {
    const isLast = at + size >= octets.length;
    segments.push([side, isLast ? ACK | PSH : ACK, octets.slice(at, at + size)]);
    if (isLast || count % 2 === 0) segments.push([other(side), ACK]);
  }
  return inTurn(flow, segments);
}

/** The end of a connection: the one side hangs up, then the other. */
// RFC 9293 §3.6
export const closed = (flow: Flow, side: Side): Sent =>
  inTurn(flow, [
    [side, FIN | ACK],
    [other(side), ACK],
    [other(side), FIN | ACK],
    [side, ACK],
  ]);
