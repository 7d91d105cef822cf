import type { Socket } from 'node:net';
import { connect as connectTls, TLSSocket } from 'node:tls';
import { expect, it } from 'vitest';
import { dial, openKitchen, SESSION } from './opened-kitchen.ts';

const MIB = 1_048_576;

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The server still takes a letter from somebody else. */
async function serves(port: number): Promise<void> {
  const wire = dial(port);
  wire.socket.write(SESSION);
  expect(await wire.closed()).toMatch(/\r\n250 2\.0\.0 [^\r]+\r\n221 /);
}

const drained = (socket: Socket) =>
  new Promise<void>((done) => {
    const end = () => {
      socket.off('drain', end).off('close', end);
      done();
    };
    socket.on('drain', end).on('close', end);
  });

/** Writes as fast as the server reads, until it closes or so much is written. Returns the octets that it took. */
async function pour(wire: ReturnType<typeof dial>, octets: string, most: number): Promise<number> {
  const { socket } = wire;
  let isOpen = true;
  socket.once('close', () => {
    isOpen = false;
  });
  while (isOpen && socket.bytesWritten < most) {
    if (!socket.write(octets)) await drained(socket);
  }
  return socket.bytesWritten;
}

const begun = (rcpt = 'alice') =>
  `EHLO client.example\r\nMAIL FROM:<carol@client.example>\r\nRCPT TO:<${rcpt}@kitchen.example>\r\nDATA\r\n`;

it('gives up a client that sends an octet now and then and never gets anywhere', async () => {
  const { port } = await openKitchen({ server: { behaviours: { 'idle-timeout': { after: 1 } } } });
  const [slow, silent] = [dial(port), dial(port)];
  const drip = setInterval(() => slow.socket.write('A'), 100);
  const said = await Promise.all([slow.closed(), silent.closed()]);
  clearInterval(drip);
  for (const each of said) expect(each).toMatch(/^220 [^\r]+\r\n421 4\.4\.2 [^\r]+\r\n$/);
  await serves(port);
});

it('gives up a letter that comes an octet at a time', async () => {
  const { port, deliveries } = await openKitchen({
    server: { behaviours: { 'idle-timeout': { after: 1 } } },
  });
  const slow = dial(port);
  slow.socket.write(begun());
  const drip = setInterval(() => slow.socket.write('A'), 100);
  expect(await slow.closed()).toMatch(/\r\n421 4\.4\.2 [^\r]+\r\n$/);
  clearInterval(drip);
  expect(deliveries()).toEqual([]);
});

it('tells ten thousand clients that it has its hands full, and goes on with those that it has', async () => {
  const kept = 200;
  const { bridge, port } = await openKitchen({ limits: { connections: kept } });
  const patient = Array.from({ length: kept }, () => dial(port));
  await Promise.all(patient.map((wire) => wire.until(/^220 /)));
  let told = 0;
  let shut = 0;
  const knock = async () => {
    const said = await dial(port).closed();
    if (/^421 4\.3\.2 mail\.kitchen\.example Too many connections, closing connection\r\n$/.test(said))
      told++;
    else if (said === '') shut++;
  };
  const queue = Array.from({ length: 100 }, async () => {
    for (let i = 0; i < 100; i++) await knock();
  });
  await Promise.all(queue);
  expect(told + shut).toBe(10_000);
  expect(told).toBeGreaterThan(9000);
  expect(bridge.connections()).toEqual({ open: kept, turnedAway: 10_000 });
  for (const { socket } of patient) socket.write(SESSION);
  const said = await Promise.all(patient.map((wire) => wire.closed()));
  expect(said.filter((each) => /\r\n250 2\.0\.0 [^\r]+\r\n221 /.test(each))).toHaveLength(kept);
  await expect.poll(() => bridge.connections().open).toBe(0);
  await serves(port);
}, 30_000);

it('throws an endless line away and answers when it ends', async () => {
  const { port } = await openKitchen();
  const wire = dial(port);
  await wire.until(/^220 /);
  const before = process.memoryUsage().rss;
  expect(await pour(wire, 'A'.repeat(65_536), 64 * MIB)).toBeGreaterThanOrEqual(64 * MIB);
  wire.socket.write('\r\nNOOP\r\n');
  expect(await wire.until(/\r\n250 /)).toMatch(/^220 [^\r]+\r\n500 5\.5\.2 [^\r]+\r\n250 /);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * MIB);
});

it('hangs up on a letter that does not end, and keeps none of it', async () => {
  const behaviours = { 'message-size': { maximum: MIB } };
  const { port, deliveries, printed } = await openKitchen({
    server: { behaviours },
    limits: { letter: 64 * MIB },
  });
  const wire = dial(port);
  wire.socket.write(begun());
  await wire.until(/\r\n354 /);
  const before = process.memoryUsage().rss;
  const line = `${'x'.repeat(76)}\r\n`;
  await pour(wire, line.repeat(800), 1024 * MIB);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * MIB);
  await expect.poll(printed).toMatch(/C: …\n(?:C: x+\n)?S: 421 4\.3\.2 [^\n]+The letter does not end/);
  expect(deliveries()).toEqual([]);
  await serves(port);
});

it('holds no more letters on their way than it has room for', async () => {
  const { bridge, port } = await openKitchen({ limits: { inFlight: 4 * MIB } });
  const wires = Array.from({ length: 8 }, () => dial(port));
  const line = `${'x'.repeat(1022)}\r\n`;
  for (const { socket } of wires) socket.write(begun() + line.repeat(1024));
  const refused = () =>
    wires.filter((wire) => /421 4\.3\.2 [^\r]+Too many letters at a time/.test(wire.heard()));
  await expect.poll(() => refused().length).toBeGreaterThan(3);
  for (const { socket } of wires) socket.destroy();
  await expect.poll(() => bridge.connections().open).toBe(0);
  await serves(port);
});

it('takes no new letters when the mailboxes are full, and loses none', async () => {
  const { port, deliveries } = await openKitchen({ limits: { stored: 1000 } });
  const wire = dial(port);
  wire.socket.write(SESSION.replace('QUIT\r\n', '').replace('Hello, SMTP!', 'x'.repeat(1000)));
  expect(await wire.closed()).toMatch(/\r\n250 2\.0\.0 [^\r]+\r\n421 4\.3\.2 [^\r]+No room for more letters/);
  expect(await dial(port).closed()).toMatch(/^421 4\.3\.2 [^\r]+No room for more letters/);
  expect(deliveries()).toHaveLength(1);
});

it('does not listen to a client that does not read, and lets it go in the end', async () => {
  const { bridge, port } = await openKitchen({
    server: {
      personality: 'rfc',
      behaviours: { 'idle-timeout': { after: 2 }, 'error-limit': { on: false } },
    },
  });
  const wire = dial(port);
  wire.socket.pause();
  const before = process.memoryUsage().rss;
  for (let i = 0; i < 512; i++) wire.socket.write('HELP\r\n'.repeat(10_000));
  await later(1000);
  // 512 × 60,000 octets were to be sent; the socket's own buffers hold a few MiB, and the server asked for no more.
  expect(wire.socket.writableLength).toBeGreaterThan(15 * MIB);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MIB);
  await serves(port);
  await expect.poll(() => bridge.connections().open, { timeout: 8000 }).toBe(0);
});

it('loses no letter of a client that has gone before the reply', async () => {
  const { bridge, port, deliveries } = await openKitchen();
  const wires = Array.from({ length: 300 }, () => dial(port));
  for (const { socket } of wires) socket.end(SESSION);
  await Promise.all(wires.map((wire) => wire.closed()));
  await expect.poll(() => bridge.connections().open).toBe(0);
  expect(new Set(deliveries().map(({ queueId }) => queueId)).size).toBe(300);
});

it('survives clients that hang up anywhere', async () => {
  const { bridge, port, deliveries } = await openKitchen();
  const octets = SESSION.replace('DATA', 'AUTH LOGIN\r\n*\r\nDATA');
  for (let at = 0; at <= octets.length; at += 3) {
    const { socket } = dial(port);
    socket.write(octets.slice(0, at), () => socket.resetAndDestroy());
  }
  await later(200);
  await expect.poll(() => bridge.connections().open).toBe(0);
  expect(deliveries().length).toBeLessThan(20);
  await serves(port);
});

it('takes nothing that was sent in the clear behind STARTTLS for something under TLS', async () => {
  const { bridge, port } = await openKitchen();
  const wire = dial(port);
  await wire.until(/^220 /);
  wire.socket.write(
    'EHLO client.example\r\nSTARTTLS\r\nEHLO eve.example\r\nMAIL FROM:<eve@client.example>\r\n',
  );
  await wire.until(/\r\n220 2\.0\.0 /);
  wire.socket.removeAllListeners('data');
  const tls = connectTls({ socket: wire.socket, rejectUnauthorized: false });
  let heard = '';
  tls.on('data', (octets: Buffer) => {
    heard += octets.toString('latin1');
  });
  await new Promise((done) => tls.once('secureConnect', done));
  tls.write('RCPT TO:<alice@kitchen.example>\r\n');
  await expect.poll(() => heard).toMatch(/\r\n$/);
  expect(heard).toMatch(/^503 [^\r]+\r\n$/);
  expect(tls).toBeInstanceOf(TLSSocket);
  tls.destroy();
  await expect.poll(() => bridge.connections().open).toBe(0);
});

it('gives up a handshake that is none, or does not come', async () => {
  const { bridge, port, tlsPort, printed } = await openKitchen({ limits: { handshake: 1 } });
  const wires = [dial(tlsPort), dial(tlsPort), dial(port)];
  wires[0]?.socket.write('EHLO client.example\r\n');
  wires[2]?.socket.write('EHLO client.example\r\nSTARTTLS\r\n');
  const garbled = dial(port);
  garbled.socket.write('EHLO client.example\r\nSTARTTLS\r\n');
  await garbled.until(/\r\n220 2\.0\.0 /);
  garbled.socket.write('MAIL FROM:<carol@client.example>\r\n'.repeat(20));
  await Promise.all([...wires, garbled].map((wire) => wire.closed()));
  await expect.poll(() => bridge.connections().open).toBe(0);
  // What was no handshake is no command either.
  expect(printed()).not.toContain('MAIL FROM');
  await serves(port);
});

it('keeps a login over STARTTLS only where the server is one that does', async () => {
  for (const keepsLogin of [true, false]) {
    const { port } = await openKitchen({ server: { behaviours: { STARTTLS: { keepsLogin } } } });
    const wire = dial(port);
    await wire.until(/^220 /);
    wire.socket.write('EHLO client.example\r\nAUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=\r\nSTARTTLS\r\n');
    await wire.until(/\r\n235 [^\r]+\r\n220 [^\r]+\r\n/);
    const tls = connectTls({ socket: wire.socket, rejectUnauthorized: false });
    await new Promise((done) => tls.once('secureConnect', done));
    let heard = '';
    tls.on('data', (octets: Buffer) => {
      heard += octets.toString('latin1');
    });
    tls.write('EHLO client.example\r\nAUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=\r\n');
    await expect.poll(() => heard, { timeout: 5_000 }).toMatch(keepsLogin ? /\r\n503 / : /\r\n235 /);
    tls.destroy();
  }
});

it('notices who speaks before the greeting, and lets the patient in', async () => {
  const { port, printed } = await openKitchen({
    server: {
      personality: 'rfc',
      behaviours: { 'early-talker': { on: true }, 'turning-away': { manner: 'hang-up' } },
    },
    limits: { pause: 0.3 },
  });
  const hasty = dial(port);
  hasty.socket.write('EHLO client.example\r\n');
  expect(await hasty.closed()).toMatch(/^554 5\.5\.1 /);
  const patient = dial(port);
  await patient.until(/^220 /);
  patient.socket.write(SESSION);
  expect(await patient.closed()).toMatch(/\r\n221 /);
  await expect.poll(printed).toMatch(/S: 554 5\.5\.1 /);
});

it('waits for nobody who hangs up before the greeting', async () => {
  const { bridge, port } = await openKitchen({
    server: { behaviours: { 'early-talker': { on: true } } },
    limits: { pause: 0.3 },
  });
  for (const end of ['end', 'destroy'] as const) dial(port).socket[end]();
  await later(600);
  await expect.poll(() => bridge.connections().open).toBe(0);
  const wire = dial(port);
  await later(50);
  await bridge.close();
  expect(await wire.closed()).toBe('');
});

it('says 421 to everybody when it is shut, and keeps what it has accepted', async () => {
  const { bridge, port, deliveries, printed } = await openKitchen();
  const [idle, writing] = [dial(port), dial(port)];
  await idle.until(/^220 /);
  writing.socket.write(`${SESSION.replace('QUIT\r\n', '')}${begun('bob').slice(21)}Subject: half\r\n`);
  await writing.until(/\r\n354 [^\r]+\r\n[\s\S]+\r\n354 /);
  await bridge.close();
  expect(await idle.closed()).toMatch(
    /\r\n421 4\.3\.2 [^\r]+Service is being shut down, closing connection\r\n$/,
  );
  expect(await writing.closed()).toMatch(/\r\n421 4\.3\.2 /);
  expect(deliveries()).toHaveLength(1);
  expect(printed()).toMatch(/C: Subject: half\nS: 421 /);
});
