import { isBinary } from '../extension/binary-mime.ts';
import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { isOn, type Server } from '../model/server.ts';
import type { Transaction } from '../model/session.ts';
import { choice, flag, octets, untouched, type ValuesOf } from '../model/setting.ts';
import { hasNul } from './contents.ts';

/** The refusal of a letter with a CR or an LF that stands alone. */
export const bareLineEnd = reply(
  'bare-line-end',
  550,
  '5.6.0',
  'Bare {which} in the message',
  'RFC 5321 §2.3.8',
);

/** The refusal of a line of text that is longer than this server can hold. */
export const textLineTooLong = reply(
  'text-line-too-long',
  500,
  '5.6.0',
  'Line too long',
  'RFC 5321 §4.5.3.1.9',
);

const nulOctet = reply('nul-octet', 550, '5.6.0', 'NUL octet in the message', 'RFC 2045 §2.8');

const settings = {
  /** An LF without a CR: part of the text, a line's end that can end the letter too, a line's end inside it, a space, or no letter at all. */
  bareLf: choice('keep', ['keep', 'end', 'normalise', 'space', 'refuse', 'hang-up']),
  bareCr: choice('keep', ['keep', 'normalise', 'space', 'refuse', 'hang-up']),
  /** Are all CRs before an LF dropped, as if there were one? */
  dropsEveryCr: flag(false),
  /** A NUL: part of the text, the end of its line, dropped, or no letter at all. */
  nul: choice('keep', ['keep', 'cut', 'drop', 'refuse']),
  /** Hangs up at a line of more octets; 0 for no limit. */
  longestLine: octets(0),
} as const;

/** What a letter may hold besides lines that end with CRLF. Whoever disagrees here with the next server lets letters be smuggled. */
// RFC 5321 §2.3.8: "MUST NOT" be sent, and what a server does about it decides whether a letter can hide in another
export const lineEnds = policy({
  id: 'line-ends',
  rfc: 'RFC 5321 §2.3.8',
  group: 'letter',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings,
  memory: undefined,

  onContent(content, { session }, { nul }) {
    // RFC 3030 §3: a binary letter may hold any octet
    if (nul !== 'refuse' || isBinary(session.transaction as Transaction)) return undefined;
    if (!hasNul(content)) return passes('no-nul');
    const flips = [{ behaviour: 'line-ends', setting: 'nul', value: 'keep' }];
    return { found: 'nul', refusal: answer(nulOctet), flips };
  },
});

const AS_SENT = untouched(settings);

/** What this server makes of octets that a letter should not hold. */
export const lineEndsOf = (server: Server): ValuesOf<typeof settings> =>
  isOn(server, 'line-ends') ? (server.values['line-ends'] as unknown as ValuesOf<typeof settings>) : AS_SENT;

/** Every reply that this policy can give. */
export const lineEndsForms = [bareLineEnd, textLineTooLong, nulOctet];
