import { roll } from '#smtp/model/dice.ts';
import { replyOctets } from '#smtp/model/reply.ts';
import type { Entry, Trace } from '../trace.ts';
import { capture, type Packet } from './pcap/capture.ts';
import { wayBetween } from './pcap/datagram.ts';
import { closed, type Flow, opened, type Sent, type Side, spoken } from './pcap/flow.ts';
import { CLOSE_NOTIFY, handshake, sealed } from './pcap/tls.ts';

/** The ports that a client's machine gives to its connections, one after the other. */
// RFC 6335 §6
const FIRST_PORT = 49_152;
const PORTS = 16_384;

/** Microseconds between two packets of the same moment. */
const PAUSE = 50;
const MICRO = 1_000_000;

/** What is kept while the entries are gone through. */
interface Tap {
  readonly flow: Flow | undefined;
  readonly host: string;
  readonly isSealed: boolean;
  readonly connections: number;
  readonly dice: number;
}

/** While a connection stands. */
type OpenTap = Tap & { readonly flow: Flow };

/** What one entry leads to: packets, and how it goes on. */
interface Seen<T extends Tap = Tap> {
  readonly tap: T;
  readonly packets: readonly string[];
}

const afterSending = (tap: Tap, { flow, packets }: Sent): Seen<OpenTap> => ({
  tap: { ...tap, flow },
  packets,
});

/** A connection begins; each has a port and sequence numbers of its own. */
function connected(tap: Tap, { world }: Entry, host: string, port: number): Seen {
  const { client, hosts } = world.kitchen;
  const way = wayBetween(client.address, hosts.find(({ name }) => name === host)?.address ?? '');
  const one = roll(tap.dice);
  const two = roll(one.state);
  const flow: Flow = {
    client: { address: way.from, port: FIRST_PORT + (tap.connections % PORTS), next: one.value },
    server: { address: way.to, port, next: two.value },
    packets: 0,
  };
  const begun: Tap = { flow, host, isSealed: false, connections: tap.connections + 1, dice: two.state };
  return afterSending(begun, opened(flow));
}

/** Text from one side, or what can be seen of it. */
function said(tap: OpenTap, side: Side, text: string): Seen<OpenTap> {
  const { flow } = tap;
  if (!tap.isSealed) return afterSending(tap, spoken(flow, side, text));
  const { octets, dice } = sealed(text.length, tap.dice);
  return afterSending({ ...tap, dice }, spoken(flow, side, octets));
}

function shaken(tap: OpenTap): Seen {
  const { flights, dice } = handshake(tap.host, tap.dice);
  const packets: string[] = [];
  let now = tap.flow;
  for (const [side, octets] of flights) {
    const sent = spoken(now, side, octets);
    packets.push(...sent.packets);
    now = sent.flow;
  }
  return { tap: { ...tap, flow: now, isSealed: true, dice }, packets };
}

function hungUp(tap: OpenTap, side: Side): Seen {
  const last = tap.isSealed ? said(tap, side, '\0'.repeat(CLOSE_NOTIFY)) : { tap, packets: [] };
  const { packets } = closed(last.tap.flow, side);
  return { tap: { ...last.tap, flow: undefined }, packets: [...last.packets, ...packets] };
}

const isOpen = (tap: Tap): tap is OpenTap => tap.flow !== undefined;

/** What somebody at the wire sees of one entry. */
function seen(tap: Tap, entry: Entry): Seen {
  const { event } = entry;
  if (event.kind === 'connected') return connected(tap, entry, event.host, event.port);
  if (!isOpen(tap)) return { tap, packets: [] };
  switch (event.kind) {
    case 'client':
      return said(tap, 'client', `${event.line}${event.end ?? '\r\n'}`);
    case 'server':
      return said(tap, 'server', replyOctets(event.reply));
    case 'tls':
      return shaken(tap);
    case 'closed':
      return hungUp(tap, event.by);
    default:
      return { tap, packets: [] };
  }
}

/** What would have been captured on the wire between the student's machine and the servers: a file for Wireshark and
 *  tcpdump. What passed under TLS is only as long as it was. */
export function pcap({ kitchen, entries }: Trace): Uint8Array {
  const packets: Packet[] = [];
  let tap: Tap = { flow: undefined, host: '', isSealed: false, connections: 0, dice: kitchen.seed };
  let clock = 0;
  for (const entry of entries) {
    const now = seen(tap, entry);
    tap = now.tap;
    clock = Math.max(clock, Math.round(entry.at * MICRO));
    for (const octets of now.packets) {
      const seconds = kitchen.epoch + Math.floor(clock / MICRO);
      packets.push({ seconds, microseconds: clock % MICRO, octets });
      clock += PAUSE;
    }
  }
  return capture(packets);
}
