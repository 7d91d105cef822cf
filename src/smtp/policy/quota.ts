import { emptyMap, insert, lookup, type PersistentMap } from '#memory/persistent-map.ts';
import type { Flip } from '../model/check.ts';
import { passes, policy, type Stored, type Verdict } from '../model/policy.ts';
import { simplifiedAs } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Transaction } from '../model/session.ts';
import { choice, count, octets } from '../model/setting.ts';
import { destinationOf } from './local.ts';

/** What lies in a mailbox. */
interface Held {
  readonly letters: number;
  readonly octets: number;
}
type Holdings = PersistentMap<Held>;

const later = reply('over-quota', 452, '4.2.2', 'Mailbox {mailbox} is over its quota', 'RFC 3463 §3.3');
const never = reply('over-quota', 552, '5.2.2', 'Mailbox {mailbox} is over its quota', 'RFC 5321 §4.2.2');

const EMPTY: Held = { letters: 0, octets: 0 };

const heldIn = (mailbox: string, holdings: Holdings): Held => lookup(holdings, mailbox) ?? EMPTY;

const withOne = (holdings: Holdings, { mailbox, octets: size }: Stored): Holdings => {
  const held = heldIn(mailbox, holdings);
  return insert(holdings, mailbox, { letters: held.letters + 1, octets: held.octets + size });
};

interface Room {
  readonly letters: number;
  readonly octets: number;
  readonly answers: 'later' | 'never';
}

/** Is there no room for a letter of that size? 0 is no limit. */
const isFull = (held: Held, size: number, room: Room): boolean =>
  (room.letters > 0 && held.letters >= room.letters) || (room.octets > 0 && held.octets + size > room.octets);

const OFF: readonly Flip[] = [{ behaviour: 'quota', setting: 'on', value: false }];

/** The verdict on the first of these mailboxes that has no room, or on the first that has. */
function verdict(
  mailboxes: readonly string[],
  size: number,
  room: Room,
  holdings: Holdings,
  moment: 'rcpt' | 'content',
): Verdict<Holdings> | undefined {
  const full = mailboxes.find((mailbox) => isFull(heldIn(mailbox, holdings), size, room));
  const mailbox = full ?? mailboxes[0];
  if (mailbox === undefined) return undefined;
  const held = heldIn(mailbox, holdings);
  const facts = { moment, mailbox, count: String(held.letters), size: String(held.octets) };
  if (full === undefined) return passes('within', facts);
  return {
    found: 'exceeded',
    facts,
    refusal: answer(room.answers === 'later' ? later : never, facts),
    flips: OFF,
  };
}

const placesOf = ({ session }: Scene): readonly string[] =>
  (session.transaction as Transaction).recipients.flatMap(({ local }) => local);

/** Octets that the client has announced, as far as it has. */
// RFC 1870 §6.1
const announced = ({ session }: Scene): number => Number(session.transaction?.parameters.SIZE ?? 0);

/** A mailbox holds only so many letters and octets. Who is over gets no more until some are taken out. */
// RFC 3463 §3.3: "This code should be used as a persistent transient failure."
export const quota = policy({
  id: 'quota',
  rfc: 'RFC 3463 §3.3',
  group: 'recipient',
  provenance: simplifiedAs('postfix'),
  on: false,
  settings: {
    letters: count(3),
    octets: octets(0),
    /** Is a recipient refused at once, or the whole letter once it is in? */
    when: choice('rcpt', ['rcpt', 'content']),
    answers: choice('later', ['later', 'never']),
  },
  memory: emptyMap as Holdings,

  takeStock: (stored) => stored.reduce(withOne, emptyMap as Holdings),

  onRcpt(mailbox, scene, room, holdings) {
    const { isLocal, mailboxes } = destinationOf(scene.server, mailbox);
    if (room.when !== 'rcpt' || !isLocal) return undefined;
    return verdict(mailboxes, announced(scene), room, holdings, 'rcpt');
  },

  onContent({ size }, scene, room, holdings) {
    const mailboxes = placesOf(scene);
    const found = verdict(mailboxes, size, room, holdings, 'content');
    if (found === undefined || (room.when === 'content' && found.refusal !== undefined)) return found;
    const memory = mailboxes.reduce((so, mailbox) => withOne(so, { mailbox, octets: size }), holdings);
    return { found: 'stored', facts: found.facts ?? {}, memory };
  },
});

/** Every reply that this policy can give. */
export const quotaForms = [later, never];
