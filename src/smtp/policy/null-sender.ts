import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import type { Transaction } from '../model/session.ts';
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

  onRcpt(_, { session }, { refuses }) {
    const { reversePath, recipients } = session.transaction as Transaction;
    if (refuses !== 'rcpt' || reversePath.mailbox !== undefined) return undefined;
    const count = recipients.length;
    return count > 0 ? { found: 'several', refusal: answer(atRcpt) } : { found: 'first' };
  },

  onData({ session }, { refuses }) {
    const { reversePath, recipients } = session.transaction as Transaction;
    if (refuses !== 'data' || reversePath.mailbox !== undefined) return undefined;
    const count = recipients.length;
    return count > 1 ? { found: 'several', refusal: answer(atRcpt) } : { found: 'one' };
  },
});

/** Every reply that this policy can give. */
export const nullSenderForms = [atRcpt];
