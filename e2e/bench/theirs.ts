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

/** The client's end: writes the next step once all replies to the last have come. */
function socketOf(steps: readonly Step[], done: () => void): Duplex {
  let at = 0;
  let awaited = 1;
  const socket = new Duplex({
    read() {},
    write(_, __, callback) {
      callback();
      awaited--;
      const next = awaited === 0 ? steps[at++] : undefined;
      if (next === undefined) return;
      awaited = next.replies;
      for (const chunk of next.chunks) socket.push(chunk);
    },
  });
  socket.on('finish', () => {
    socket.push(null);
    done();
  });
  return Object.assign(socket, {
    readyState: 'open',
    remoteAddress: '198.51.100.7',
    remotePort: 40_000,
    localAddress: '192.0.2.25',
    localPort: 25,
    setTimeout: () => socket,
  });
}

/** One connection to npm smtp-server, in process, without a real socket. */
const connection = (steps: readonly Step[]): Promise<void> =>
  new Promise((done, failed) => {
    const socket = socketOf(steps, done);
    const opened = new SMTPConnection(server, socket as never);
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
