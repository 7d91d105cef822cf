import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { choice } from '../model/setting.ts';

/** What a server does with a client that it has refused at the door: waits for QUIT, hangs up, or greets it and refuses its commands. */
// RFC 5321 §3.1: a server that answers with 554 MUST still wait for QUIT
export const turningAway = policy({
  id: 'turning-away',
  rfc: 'RFC 5321 §3.1',
  group: 'connection',
  provenance: recordedFrom('exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings: { manner: choice('wait', ['wait', 'hang-up', 'refuse-commands']) },
  memory: undefined,
});
