import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { flag, octets } from '../model/setting.ts';

const declared = reply(
  'size-too-big',
  552,
  '5.3.4',
  'Message size exceeds fixed maximum of {maximum} octets',
  'RFC 1870 §6.1',
);
const proven = reply(
  'content-too-big',
  552,
  '5.3.4',
  'Message exceeds fixed maximum of {maximum} octets',
  'RFC 1870 §6.3',
);

/** The largest letter that is taken, declared or proven. */
// RFC 5321 §4.5.3.1.7, RFC 1870 §6
export const messageSize = policy({
  id: 'message-size',
  rfc: 'RFC 1870 §6',
  group: 'letter',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings: {
    maximum: octets(20_971_520, 67_108_864),
    /** Is a letter refused at MAIL already, by the size that the client declares? */
    declared: flag(true),
  },
  memory: undefined,

  onMail({ parameters }, _, { maximum, declared: isAsked }) {
    const { SIZE } = parameters;
    if (SIZE === undefined || !isAsked) return { found: 'undeclared', facts: { maximum: String(maximum) } };
    const facts = { size: SIZE, maximum: String(maximum) };
    return Number(SIZE) > maximum
      ? { found: 'too-big', facts, refusal: answer(declared, facts) }
      : { found: 'within', facts };
  },

  // RFC 1870 §6.3: what was declared is an estimate; only the content proves its size
  onContent({ size }, _, { maximum }) {
    const facts = { size: String(size), maximum: String(maximum) };
    return size > maximum
      ? { found: 'too-big', facts, refusal: answer(proven, facts) }
      : { found: 'within', facts };
  },
});

/** Every reply that this policy can give. */
export const messageSizeForms = [declared, proven];
