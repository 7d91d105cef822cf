import type { Flip } from '../model/check.ts';
import { standsIn } from '../model/own-network.ts';
import { type Mailbox, mailboxText } from '../model/path.ts';
import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { choice, list } from '../model/setting.ts';
import { destinationOf } from './local.ts';

const denied = reply('relay-denied', 550, '5.7.1', '<{recipient}>: relaying denied', 'RFC 5321 §3.6.2');

/** The positions of the menu that would have let this recipient through. */
const openings = (scene: Scene, networks: readonly string[]): readonly Flip[] =>
  [
    ...(scene.session.login === undefined ? [] : ['login']),
    ...(standsIn(scene, networks) ? ['networks'] : []),
    'open',
  ].map((value) => ({ behaviour: 'relay', setting: 'for', value }));

const LOCAL = passes('local', ({ domain }: Mailbox): Facts => ({ domain }));

/** Whose mail to other domains is passed on. A server that does it for anybody is an open relay. */
// RFC 5321 §3.6.2, RFC 2505 §2.1
export const relay = policy({
  id: 'relay',
  rfc: 'RFC 5321 §3.6.2',
  group: 'access',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings: {
    for: choice('login', ['closed', 'networks', 'login', 'open']),
    networks: list('networks', ['192.0.2.0/24']),
    /** Signs in a local part that ask for the letter to be sent on, as `%` once did. */
    routes: list('words'),
  },
  memory: undefined,

  onRcpt(mailbox, scene, { for: allowed, networks, routes }) {
    const isRouted = routes.length > 0 && routes.some((sign) => mailbox.localPart.includes(sign));
    if (!isRouted && destinationOf(scene.server, mailbox).isLocal) return LOCAL;
    const facts = { recipient: mailboxText(mailbox), domain: mailbox.domain };
    if (allowed === 'open') return passes('open', facts);
    if (allowed !== 'closed' && standsIn(scene, networks)) return passes('networks', facts);
    if (allowed === 'login' && scene.session.login !== undefined) return passes('login', facts);
    return { found: 'denied', facts, refusal: answer(denied, facts), flips: openings(scene, networks) };
  },
});

/** Every reply that this policy can give. */
export const relayForms = [denied];
