import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { count } from '../model/setting.ts';

const tooMany = reply('too-many-recipients', 452, '4.5.3', 'Too many recipients', 'RFC 5321 §4.5.3.1.10');

const before = ({ session }: Scene): number => session.transaction?.recipients.length ?? 0;

const tell = (_: unknown, scene: Scene, { maximum }: { readonly maximum: number }): Facts => ({
  count: String(before(scene) + 1),
  maximum: String(maximum),
});

const WITHIN = passes('within', tell);

/** How many recipients one letter may have. A server takes at least a hundred. */
// RFC 5321 §4.5.3.1.8
export const recipientLimit = policy({
  id: 'recipient-limit',
  rfc: 'RFC 5321 §4.5.3.1.8',
  group: 'recipient',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings: { maximum: count(100, 1, 50_000) },
  memory: undefined,

  onRcpt(_, scene, limit) {
    if (before(scene) < limit.maximum) return WITHIN;
    const facts = tell(undefined, scene, limit);
    return { found: 'exceeded', facts, refusal: answer(tooMany, facts) };
  },
});

/** Every reply that this policy can give. */
export const recipientLimitForms = [tooMany];
