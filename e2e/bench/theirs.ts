import { Duplex } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import type { Step } from './workload.ts';

/** The letters are kept whole, as ours are. */
let kept = 0;

const server = new SMTPServer({
  name: 'mail.kitchen.example',
  authOptional: true,
  disableReverseLookup: true,
  hideSTARTTLS: true,
  disabledCommands: ['STARTTLS'],
  size: 20_971_520,
  logger: false,
  onData(stream, _, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      kept += Buffer.concat(chunks).length;
      done(null, 'queued');
    });
  },
});

/** What is private there, and must be called to leave out the 100 ms that it waits before it greets. */
interface Opened {
  _setListeners(callback: () => void): void;
  connectionReady(): void;
}

/** Two ends of one connection in this process, as Node's own `duplexPair` makes them: what is written to one is read from the other. */
function ends(): readonly [Duplex, Duplex] {
  const end = (other: () => Duplex): Duplex =>
    new Duplex({
      read() {},
      write(chunk, _, callback) {
        other().push(chunk);
        callback();
      },
      final(callback) {
        other().push(null);
        callback();
      },
    });
  const client: Duplex = end(() => server);
  const server: Duplex = end(() => client);
  return [client, server];
}

/** The client: writes the next step once all replies to the last have come. A reply is one write of the server. */
function talk(socket: Duplex, steps: readonly Step[], done: () => void): void {
  let at = 0;
  let awaited = 1;
  socket.on('data', () => {
    awaited--;
    const next = awaited === 0 ? steps[at++] : undefined;
    if (next === undefined) return;
    awaited = next.replies;
    for (const chunk of next.chunks) socket.write(chunk);
  });
  socket.on('end', () => {
    socket.end();
    done();
  });
}

/** What the server asks of a socket and a stream does not have. */
const asSocket = (socket: Duplex): Duplex =>
  Object.assign(socket, {
    readyState: 'open',
    remoteAddress: '198.51.100.7',
    remotePort: 40_000,
    localAddress: '192.0.2.25',
    localPort: 25,
    setTimeout: () => socket,
  });

/** One connection to npm smtp-server, in process, without a real socket. */
const connection = (steps: readonly Step[]): Promise<void> =>
  new Promise((done, failed) => {
    const [client, socket] = ends();
    talk(client, steps, done);
    const opened = new SMTPConnection(server, asSocket(socket) as never);
    opened.on('error', failed);
    const inner = opened as unknown as Opened;
    inner._setListeners(() => inner.connectionReady());
  });

/** Plays the steps so many times on npm smtp-server; returns the octets of the letters that it kept. */
export async function theirs(steps: readonly Step[], times: number): Promise<number> {
  kept = 0;
  for (let i = 0; i < times; i++) await connection(steps);
  return kept;
}
