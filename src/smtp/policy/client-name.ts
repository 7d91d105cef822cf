import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { flag } from '../model/setting.ts';

/** Where a server takes the name of its client from: the DNS, or a file of its own machine first. */
// RFC 5321 §4.1.1.1 leaves the source of the name open
export const clientNamePolicy = policy({
  id: 'client-name',
  rfc: 'RFC 5321 §4.1.1.1',
  group: 'connection',
  provenance: recordedFrom('postfix'),
  on: true,
  settings: { hostsFile: flag(false) },
  memory: undefined,
});
