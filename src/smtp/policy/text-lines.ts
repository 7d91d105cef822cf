import { isBinary } from '../extension/binary-mime.ts';
import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import type { Transaction } from '../model/session.ts';
import { octets } from '../model/setting.ts';
import { longestLine } from './contents.ts';

const tooLong = reply(
  'text-line-too-long',
  550,
  '5.6.0',
  'Lines of more than {maximum} octets are not taken, this letter has one of {longest}',
  'RFC 5321 §4.5.3.1.6',
);

/** The longest line of a letter, CRLF not counted. */
// RFC 5321 §4.5.3.1.6: 1000 octets with CRLF
export const textLines = policy({
  id: 'text-lines',
  rfc: 'RFC 5321 §4.5.3.1.6',
  group: 'letter',
  provenance: recordedFrom('exim'),
  on: false,
  settings: { maximum: octets(998, 1_048_576) },
  memory: undefined,

  onContent(content, { session }, { maximum }) {
    if (isBinary(session.transaction as Transaction)) return passes('binary');
    const longest = longestLine(content);
    const facts = { longest: String(longest), maximum: String(maximum) };
    return longest > maximum
      ? { found: 'exceeded', facts, refusal: answer(tooLong, facts) }
      : passes('within', facts);
  },
});

/** Every reply that this policy can give. */
export const textLinesForms = [tooLong];
