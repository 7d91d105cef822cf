import { lowerCase } from '#encoding/ascii-case.ts';
import { emptyMap, insert, lookup, type PersistentMap } from '#memory/persistent-map.ts';
import { mailboxText, pathText } from '../model/path.ts';
import { policy } from '../model/policy.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { seconds } from '../model/setting.ts';

/** When each (client, reverse-path, forward-path) triplet was first seen, in virtual seconds. */
type FirstSeen = PersistentMap<number>;

const comeBack = reply('greylisted', 450, '4.7.1', 'Greylisted, please try again later', 'RFC 6647 §2.4');

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
    if (session.login !== undefined) return { found: 'login' };
    const recipient = mailboxText(mailbox);
    const sender = session.transaction === undefined ? '' : pathText(session.transaction.reversePath);
    const triplet = lowerCase(`${session.client.address} ${sender} ${recipient}`);
    const seen = lookup(firstSeen, triplet);
    const facts = { recipient, domain: mailbox.domain, sender, delay: String(delay), wait: String(delay) };
    if (seen === undefined || now - seen >= expiry) {
      return {
        found: 'new',
        facts,
        memory: insert(firstSeen, triplet, now),
        refusal: answer(comeBack, facts),
      };
    }
    const wait = delay - (now - seen);
    if (wait <= 0) return { found: 'known', facts };
    const waiting = { ...facts, wait: String(wait) };
    return { found: 'waiting', facts: waiting, refusal: answer(comeBack, waiting) };
  },
});

/** Every reply that this policy can give. */
export const greylistingForms = [comeBack];
