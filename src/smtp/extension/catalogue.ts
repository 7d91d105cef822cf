import type { Extension } from '../model/extension.ts';
import { enhancedStatusCodes, expn, help, pipelining } from './announced.ts';
import { auth, oldAuth } from './auth.ts';
import { chunking } from './chunking.ts';
import { dsn } from './dsn.ts';
import { eightBitMime } from './eight-bit-mime.ts';
import { recipientLimitKeyword } from './recipient-limit.ts';
import { size } from './size.ts';
import { starttls } from './starttls.ts';
import { vrfy } from './vrfy.ts';

/** Every extension, in the order in which a plain server lists them. */
export const EXTENSIONS: readonly Extension[] = [
  pipelining,
  size,
  vrfy,
  expn,
  starttls,
  auth,
  oldAuth,
  enhancedStatusCodes,
  eightBitMime,
  dsn,
  chunking,
  recipientLimitKeyword,
  help,
] as unknown as readonly Extension[];
