import type { Personality } from '../model/personality.ts';
import { exim } from './exim.ts';
import { opensmtpd } from './opensmtpd.ts';
import { postfix } from './postfix.ts';
import { provider2009 } from './provider-2009.ts';
import { rfc } from './rfc.ts';
import { sendmail } from './sendmail.ts';

/** Every personality, the one that a new kitchen has first. */
export const PERSONALITIES: readonly Personality[] = [postfix, exim, opensmtpd, sendmail, rfc, provider2009];

/** The personality of that id; the standard's own where nobody has that id. */
export const personalityOf = (id: string): Personality =>
  PERSONALITIES.find((personality) => personality.id === id) ?? rfc;
