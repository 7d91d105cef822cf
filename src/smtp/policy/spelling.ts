import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { isOn, type Server } from '../model/server.ts';
import { choice, flag, list, octets } from '../model/setting.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';

/** What is taken although the grammar does not allow it, or refused although it does. Good servers disagree here, so each is a switch. */
// RFC 5321 §4.1.1: robustness is left to the server; RFC 5321 §4.1.2 is the grammar
export const spelling = policy({
  id: 'spelling',
  rfc: 'RFC 5321 §4.1.2',
  group: 'reading',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings: {
    spaceAfterColon: flag(false),
    looseSpaces: flag(false),
    spaceBeforeColon: flag(false),
    missingBrackets: flag(false),
    loneBracket: flag(false),
    nestedBrackets: flag(false),
    blankNullPath: flag(false),
    displayName: flag(false),
    missingDomain: flag(false),
    looseDots: flag(false),
    alsoInLocalPart: list('words'),
    noQuotedLocalPart: flag(false),
    alsoInDomain: list('words'),
    noAddressLiteral: flag(false),
    noNumericDomain: flag(false),
    anyLength: flag(false),
    longestAddress: octets(0, 65_536),
    afterPath: choice('syntax', ['syntax', 'parameter', 'ignored']),
    anyParameter: flag(false),
    strictEnvelope: flag(false),
    anyHello: flag(false),
    helloCharacters: list('words'),
    longestHello: octets(256, 65_536),
    idleWords: flag(false),
    idleWordsAfter: list('words'),
    argumentFirst: flag(false),
    trailingSpace: flag(true),
  },
  memory: undefined,
});

/** How this server reads addresses. */
export const spellingOf = (server: Server): Spelling =>
  isOn(server, 'spelling') ? (server.values.spelling as unknown as Spelling) : STRICT;

/** Does it take more than the few departures that the grammar itself provides for? */
export const isLoose = (spelling: Spelling): boolean =>
  spelling.looseSpaces ||
  spelling.anyParameter ||
  spelling.alsoInLocalPart.length > 0 ||
  spelling.alsoInDomain.length > 0 ||
  spelling.displayName ||
  spelling.nestedBrackets ||
  spelling.afterPath !== 'syntax';
