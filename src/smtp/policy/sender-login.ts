import { lowerCase } from '#encoding/ascii-case.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { type Path, pathText } from '../model/path.ts';
import { passes, policy, type Verdict } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { choice, flag } from '../model/setting.ts';
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

function look(path: Path, { server, session }: Scene, strangers: boolean): Verdict<undefined> {
  if (path.mailbox === undefined) return passes('null');
  const owner = isLocalDomain(server, path.mailbox.domain) ? lowerCase(path.mailbox.localPart) : '';
  const facts = { sender: pathText(path), login: session.login ?? '' };
  if (session.login === undefined) {
    return strangers && server.mailboxes.includes(fromOctets(owner))
      ? { found: 'not-logged-in', facts, refusal: answer(notLoggedIn, facts) }
      : passes('nobodys', facts);
  }
  const isOwn = lowerCase(session.login.split('@', 1)[0] as string) === owner;
  return isOwn ? passes('own', facts) : { found: 'not-owned', facts, refusal: answer(notOwned, facts) };
}

/** Whoever is logged in writes in no other name than their own. */
// RFC 6409 §6.1
export const senderLogin = policy({
  id: 'sender-login',
  rfc: 'RFC 6409 §6.1',
  group: 'sender',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd'),
  on: false,
  settings: {
    when: choice('rcpt', ['at-once', 'rcpt']),
    /** Does a name of somebody who may log in need a login? */
    strangers: flag(true),
  },
  memory: undefined,

  onMail: ({ reversePath }, scene, { when, strangers }) =>
    when === 'at-once' ? look(reversePath, scene, strangers) : undefined,
  onRcpt: (_, scene, { when, strangers }) =>
    when === 'rcpt' && scene.session.transaction !== undefined
      ? look(scene.session.transaction.reversePath, scene, strangers)
      : undefined,
});

/** Every reply that this policy can give. */
export const senderLoginForms = [notLoggedIn, notOwned];
