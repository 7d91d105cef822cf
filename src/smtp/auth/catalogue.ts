import type { Mechanism } from '../model/mechanism.ts';
import { anonymous } from './anonymous.ts';
import { cramMd5 } from './cram-md5.ts';
import { external } from './external.ts';
import { login } from './login.ts';
import { oauthbearer } from './oauthbearer.ts';
import { plain } from './plain.ts';
import { scramSha1 } from './scram-sha-1.ts';
import { scramSha256 } from './scram-sha-256.ts';
import { xoauth2 } from './xoauth2.ts';

/** Every SASL mechanism that the model carries out. EHLO lists those that the AUTH setting names, in the order in which it names them. */
export const MECHANISMS: readonly Mechanism[] = [
  plain,
  login,
  cramMd5,
  scramSha1,
  scramSha256,
  xoauth2,
  oauthbearer,
  external,
  anonymous,
];

/** The mechanism of that name. */
export const mechanismOf = (name: string): Mechanism | undefined =>
  MECHANISMS.find((candidate) => candidate.name === name);
