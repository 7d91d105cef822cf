import { lowerCase } from '#encoding/ascii-case.ts';
import { emptyMap, insert, lookup, type PersistentMap } from '#memory/persistent-map.ts';
import { settled } from '#memory/settled.ts';
import { type Mailbox, mailboxText, pathText } from '../model/path.ts';
import { passes, policy } from '../model/policy.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Session } from '../model/session.ts';
import { seconds } from '../model/setting.ts';

/** When each (client, reverse-path, forward-path) triplet was first seen, in virtual seconds. */
type FirstSeen = PersistentMap<number>;

const comeBack = reply('greylisted', 450, '4.7.1', 'Greylisted, please try again later', 'RFC 6647 §2.4');

const senderOf = ({ transaction }: Session): string =>
  transaction === undefined ? '' : pathText(transaction.reversePath);

const small = (mailbox: Mailbox | undefined): string =>
  mailbox === undefined ? '' : lowerCase(mailboxText(mailbox));

/** The triplet of a recipient with the client and the sender that have asked for it last: they will come again. */
interface Asked {
  address: string;
  sender: Mailbox | undefined;
  triplet: string;
}

const asked = settled((_: Mailbox): Asked => ({ address: '', sender: undefined, triplet: '' }));

function triplet(recipient: Mailbox, { client: { address }, transaction }: Session): string {
  const sender = transaction?.reversePath.mailbox;
  const last = asked(recipient);
  if (last.address !== address || last.sender !== sender) {
    last.address = address;
    last.sender = sender;
    last.triplet = `${address} ${small(sender)} ${small(recipient)}`;
  }
  return last.triplet;
}

/** Of a delay of so many seconds so many are left. */
const waiting = (mailbox: Mailbox, session: Session, delay: number, left: number): Facts => ({
  recipient: mailboxText(mailbox),
  domain: mailbox.domain,
  sender: senderOf(session),
  delay: String(delay),
  wait: String(left),
});

const KNOWN = {
  found: 'known',
  facts: (mailbox: Mailbox, { session }: Scene, { delay }: { readonly delay: number }): Facts =>
    waiting(mailbox, session, delay, delay),
};

/** A stranger is asked to come back. Mail servers do; most spamware does not. */
// RFC 6647 §2.4
export const greylisting = policy({
  id: 'greylisting',
  rfc: 'RFC 6647',
  group: 'access',
  provenance: SIMPLIFIED,
  // Beginners meet it first, and wonder whether it was on.
  notable: true,
  on: false,
  settings: { delay: seconds(300, 86_400), expiry: seconds(36 * 86_400) },
  memory: emptyMap as FirstSeen,

  onRcpt(mailbox, { now, session }, { delay, expiry }, firstSeen) {
    if (session.login !== undefined) return passes('login');
    const key = triplet(mailbox, session);
    const seen = lookup(firstSeen, key);
    if (seen === undefined || now - seen >= expiry) {
      const facts = waiting(mailbox, session, delay, delay);
      return { found: 'new', facts, memory: insert(firstSeen, key, now), refusal: answer(comeBack, facts) };
    }
    const wait = delay - (now - seen);
    if (wait <= 0) return KNOWN;
    const facts = waiting(mailbox, session, delay, wait);
    return { found: 'waiting', facts, refusal: answer(comeBack, facts) };
  },
});

/** Every reply that this policy can give. */
export const greylistingForms = [comeBack];
