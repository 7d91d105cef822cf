import type { Mechanism } from '../model/mechanism.ts';
import { cramMd5 } from './cram-md5.ts';
import { login } from './login.ts';
import { plain } from './plain.ts';

/** Every SASL mechanism, in the order in which EHLO lists them. */
export const MECHANISMS: readonly Mechanism[] = [plain, login, cramMd5];
