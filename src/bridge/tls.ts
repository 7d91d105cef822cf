import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type SecureContext, TLSSocket } from 'node:tls';

/** Stops listening to a stream that something else will listen to. What has come meanwhile is thrown away. */
export function letGo(wire: Duplex): void {
  for (const event of ['data', 'drain', 'end', 'error']) wire.removeAllListeners(event);
  wire.pause();
  while (wire.read() !== null);
}

/** The server's side of TLS over a stream; `done` is called after the handshake. Both streams end together. */
export function tlsOver(bare: Duplex, secureContext: SecureContext, done: () => void): TLSSocket {
  bare.on('error', () => bare.destroy());
  // Node takes any stream; its types know only sockets.
  const wire = new TLSSocket(bare as Socket, { isServer: true, secureContext });
  wire.once('close', () => bare.destroy());
  wire.once('secure', done);
  return wire;
}
