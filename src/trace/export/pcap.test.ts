import fc from 'fast-check';
import { expect, it } from 'vitest';
import { octetsOf } from '#encoding/octets.ts';
import { toOctets } from '#encoding/utf8.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { sealedOctets } from '#world/network/record.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from '../input.ts';
import { run } from '../run.ts';
import type { Trace } from '../trace.ts';
import { checksum } from './pcap/checksum.ts';
import { pseudoHeader, wayBetween } from './pcap/datagram.ts';
import { maximumSegmentSize } from './pcap/segment.ts';
import { pcap } from './pcap.ts';

/** A packet taken apart again. */
interface Dissected {
  readonly time: number;
  readonly way: { readonly from: string; readonly to: string };
  readonly ports: string;
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly flags: string;
  readonly options: string;
  readonly text: string;
}

const number = (octets: string, at: number, length: number): number =>
  [...octets.slice(at, at + length)].reduce((sum, octet) => sum * 256 + octet.charCodeAt(0), 0);

const FLAGS = 'FSRPA';

function dissected(time: number, packet: string): Dissected {
  const isWide = packet.charCodeAt(0) >> 4 === 6;
  const size = isWide ? 40 : 20;
  const at = isWide ? 8 : 12;
  const width = isWide ? 16 : 4;
  const ends = { from: packet.slice(at, at + width), to: packet.slice(at + width, at + 2 * width) };
  const segment = packet.slice(size);
  if (!isWide) expect(checksum(packet.slice(0, size))).toBe(0);
  expect(number(packet, isWide ? 4 : 2, 2)).toBe(isWide ? segment.length : packet.length);
  expect(checksum(pseudoHeader(ends, segment.length) + segment)).toBe(0);
  const offset = (segment.charCodeAt(12) >> 4) * 4;
  const bits = segment.charCodeAt(13);
  return {
    time,
    way: ends,
    ports: `${number(segment, 0, 2)} ${number(segment, 2, 2)}`,
    sequence: number(segment, 4, 4),
    acknowledgement: number(segment, 8, 4),
    flags: [...FLAGS].filter((_, bit) => (bits & (1 << bit)) !== 0).join(''),
    options: segment.slice(20, offset),
    text: segment.slice(offset),
  };
}

function packetsOf(trace: Trace): readonly Dissected[] {
  const file = octetsOf(pcap(trace));
  expect(file.slice(0, 24)).toBe('\xa1\xb2\xc3\xd4\0\x02\0\x04\0\0\0\0\0\0\0\0\0\x04\0\0\0\0\0\x65');
  const packets: Dissected[] = [];
  for (let at = 24; at < file.length; ) {
    const [seconds, microseconds, length] = [0, 4, 8].map((offset) => number(file, at + offset, 4));
    const time = (seconds ?? 0) - DEFAULT_KITCHEN.epoch + (microseconds ?? 0) / 1e6;
    packets.push(dissected(time, file.slice(at + 16, at + 16 + (length ?? 0))));
    at += 16 + (length ?? 0);
  }
  return packets;
}

/** All that one side says, each connection apart; every octet must stand where its sequence number says. */
function streams(packets: readonly Dissected[]): Readonly<Record<string, string>> {
  const said = new Map<string, string>();
  const next = new Map<string, number>();
  for (const { ports, sequence, flags, text } of packets) {
    if (next.has(ports)) expect(sequence).toBe(next.get(ports));
    const taken = text.length + (/[SF]/.test(flags) ? 1 : 0);
    next.set(ports, (sequence + taken) % 2 ** 32);
    said.set(ports, (said.get(ports) ?? '') + text);
  }
  return Object.fromEntries(said);
}

const type = (text: string): Input => ({ kind: 'line', text });
const played = (lines: readonly string[], kitchen: Kitchen = DEFAULT_KITCHEN): Trace =>
  run(kitchen, lines.map(type));

const TELNET = 'telnet mail.kitchen.example 25';
const flagsOf = (packets: readonly Dissected[]) => packets.map(({ flags }) => flags).join(' ');

it('captures a session from the first segment to the last', () => {
  const packets = packetsOf(played([TELNET, 'QUIT']));
  expect(flagsOf(packets)).toBe('S SA A PA A PA A PA A FA A FA A');
  expect(streams(packets)).toEqual({
    '49152 25': 'QUIT\r\n',
    '25 49152': '220 mail.kitchen.example ESMTP Postfix\r\n221 2.0.0 Bye\r\n',
  });
  expect(packets[0]?.way).toEqual(wayBetween('198.51.100.7', '192.0.2.25'));
  expect(packets.map(({ options }) => options).filter((options) => options !== '')).toEqual(
    Array(2).fill(maximumSegmentSize(1460)),
  );
});

it('acknowledges each octet that has come, and no other', () => {
  const next = new Map<string, number>();
  for (const { ports, sequence, acknowledgement, flags, text } of packetsOf(played([TELNET, 'QUIT']))) {
    const back = ports.split(' ').reverse().join(' ');
    expect(acknowledgement).toBe(flags === 'S' ? 0 : next.get(back));
    next.set(ports, (sequence + text.length + (/[SF]/.test(flags) ? 1 : 0)) % 2 ** 32);
  }
});

it('begins at the time of the virtual clock, and goes on in the order of the session', () => {
  const trace = run(DEFAULT_KITCHEN, [type(TELNET), { kind: 'wait', seconds: 30 }, type('NOOP\nNOOP')]);
  const times = packetsOf(trace).map(({ time }) => time);
  expect(times[0]).toBe(1);
  expect(times.find((time) => time > 2)).toBe(32);
  expect(times.every((time, at) => time > (times[at - 1] ?? 0))).toBe(true);
});

it('gives each connection a port of its own', () => {
  const packets = packetsOf(played([TELNET, 'QUIT', 'telnet mail.kitchen.example 587', 'QUIT']));
  expect(Object.keys(streams(packets))).toEqual(['49152 25', '25 49152', '49153 587', '587 49153']);
});

it('parts a long line into segments, of which at least every second is acknowledged', () => {
  const packets = packetsOf(played([TELNET, 'x'.repeat(5000)]));
  const sizes = packets.filter(({ time }) => time >= 2).map(({ text }) => text.length);
  expect(sizes.slice(0, 6)).toEqual([1460, 1460, 0, 1460, 622, 0]);
});

it('has a client that hangs up end the connection', () => {
  const trace = run(DEFAULT_KITCHEN, [type(TELNET), { kind: 'key', key: 'interrupt' }]);
  const packets = packetsOf(trace);
  expect(flagsOf(packets)).toMatch(/ FA A FA A$/);
  expect(packets.at(-4)?.ports).toBe('49152 25');
});

it('shows nothing of what happens on the student’s own machine', () => {
  expect(packetsOf(played(["printf 'alice' | base64", 'help', 'telnet nowhere.example']))).toEqual([]);
  expect(packetsOf(played([TELNET, 'QUIT', 'QUIT']))).toHaveLength(
    packetsOf(played([TELNET, 'QUIT'])).length,
  );
});

const S_CLIENT = 'openssl s_client -quiet -connect mail.kitchen.example:';

/** The records of TLS in what one side says: type and length of each. */
function records(octets: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < octets.length; ) {
    const length = number(octets, at + 3, 2);
    found.push(`${octets.charCodeAt(at)} ${length}`);
    at += 5 + length;
  }
  return found;
}

it('leaves of what passes under TLS only how long it was', () => {
  const trace = played([`${S_CLIENT}465`, 'EHLO client.example', 'QUIT']);
  const [client = '', server = ''] = Object.values(streams(packetsOf(trace)));
  expect(client).not.toContain('EHLO');
  expect(records(client)).toEqual([
    expect.stringMatching(/^22 /),
    '20 1',
    '23 69',
    `23 ${sealedOctets('EHLO client.example\r\n'.length) - 5}`,
    `23 ${sealedOctets('QUIT\r\n'.length) - 5}`,
  ]);
  // The last record but one is the 221, the last says that nothing more will come.
  expect(records(server).slice(-2)).toEqual([`23 ${sealedOctets('221 2.0.0 Bye\r\n'.length) - 5}`, '23 19']);
  expect(client).toContain('mail.kitchen.example');
});

it('shows what was said before STARTTLS, and no more', () => {
  const trace = played([`${S_CLIENT}587 -starttls smtp -name client.example`, 'NOOP']);
  const [client = ''] = Object.values(streams(packetsOf(trace)));
  expect(client.slice(0, client.indexOf('\x16'))).toBe('EHLO client.example\r\nSTARTTLS\r\n');
});

it('parts what is longer than a record', () => {
  const trace = played([`${S_CLIENT}465`, 'x'.repeat(20_000)]);
  const [client = ''] = Object.values(streams(packetsOf(trace)));
  expect(records(client).slice(-2)).toEqual(['23 16401', `23 ${20_002 - 16_384 + 17}`]);
});

it.each([
  ['both by IPv6', '2001:db8::7', '2001:db8::25', 16, 1440],
  ['one by IPv6, the other written as such', '198.51.100.7', '2001:db8::25', 16, 1440],
  ['one by IPv6 from the other side', '2001:db8::7', '192.0.2.25', 16, 1440],
  ['an address that cannot be read', 'nowhere', '192.0.2.25', 4, 1460],
])('captures %s', (_, client, server, width, segment) => {
  const kitchen: Kitchen = {
    ...DEFAULT_KITCHEN,
    client: { name: 'client.example', address: client },
    hosts: DEFAULT_KITCHEN.hosts.map((host) => ({ ...host, address: server })),
    zone: { 'mail.kitchen.example': [{ type: server.includes(':') ? 'AAAA' : 'A', address: server }] },
  };
  const packets = packetsOf(played([TELNET, 'QUIT'], kitchen));
  expect(packets[0]?.way.from).toHaveLength(width);
  expect(packets[0]?.options).toBe(maximumSegmentSize(segment));
  expect(Object.values(streams(packets))[0]).toBe('QUIT\r\n');
});

it('names no server in the hello where the server has no name', () => {
  const hosts = DEFAULT_KITCHEN.hosts.map((host) => ({ ...host, name: host.address }));
  const trace = played(['openssl s_client -quiet -connect 192.0.2.25:465'], { ...DEFAULT_KITCHEN, hosts });
  const [client = ''] = Object.values(streams(packetsOf(trace)));
  expect(records(client)).toEqual(['22 146', '20 1', '23 69']);
});

it('captures a connection to a server that is no longer in the kitchen', () => {
  const trace = played([TELNET, 'QUIT']);
  const entries = trace.entries.map((entry) => ({
    ...entry,
    world: { ...entry.world, kitchen: { ...entry.world.kitchen, hosts: [] } },
  }));
  expect(packetsOf({ ...trace, entries })[0]?.way.to).toBe('\0\0\0\0');
});

it('says what the session has said, whatever that was', () => {
  const line = fc.oneof(
    fc.constantFrom('EHLO client.example', 'MAIL FROM:<>', 'RCPT TO:<alice@kitchen.example>', 'DATA', '.'),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const trace = played([TELNET, ...lines]);
      const client = trace.entries.flatMap(({ event }) =>
        event.kind === 'client' ? [`${event.line}\r\n`] : [],
      );
      const said = streams(packetsOf(trace));
      expect(said['49152 25']).toBe(client.join(''));
    }),
    { numRuns: 50 },
  );
});

it('makes the same file of the same session', () => {
  const lines = [`${S_CLIENT}465`, 'EHLO client.example', toOctets('NOOP é')];
  expect(pcap(played(lines))).toEqual(pcap(played(lines)));
});
