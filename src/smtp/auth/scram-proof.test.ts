import { expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '#encoding/base64.ts';
import { type Hash, proofs, saltOf } from './scram-proof.ts';

/** The examples of the standards: user `user`, password `pencil`. */
const EXAMPLES: readonly (readonly [string, Hash, string, string, string, string, string])[] = [
  [
    'RFC 5802 §5',
    'SHA-1',
    'QSXCR+Q6sek8bf92',
    'fyko+d2lbbFgONRv9qkxdawL',
    '3rfcNHYJY1ZVvWVs7j',
    'v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
    'rmF9pqV8S7suAoZWja4dJRkFsKQ=',
  ],
  [
    'RFC 7677 §3',
    'SHA-256',
    'W22ZaJ0SNY7soEsUEjb6gQ==',
    'rOprNGfwEbeRWgbNEkqO',
    '%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0',
    'dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    '6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
  ],
];

it.each(EXAMPLES)('makes the proofs of %s', (_, hash, salt, nonce, more, client, server) => {
  const whole = nonce + more;
  const authMessage = `n=user,r=${nonce},r=${whole},s=${salt},i=4096,c=biws,r=${whole}`;
  const made = proofs(hash, 'pencil', { salt: decodeBase64(salt) as string, iterations: 4096 }, authMessage);
  expect(encodeBase64(made.client)).toBe(client);
  expect(encodeBase64(made.server)).toBe(server);
});

it('gives each name a salt of its own, the same each time', () => {
  expect(saltOf('mail.kitchen.example', 'alice')).toHaveLength(16);
  expect(saltOf('mail.kitchen.example', 'alice')).toBe(saltOf('mail.kitchen.example', 'alice'));
  expect(saltOf('mail.kitchen.example', 'alice')).not.toBe(saltOf('mail.kitchen.example', 'bob'));
  expect(saltOf('mail.kitchen.example', 'alice')).not.toBe(saltOf('mx.other.example', 'alice'));
});
