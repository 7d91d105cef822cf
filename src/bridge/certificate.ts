import { createSecureContext, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';

/** A certificate that nobody has signed but itself, made anew at every start, and the key that goes with it. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  readonly context: SecureContext;
}

const LOCAL = [
  { type: 2, value: 'localhost' },
  { type: 7, ip: '127.0.0.1' },
  { type: 7, ip: '::1' },
] as const;

/** A certificate for the server's name and for this machine. */
export async function certificateFor(hostname: string): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: hostname }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      // Clients take it as their own authority, which only then can vouch for itself.
      { name: 'basicConstraints', cA: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: hostname }, ...LOCAL] },
    ],
  });
  const context = createSecureContext({ key: made.private, cert: made.cert, minVersion: 'TLSv1.2' });
  return { key: made.private, certificate: made.cert, context };
}
