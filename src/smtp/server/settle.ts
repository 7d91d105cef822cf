import type { Check } from '../model/check.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, type Facts, type Reply, reply } from '../model/reply.ts';
import type { Server } from '../model/server.ts';
import { counted, inState, noted, type Session } from '../model/session.ts';
import { withCheck } from '../policy/ask.ts';
import { slowCheck, slowness } from '../policy/tarpit.ts';
import { act, type Doing } from './receiver.ts';
import { render } from './render.ts';

const tooManyErrors = reply(
  'too-many-errors',
  421,
  '4.7.0',
  '{host} Too many errors, closing connection',
  'RFC 5321 §3.8',
);

/** After how many refused commands this server hangs up. */
const patience = ({ values }: Server): number =>
  values['error-limit']?.on === true ? Number(values['error-limit'].maximum) : Number.POSITIVE_INFINITY;

interface Said {
  readonly reply: Reply;
  readonly session: Session;
}

/** Is it a reply that counts against the client? */
// RFC 5321 §4.5.3.1.10: more recipients than a server takes are no mistake of the client
const isFailure = ({ code, reason }: Reply): boolean => code >= 400 && reason !== 'too-many-recipients';

const failed = (session: Session): Session =>
  counted(session, session.errors + 1, session.accepted, session.heardAt);

/** Does this server remember what it has told its client? */
const recalls = ({ values }: Server): boolean => values.recipients?.recalls === true;

const limitCheck = (facts: Facts): Check => ({
  by: 'error-limit',
  outcome: 'refused',
  found: 'exceeded',
  facts,
  flips: [{ behaviour: 'error-limit', setting: 'on', value: false }],
});

/** The server has had enough of this client. */
// RFC 5321 §3.8: a 421 may come at any time, and the connection is closed after it
function giveUp(session: Session, server: Server, now: number, doing: Doing): Session {
  const facts = { count: String(session.errors), maximum: String(patience(server)) };
  const last = render(answer(tooManyErrors, facts), { server, session, now });
  act(doing, { kind: 'reply', reply: last, checks: [limitCheck(facts)] });
  act(doing, { kind: 'close' });
  return inState(session, 'closed');
}

/** Which of the mistakes that are counted apart a refusal is. */
const kindOf = ({ reason, code, facts }: Reply): 'unknown' | 'faults' | undefined => {
  if (facts.excused === 'yes') return undefined;
  if (reason === 'unknown-command' || reason === 'not-implemented' || reason === 'empty-line')
    return code === 500 ? 'unknown' : 'faults';
  const isFault = code === 501 || code === 503 || code === 504 || code === 555 || code === 500;
  return isFault && !UNCOUNTED.has(reason) ? 'faults' : undefined;
};

/** Mistakes in a login, and addresses that are only not whole, are no faults of protocol. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  'auth-failed',
  'auth-cancelled',
  'auth-bad-base64',
  'auth-bad-response',
  'auth-too-long',
]);

/** Unknown commands and faults counted apart: the last reply itself says that it is enough. */
function countKind(
  { reply: said, session }: Said,
  server: Server,
  now: number,
  doing: Doing,
): Session | undefined {
  const kind = kindOf(said);
  if (kind === undefined) return undefined;
  const notes = { ...session.notes, [kind]: session.notes[kind] + 1 };
  const next = noted(session, notes);
  if (notes[kind] <= patience(server)) return next;
  const facts = { kind, count: String(notes[kind]), maximum: String(patience(server)) };
  const last = render(answer(tooManyErrors, facts), { server, session, now });
  doing.effects = doing.effects.slice(0, -1);
  const lines = kind === 'unknown' ? last.lines : [...said.lines, ...last.lines];
  const { octets: _, ...reply } = said;
  act(doing, { kind: 'reply', reply: { ...reply, lines }, checks: [limitCheck(facts)] });
  act(doing, { kind: 'close' });
  return inState(next, 'closed');
}

/** Remembers what refused recipients were told, for servers that say it again at DATA. */
function recalling(said: Reply, session: Session, verb: string): Session {
  const { notes } = session;
  if (verb !== 'RCPT')
    return notes.lastVerb === verb ? session : noted(session, { ...notes, lastVerb: verb });
  if (said.code < 400) return noted(session, { ...notes, lastVerb: verb, refusals: undefined });
  const isProtocol = said.code === 503 || said.code === 501;
  const words = said.lines.join(' ').replace(/^\d\.\d{1,3}\.\d{1,3} /, '');
  const text = `${isProtocol ? `${said.code} ` : ''}${words}`;
  const isSame = notes.refusals === undefined || notes.refusals === text;
  return noted(session, { ...notes, lastVerb: verb, refusals: isSame ? text : '' });
}

/** The session after a refusal was counted as this server counts them. */
function judged(said: Said, before: Session, server: Server, now: number, doing: Doing): Session {
  const { session } = said;
  const isRefused = session.errors > before.errors;
  if (!isRefused) return session;
  const counts = server.values['error-limit']?.counts;
  if (counts === 'kinds') return countKind(said, server, now, doing) ?? session;
  if (counts === 'unknown') {
    if (kindOf(said.reply) !== 'unknown') return session;
    const unknown = session.notes.unknown + 1;
    const next = noted(session, { ...session.notes, unknown });
    return unknown > patience(server) ? giveUp(next, server, now, doing) : next;
  }
  return session.errors >= patience(server) ? giveUp(session, server, now, doing) : session;
}

/** The reply goes out after a while. The client's own silence begins after it. */
function slowed(
  seconds: number,
  session: Session,
  reply: Reply,
  checks: Outcome['checks'],
  doing: Doing,
): Session {
  const { errors, accepted, heardAt } = session;
  act(doing, { kind: 'pause', seconds });
  act(doing, { kind: 'reply', reply, checks: withCheck(checks, slowCheck(seconds, errors)) });
  return counted(session, errors, accepted, heardAt + seconds);
}

/** What is counted and remembered after a reply, by servers that do, and after one that says no. */
function weighed(outcome: Outcome, said: Said, server: Server, now: number, doing: Doing): Session {
  if (outcome.followedBy === 'close') return inState(said.session, 'closed');
  const counts = outcome.isFault === true ? faulted(said) : said;
  const after = judged(counts, outcome.session, server, now, doing);
  return recalls(server) ? recalling(said.reply, after, outcome.answer.facts.verb ?? '') : after;
}

/** Puts an outcome into effect: the reply, then what follows it. Returns the session as it is after that. */
export function settle(outcome: Outcome, server: Server, now: number, doing: Doing): Session {
  const { session: before, followedBy } = outcome;
  const reply = render(outcome.answer, { server, session: before, now });
  const isRefusal = isFailure(reply);
  let session = isRefusal ? failed(before) : before;
  // Whom the server leaves anyway it does not keep waiting.
  const seconds = followedBy === 'close' ? 0 : slowness(server, reply.code, session.errors);
  if (seconds > 0) session = slowed(seconds, session, reply, outcome.checks, doing);
  else act(doing, { kind: 'reply', reply, checks: outcome.checks });
  if (followedBy === 'start-tls') act(doing, { kind: 'start-tls' });
  if (followedBy === 'close') act(doing, { kind: 'close' });
  const isPlain = !isRefusal && followedBy !== 'close' && outcome.isFault !== true && !recalls(server);
  return isPlain ? session : weighed(outcome, { reply, session }, server, now, doing);
}

/** Carried out, and a mistake all the same. */
const faulted = ({ reply: said, session }: Said): Said => ({
  reply: said,
  session: failed(session),
});

/** The memory that an outcome leaves. */
export const remembered = (outcome: Outcome, memory: Memory): Memory => outcome.memory ?? memory;

/** The reply that ends a connection with too many errors. */
export const settleForms = [tooManyErrors];
