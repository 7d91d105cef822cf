import type { Personality } from '../model/personality.ts';
import { postfix } from './postfix.ts';
import { provider2009 } from './provider-2009.ts';
import { rfc } from './rfc.ts';

/** Every personality, the one that a new kitchen has first. */
export const PERSONALITIES: readonly Personality[] = [postfix, rfc, provider2009];

/** The personality of that id; the standard's own where nobody has that id. */
export const personalityOf = (id: string): Personality =>
  PERSONALITIES.find((personality) => personality.id === id) ?? rfc;
