import { emptyMap, insert, lookup, type PersistentMap } from '#memory/persistent-map.ts';
import { isOwnClient } from '../model/own-network.ts';
import { passes, policy, type Verdict } from '../model/policy.ts';
import { simplifiedAs } from '../model/provenance.ts';
import { answer, type ReplyForm, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { count, flag, seconds } from '../model/setting.ts';

type Event = 'connections' | 'messages' | 'recipients';

/** By client address: when its count began, and how often it has connected and given MAIL and RCPT since. */
type Rates = PersistentMap<Readonly<Record<Event | 'since', number>>>;

const connections = reply(
  'connection-rate',
  421,
  '4.7.0',
  '{host} Too many connections from {client}, closing connection',
  'RFC 5321 §3.8',
);
const messages = reply('message-rate', 450, '4.7.1', 'Too many messages from {client}', 'RFC 5321 §4.2.2');
const recipients = reply(
  'recipient-rate',
  450,
  '4.7.1',
  'Too many recipients from {client}',
  'RFC 5321 §4.2.2',
);

const FORMS: Readonly<Record<Event, ReplyForm>> = { connections, messages, recipients };
const NONE_YET = { since: 0, connections: 0, messages: 0, recipients: 0 };

interface Limits extends Readonly<Record<Event | 'period', number>> {
  readonly sparesOwn: boolean;
}

/** One more of such events from this client. Where the time of its count is over, a new count begins. */
function counted(event: Event, scene: Scene, limits: Limits, rates: Rates): Verdict<Rates> | undefined {
  const maximum = limits[event];
  if (maximum === 0) return undefined;
  if (limits.sparesOwn && isOwnClient(scene)) return passes('own');
  const { now, session } = scene;
  const { address } = session.client;
  const known = lookup(rates, address);
  const current =
    known !== undefined && now - known.since < limits.period ? known : { ...NONE_YET, since: now };
  const next = { ...current, [event]: current[event] + 1 };
  const wait = next.since + limits.period - now;
  const facts = {
    client: address,
    count: String(next[event]),
    maximum: String(maximum),
    seconds: String(limits.period),
    wait: String(wait),
  };
  const memory = insert(rates, address, next);
  if (next[event] <= maximum) return passes('within', facts, memory);
  const flips = [{ behaviour: 'rate-limits', setting: event, value: 0 }];
  return { found: 'exceeded', facts, memory, refusal: answer(FORMS[event], facts), flips };
}

/** How often a client may connect, begin a letter and name a recipient in so many seconds. Flagrant abuse is slowed, mail is not. */
// RFC 5321 §7.8: servers may defend themselves; RFC 5321 §4.2.2 has 450 for what is blocked for a time by policy
export const rateLimits = policy({
  id: 'rate-limits',
  rfc: 'RFC 5321 §7.8',
  group: 'pace',
  provenance: simplifiedAs('postfix', 'exim', 'sendmail'),
  on: false,
  settings: {
    /** For none of the three is 0 a limit. */
    connections: count(5),
    messages: count(10),
    recipients: count(20),
    period: seconds(60, 86_400),
    /** Are the server's own networks left alone? */
    sparesOwn: flag(true),
  },
  memory: emptyMap as Rates,

  onConnect: (scene, limits, rates) => counted('connections', scene, limits, rates),
  onMail: (_, scene, limits, rates) => counted('messages', scene, limits, rates),
  onRcpt: (_, scene, limits, rates) => counted('recipients', scene, limits, rates),
});

/** Every reply that this policy can give. */
export const rateLimitsForms = [connections, messages, recipients];
