import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { choice } from '../model/setting.ts';

const early = reply('early-talker', 554, '5.5.1', 'You talked before the greeting', 'RFC 5321 §3.1');
const recipient = reply('early-talker', 550, '5.5.1', 'Protocol error', 'RFC 5321 §4.3.1');

/** A client must wait for the greeting. Programs that send spam often do not. */
// RFC 5321 §4.3.1: "The sender SHOULD wait for this greeting message before sending any commands."
export const earlyTalker = policy({
  id: 'early-talker',
  rfc: 'RFC 5321 §4.3.1',
  group: 'connection',
  provenance: recordedFrom('postfix', 'exim', 'sendmail'),
  on: false,
  settings: { refuses: choice('connect', ['connect', 'rcpt']) },
  memory: undefined,

  onConnect({ session }, { refuses }) {
    if (session.client.early !== true) return passes('waited');
    return refuses === 'connect' ? { found: 'early', refusal: answer(early) } : passes('early');
  },

  onRcpt(_, { session }, { refuses }) {
    if (session.client.early !== true) return passes('waited');
    return refuses === 'rcpt' ? { found: 'early', refusal: answer(recipient) } : passes('early');
  },
});

/** Every reply that this policy can give. */
export const earlyTalkerForms = [early, recipient];
