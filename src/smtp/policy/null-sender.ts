import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { choice } from '../model/setting.ts';

const atRcpt = reply(
  'null-sender-several',
  550,
  '5.5.3',
  'A report goes to one recipient only',
  'RFC 5321 §4.5.5',
);

/** A report goes to the one sender of the letter that it is about; one with several recipients is no report. */
// RFC 5321 §4.5.5
export const nullSender = policy({
  id: 'null-sender',
  rfc: 'RFC 5321 §4.5.5',
  group: 'sender',
  provenance: recordedFrom('postfix', 'exim'),
  on: false,
  settings: { refuses: choice('data', ['rcpt', 'data']) },
  memory: undefined,

  onRcpt(_, { session: { transaction } }, { refuses }) {
    if (refuses !== 'rcpt' || transaction?.reversePath.mailbox !== undefined) return undefined;
    const count = transaction?.recipients.length ?? 0;
    return count > 0 ? { found: 'several', refusal: answer(atRcpt) } : passes('first');
  },

  onData({ session: { transaction } }, { refuses }) {
    if (refuses !== 'data' || transaction?.reversePath.mailbox !== undefined) return undefined;
    const count = transaction?.recipients.length ?? 0;
    return count > 1 ? { found: 'several', refusal: answer(atRcpt) } : passes('one');
  },
});

/** Every reply that this policy can give. */
export const nullSenderForms = [atRcpt];
