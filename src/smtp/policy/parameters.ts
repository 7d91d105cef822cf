import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { list } from '../model/setting.ts';

/** What is asked of the parameters of MAIL and RCPT beyond their own grammar. */
// RFC 5321 §4.1.1.11
export const parameters = policy({
  id: 'parameters',
  rfc: 'RFC 5321 §4.1.1.11',
  group: 'reading',
  provenance: recordedFrom('opensmtpd', 'sendmail'),
  on: true,
  /** Parameters that may not be given twice. */
  settings: { once: list('words', ['ENVID', 'RET', 'NOTIFY', 'ORCPT']) },
  memory: undefined,
});
