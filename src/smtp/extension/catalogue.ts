import type { Extension } from '../model/extension.ts';
import { enhancedStatusCodes, expn, help, pipeConnect, pipelining, verbose } from './announced.ts';
import { auth, oldAuth } from './auth.ts';
import { binaryMime } from './binary-mime.ts';
import { chunking } from './chunking.ts';
import { deliverBy } from './deliver-by.ts';
import { dsn } from './dsn.ts';
import { eightBitMime } from './eight-bit-mime.ts';
import { etrn } from './etrn.ts';
import { futureRelease } from './future-release.ts';
import { limits } from './limits.ts';
import { mtPriority } from './mt-priority.ts';
import { recipientLimitKeyword } from './recipient-limit.ts';
import { requireTls } from './require-tls.ts';
import { size } from './size.ts';
import { smtpUtf8 } from './smtp-utf8.ts';
import { starttls } from './starttls.ts';
import { vrfy } from './vrfy.ts';
import { xclient } from './xclient.ts';

/** Every extension, in the order in which a plain server lists them. */
export const EXTENSIONS: readonly Extension[] = [
  pipelining,
  size,
  vrfy,
  expn,
  etrn,
  starttls,
  auth,
  oldAuth,
  enhancedStatusCodes,
  eightBitMime,
  dsn,
  smtpUtf8,
  chunking,
  binaryMime,
  requireTls,
  mtPriority,
  pipeConnect,
  verbose,
  deliverBy,
  futureRelease,
  limits,
  xclient,
  recipientLimitKeyword,
  help,
] as unknown as readonly Extension[];
