import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { choice, count, flag, octets, seconds } from '../model/setting.ts';

/** After so many refused commands the server hangs up: whoever errs that often is no mail server. */
// RFC 5321 §3.8: 421 may come at any time
export const errorLimit = policy({
  id: 'error-limit',
  rfc: 'RFC 5321 §3.8',
  group: 'pace',
  provenance: recordedFrom('postfix', 'exim', 'sendmail'),
  on: true,
  settings: {
    maximum: count(20, 1, 1000),
    /** Every refusal counts; or unknown commands and faults of protocol are counted apart, and one more than the maximum ends it. */
    counts: choice('refusals', ['refusals', 'unknown', 'kinds']),
  },
  memory: undefined,
});

/** How long a silent client is waited for. */
// RFC 5321 §4.5.3.2.7: "An SMTP server SHOULD have a timeout of at least 5 minutes while it is awaiting the next command"
export const idleTimeout = policy({
  id: 'idle-timeout',
  rfc: 'RFC 5321 §4.5.3.2.7',
  group: 'pace',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings: { after: seconds(600, 86_400), silently: flag(false) },
  memory: undefined,
});

/** The longest command line, CRLF counted; extensions may add to it. */
// RFC 5321 §4.5.3.1.4
export const lineLength = policy({
  id: 'line-length',
  rfc: 'RFC 5321 §4.5.3.1.4',
  group: 'reading',
  provenance: recordedFrom('exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings: { maximum: octets(512, 65_536, 64) },
  memory: undefined,
});

/** A first word that belongs to another protocol, such as a browser's, ends the connection. */
export const foreignProtocol = policy({
  id: 'foreign-protocol',
  rfc: 'RFC 5321 §7.8',
  group: 'connection',
  provenance: recordedFrom('postfix'),
  on: true,
  /** `get-post`: GET, POST, CONNECT, what begins with no letter, and header fields. */
  settings: { knows: choice('http', ['http', 'get-post']) },
  memory: undefined,
});
