import { pathText } from '../model/path.ts';
import { policy } from '../model/policy.ts';
import { answer, reply } from '../model/reply.ts';
import { isLocalDomain } from './local.ts';

const notLoggedIn = reply(
  'sender-not-logged-in',
  553,
  '5.7.1',
  '<{sender}>: sender address needs a login',
  'RFC 6409 §6.1',
);
const notOwned = reply(
  'sender-not-owned',
  553,
  '5.7.1',
  '<{sender}>: sender address does not belong to {login}',
  'RFC 6409 §6.1',
);

/** Whoever is logged in writes in no other name than their own. */
// RFC 6409 §6.1
export const senderLogin = policy({
  id: 'sender-login',
  rfc: 'RFC 6409 §6.1',
  on: false,
  settings: {},
  memory: undefined,

  onRcpt(_, { server, session }) {
    const path = session.transaction?.reversePath;
    if (path?.mailbox === undefined) return { found: 'null' };
    const owner = isLocalDomain(server, path.mailbox.domain) ? path.mailbox.localPart.toLowerCase() : '';
    const facts = { sender: pathText(path), login: session.login ?? '' };
    if (session.login === undefined) {
      return server.accounts.some(({ login }) => login === owner) || server.mailboxes.includes(owner)
        ? { found: 'not-logged-in', facts, refusal: answer(notLoggedIn, facts) }
        : { found: 'nobodys', facts };
    }
    const isOwn = session.login.split('@', 1)[0]?.toLowerCase() === owner;
    return isOwn ? { found: 'own', facts } : { found: 'not-owned', facts, refusal: answer(notOwned, facts) };
  },
});

/** Every reply that this policy can give. */
export const senderLoginForms = [notLoggedIn, notOwned];
