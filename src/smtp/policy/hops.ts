import { hops as receivedFields } from '#mail/hops.ts';
import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { count } from '../model/setting.ts';
import { hasLine, header } from './contents.ts';

const loop = reply('too-many-hops', 554, '5.4.6', 'Too many hops: {count} Received fields', 'RFC 5321 §6.3');

const counted = (passed: number, maximum: number): Facts => ({
  count: String(passed),
  maximum: String(maximum),
});

const STRAIGHT = passes(
  'within',
  (_: unknown, __: Scene, { maximum }: { readonly maximum: number }): Facts => counted(0, maximum),
);

/** A letter that has passed through very many servers is going round in circles. */
// RFC 5321 §6.3: the threshold is large, "normally at least 100 Received entries"
export const hops = policy({
  id: 'hops',
  rfc: 'RFC 5321 §6.3',
  group: 'letter',
  provenance: recordedFrom('postfix'),
  on: true,
  settings: { maximum: count(100, 1, 1000) },
  memory: undefined,

  onContent(content, _, { maximum }) {
    // Most letters come straight from their author: the header section is taken apart only where there is one such field.
    const passed = hasLine(content, 'received') ? receivedFields(header(content)) : 0;
    if (passed === 0) return STRAIGHT;
    const facts = counted(passed, maximum);
    return passed > maximum
      ? { found: 'exceeded', facts, refusal: answer(loop, facts) }
      : passes('within', facts);
  },
});

/** Every reply that this policy can give. */
export const hopsForms = [loop];
