import { policy } from '../model/policy.ts';
import type { Server } from '../model/server.ts';
import { flag } from '../model/setting.ts';
import type { Spelling } from '../model/spelling.ts';

/** What is taken although the grammar does not allow it. Good servers disagree here, so each is a switch. */
// RFC 5321 §4.1.1: robustness is left to the server; RFC 5321 §4.1.2 is the grammar
export const spelling = policy({
  id: 'spelling',
  rfc: 'RFC 5321 §4.1.2',
  on: true,
  settings: {
    spaceAfterColon: flag(false),
    missingBrackets: flag(false),
    missingDomain: flag(false),
    looseDots: flag(false),
    anyHello: flag(false),
    idleWords: flag(false),
    trailingSpace: flag(true),
  },
  memory: undefined,
});

/** How this server reads addresses. */
export const spellingOf = (server: Server): Spelling => server.values.spelling as unknown as Spelling;
