import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { isOn, type Server } from '../model/server.ts';
import { choice, flag, untouched, type ValuesOf } from '../model/setting.ts';

const settings = {
  /** What ends a line: CRLF alone, or LF with a CR before it or without. */
  end: choice('crlf', ['crlf', 'lf']),
  /** With LF: are all CRs before it dropped, or only one? */
  dropsEveryCr: flag(false),
  nul: choice('kept', ['kept', 'refuse', 'cut']),
  eighthBit: choice('kept', ['kept', 'strip', 'utf8']),
  /** Do tabs and other white space part words, and may they stand before the verb? */
  whiteSpace: flag(false),
  /** Is `MAIL FROM:` read as one verb, so that a line without it is an unknown command? */
  phrases: flag(false),
  /** What becomes of a line that is too long. */
  tooLong: choice('refuse', ['refuse', 'truncate', 'split', 'hang-up']),
} as const;

/** How octets become a command line. The standard leaves a server little choice here, and yet no two agree. */
// RFC 5321 §2.3.8, §2.4, §4.1.1
export const commandLines = policy({
  id: 'command-lines',
  rfc: 'RFC 5321 §2.3.8',
  group: 'reading',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings,
  memory: undefined,
});

const STRICTLY = untouched(settings);

/** How this server reads lines. */
export const linesOf = (server: Server): ValuesOf<typeof settings> =>
  isOn(server, 'command-lines')
    ? (server.values['command-lines'] as unknown as ValuesOf<typeof settings>)
    : STRICTLY;
