import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { pcap } from '#trace/export/pcap.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import type { Trace } from '#trace/trace.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';

const isHere = spawnSync('tshark', ['--version'], { timeout: 30_000 }).status === 0;
const CHECKS = ['-o', 'tcp.check_checksum:TRUE', '-o', 'ip.check_checksum:TRUE'];

/** What tshark says of the capture of a trace. */
function tshark(trace: Trace, ...args: readonly string[]): readonly string[] {
  return tsharkOn(pcap(trace), ...args);
}

function tsharkOn(capture: Uint8Array, ...args: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-kitchen-capture-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'session.pcap');
  writeFileSync(path, capture);
  const { status, stdout, stderr } = spawnSync('tshark', ['-n', '-r', path, ...CHECKS, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout.split('\n').filter((line) => line !== '');
}

const type = (text: string): Input => ({ kind: 'line', text });
const played = (lines: readonly string[], kitchen: Kitchen = DEFAULT_KITCHEN): Trace =>
  run(kitchen, lines.map(type));

const LETTER = [
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>\nRCPT TO:<alice@kitchen.example>\nDATA',
  'Subject: Hello',
  '',
  '..',
  'x'.repeat(5_000),
  '.',
  'QUIT',
];
const TELNET = 'telnet mail.kitchen.example 25';
const S_CLIENT = 'openssl s_client -quiet -connect mail.kitchen.example:';

/** What is wrong with a capture in Wireshark's opinion: warnings and errors, but no notes and chats. */
const FAULTS = [
  ...['-Y', '_ws.expert.severity >= 0x600000', '-T', 'fields'],
  ...['-e', 'frame.number', '-e', '_ws.expert.message'],
];

it.skipIf(!isHere)('Wireshark reads the commands, their arguments and the codes', () => {
  const trace = played([TELNET, ...LETTER]);
  const of = (name: string) => tshark(trace, '-Y', name, '-T', 'fields', '-e', name);
  expect(of('smtp.req.command')).toEqual(['EHLO', 'MAIL', 'RCPT', 'DATA', 'QUIT']);
  expect(of('smtp.response.code')).toEqual(['220', '250', '250', '250', '354', '250', '221']);
  expect(of('imf.subject')).toEqual(['Hello']);
});

it.skipIf(!isHere)('Wireshark reassembles the letter as it was sent', () => {
  const lines = tshark(played([TELNET, ...LETTER]), '-q', '-z', 'follow,tcp,ascii,0').join('\n');
  expect(lines).toContain('220 mail.kitchen.example ESMTP Postfix');
  expect(lines.replaceAll(/\n\t?\d+\n/g, '')).toContain('x'.repeat(2_000));
});

it.skipIf(!isHere)(
  'two connections have ports of their own, and their times are those of the virtual clock',
  () => {
    const trace = run(DEFAULT_KITCHEN, [
      type(TELNET),
      { kind: 'wait', seconds: 400 },
      type(TELNET),
      type('QUIT'),
    ]);
    const opened = tshark(
      trace,
      ...['-Y', 'tcp.flags.syn == 1 && tcp.flags.ack == 0', '-T', 'fields'],
      ...['-e', 'tcp.srcport', '-e', 'tcp.dstport', '-e', 'frame.time_epoch'],
    );
    expect(opened).toEqual([
      `49152\t25\t${DEFAULT_KITCHEN.epoch + 1}.000000000`,
      `49153\t25\t${DEFAULT_KITCHEN.epoch + 402}.000000000`,
    ]);
  },
);

it.skipIf(!isHere)(
  'after STARTTLS nothing can be read but TLS, and from the hello the name of the server',
  () => {
    const trace = played([`${S_CLIENT}587 -starttls smtp`, ...LETTER]);
    const of = (filter: string, name: string) => tshark(trace, '-Y', filter, '-T', 'fields', '-e', name);
    // Wireshark takes four letters for a command.
    expect(of('smtp.req.command', 'smtp.req.command')).toEqual(['EHLO', 'STAR']);
    expect(of('tls.handshake.type == 1', 'tls.handshake.extensions_server_name')).toEqual([
      'mail.kitchen.example',
    ]);
    expect(of('tls.handshake.type == 2', 'tls.handshake.ciphersuite')).toEqual(['0x1302']);
    expect(of('tls.record.opaque_type == 23', 'frame.number').length).toBeGreaterThan(10);
  },
);

const wide: Kitchen = {
  ...DEFAULT_KITCHEN,
  client: { name: 'client.example', address: '2001:db8::7' },
  hosts: DEFAULT_KITCHEN.hosts.map((host) => ({ ...host, address: '2001:db8::25' })),
  zone: { 'mail.kitchen.example': [{ type: 'AAAA', address: '2001:db8::25' }] },
};

const SOUND: Readonly<Record<string, Trace>> = {
  'a session in the clear': played([TELNET, ...LETTER]),
  'a session under TLS': played([`${S_CLIENT}465`, ...LETTER]),
  'a session that goes over to TLS': played([`${S_CLIENT}587 -starttls smtp`, ...LETTER]),
  'a session by IPv6': played(['telnet mail.kitchen.example 25', ...LETTER], wide),
  'a session that the client ends': run(DEFAULT_KITCHEN, [type(TELNET), { kind: 'key', key: 'interrupt' }]),
  'a session that is still open': played([TELNET, 'EHLO client.example']),
  'a long line': played([TELNET, ...LETTER.slice(0, 2), 'x'.repeat(200_000), '.']),
};

it.skipIf(!isHere).each(Object.entries(SOUND))('Wireshark finds nothing wrong with %s', (_, trace) => {
  expect(tshark(trace).length).toBeGreaterThan(4);
  expect(tshark(trace, ...FAULTS)).toEqual([]);
});

it.skipIf(!isHere)('Wireshark would find what is wrong: one bit that is flipped on the way', () => {
  const broken = pcap(played([TELNET, 'QUIT']));
  broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
  expect(tsharkOn(broken, ...FAULTS)).toHaveLength(1);
});
