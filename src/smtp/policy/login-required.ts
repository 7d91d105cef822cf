import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { choice } from '../model/setting.ts';

const logIn = reply('authentication-required', 530, '5.7.0', 'Authentication required', 'RFC 4954 §6');

/** Where AUTH is required: when a client that has not logged in hears of it. */
// RFC 4954 §6: 530 to any command but a few
export const loginRequired = policy({
  id: 'login-required',
  rfc: 'RFC 4954 §6',
  group: 'access',
  provenance: recordedFrom('postfix', 'exim'),
  on: true,
  settings: { when: choice('mail', ['mail', 'rcpt']) },
  memory: undefined,

  onRcpt(_, { server, session }, { when }) {
    if (when !== 'rcpt' || server.values.AUTH?.on !== true || server.values.AUTH.required !== true)
      return undefined;
    return session.login === undefined
      ? { found: 'no-login', refusal: answer(logIn, { moment: 'rcpt' }) }
      : passes('login');
  },
});
