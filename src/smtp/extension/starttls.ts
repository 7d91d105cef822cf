import { extension } from '../model/extension.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { choice, flag } from '../model/setting.ts';

/** The connection may be encrypted from here on. */
// RFC 3207
export const starttls = extension({
  rfc: 'RFC 3207',
  name: 'Secure SMTP over TLS',
  keyword: 'STARTTLS',
  provenance: SIMPLIFIED,
  on: true,
  settings: {
    required: flag(false),
    /** With TLS required: before which commands? */
    before: choice('commands', ['commands', 'letters', 'nothing']),
    /** Is the login of before the handshake kept? */
    keepsLogin: flag(false),
  },
  // RFC 3207 §4.2: once TLS is active the keyword is not shown any more
  ehloParameters: ({ session }) => (session.tls ? undefined : []),
  verbs: ['STARTTLS'],
});
