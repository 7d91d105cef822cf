import { emptyMap, insert, lookup, type PersistentMap } from '#memory/persistent-map.ts';
import { passes, policy } from '../model/policy.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { count } from '../model/setting.ts';

/** By login: the virtual day, and the letters accepted on it. */
type Sent = PersistentMap<{ readonly day: number; readonly letters: number }>;

const DAY = 86_400;
const tomorrow = reply(
  'daily-limit',
  450,
  '4.7.1',
  'Daily limit of {maximum} messages reached, try again tomorrow',
  'RFC 5321 §7.9',
);

const NOT_LOGGED_IN = passes('not-logged-in');

/** A provider lets each account send so many letters a day, lest a stolen password make it a spammer. */
// RFC 5321 §7.9: a server may refuse mail for operational reasons
export const dailyLimit = policy({
  id: 'daily-limit',
  rfc: 'RFC 5321 §7.9',
  group: 'access',
  provenance: SIMPLIFIED,
  on: false,
  settings: { maximum: count(500, 0) },
  memory: emptyMap as Sent,

  onMail(_, { now, server, session }, { maximum }, sent) {
    if (session.login === undefined) return NOT_LOGGED_IN;
    const today = lettersOn(Math.floor((server.epoch + now) / DAY), lookup(sent, session.login));
    const facts = { login: session.login, count: String(today), maximum: String(maximum) };
    return today >= maximum
      ? { found: 'exceeded', facts, refusal: answer(tomorrow, facts) }
      : passes('within', facts);
  },

  onContent(_, { now, server, session }, { maximum }, sent) {
    if (session.login === undefined) return NOT_LOGGED_IN;
    const day = Math.floor((server.epoch + now) / DAY);
    const letters = lettersOn(day, lookup(sent, session.login)) + 1;
    const facts = { login: session.login, count: String(letters), maximum: String(maximum) };
    return passes('within', facts, insert(sent, session.login, { day, letters }));
  },
});

const lettersOn = (day: number, record: { day: number; letters: number } | undefined): number =>
  record?.day === day ? record.letters : 0;

/** Every reply that this policy can give. */
export const dailyLimitForms = [tomorrow];
