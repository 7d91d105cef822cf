import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';

/** AUTH, STARTTLS and BDAT are carried out only after an EHLO that has shown them. */
// RFC 5321 §2.2.1, RFC 4954 §4, RFC 3207 §4
export const offeredOnly = policy({
  id: 'offered-only',
  rfc: 'RFC 5321 §2.2.1',
  group: 'reading',
  provenance: recordedFrom('exim'),
  on: false,
  settings: {},
  memory: undefined,
});
