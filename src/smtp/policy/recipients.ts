import { type Mailbox, mailboxText } from '../model/path.ts';
import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { type Answer, answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { choice, flag, list } from '../model/setting.ts';
import { destinationOf } from './local.ts';

const unknown = reply(
  'mailbox-unknown',
  550,
  '5.1.1',
  '<{recipient}>: no such mailbox here',
  'RFC 5321 §3.3',
);

const full = reply('mailbox-full', 552, '5.2.2', '<{recipient}>: mailbox is full', 'RFC 5321 §4.2.3');

const makeRoom = [{ behaviour: 'recipients', setting: 'full', value: [] }] as const;

/** Is it a client whose letters are taken whoever they are for? A server that looks domains up looks its own names up too. */
const isOwn = ({ server, session }: Pick<Scene, 'server' | 'session'>): boolean => {
  const { relay, 'recipient-domain': lookedUp } = server.values;
  return lookedUp?.on !== true && (session.login !== undefined || relay?.for === 'open');
};

const named = (mailbox: Mailbox): Facts => ({ recipient: mailboxText(mailbox), mailbox: mailbox.localPart });

const housed = (mailbox: Mailbox, { server }: Scene): Facts => ({
  recipient: mailboxText(mailbox),
  mailbox: destinationOf(server, mailbox).mailboxes.join(', '),
});

const FOREIGN = passes('foreign', named);
const TRUSTED = passes('trusted', named);
const KNOWN = passes('known', housed);
const ALIAS = passes('alias', housed);

const refusing = (found: string, mailbox: Mailbox, refusal: Answer) => ({
  found,
  facts: named(mailbox),
  refusal,
});

/** A server that knows its mailboxes refuses the others at once; one that does not must send a report afterwards. */
// RFC 5321 §3.3, §3.6.2
export const recipients = policy({
  id: 'recipients',
  rfc: 'RFC 5321 §3.3',
  group: 'recipient',
  provenance: recordedFrom('postfix', 'exim', 'opensmtpd', 'sendmail'),
  on: true,
  settings: {
    full: list('words'),
    /** Is mail for `localhost`, or for `[127.0.0.1]` too, mail for this server? */
    loopback: choice('no', ['no', 'name', 'name-and-address']),
    /** Does a client of the own networks, or one that is logged in, find out only later that nobody of that name lives here? */
    trustsOwn: flag(false),
    /** Is what refused recipients were told said again at DATA? */
    recalls: flag(false),
  },
  memory: undefined,

  onRcpt(mailbox, { server, session }, { full: overQuota, trustsOwn }) {
    const { isLocal, mailboxes: found, isOwnName } = destinationOf(server, mailbox);
    if (!isLocal) return FOREIGN;
    if (trustsOwn && isOwn({ server, session })) return TRUSTED;
    if (found.length === 0) return refusing('unknown', mailbox, answer(unknown, named(mailbox)));
    if (overQuota.length > 0 && found.every((name) => overQuota.includes(name)))
      return { ...refusing('full', mailbox, answer(full, named(mailbox))), flips: makeRoom };
    return isOwnName ? KNOWN : ALIAS;
  },
});

/** Every reply that this policy can give. */
export const recipientsForms = [unknown, full];
