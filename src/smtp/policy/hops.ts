import { hops as receivedFields } from '#mail/hops.ts';
import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { count } from '../model/setting.ts';

const loop = reply('too-many-hops', 554, '5.4.6', 'Too many hops: {count} Received fields', 'RFC 5321 §6.3');

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

  onContent({ header, hasLine }, _, { maximum }) {
    // Most letters come straight from their author: the header section is taken apart only where there is one such field.
    const passed = hasLine('received') ? receivedFields(header()) : 0;
    const facts = { count: String(passed), maximum: String(maximum) };
    return passed > maximum
      ? { found: 'exceeded', facts, refusal: answer(loop, facts) }
      : { found: 'within', facts };
  },
});

/** Every reply that this policy can give. */
export const hopsForms = [loop];
