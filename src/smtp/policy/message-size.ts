import { type Contents, passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
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

interface Limit {
  readonly maximum: number;
}

const UNDECLARED = {
  found: 'undeclared',
  facts: (_: unknown, __: Scene, { maximum }: Limit): Facts => ({ maximum: String(maximum) }),
};

const sizes = ({ size }: Contents, _: Scene, { maximum }: Limit): Facts => ({
  size: String(size),
  maximum: String(maximum),
});

const WITHIN = passes('within', sizes);

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
    if (SIZE === undefined || !isAsked) return UNDECLARED;
    const facts = { size: SIZE, maximum: String(maximum) };
    return Number(SIZE) > maximum
      ? { found: 'too-big', facts, refusal: answer(declared, facts) }
      : passes('within', facts);
  },

  // RFC 1870 §6.3: what was declared is an estimate; only the content proves its size
  onContent(content, scene, limit) {
    if (content.size <= limit.maximum) return WITHIN;
    const facts = sizes(content, scene, limit);
    return { found: 'too-big', facts, refusal: answer(proven, facts) };
  },
});

/** Every reply that this policy can give. */
export const messageSizeForms = [declared, proven];
