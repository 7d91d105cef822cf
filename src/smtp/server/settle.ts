import type { Check } from '../model/check.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Answer, answer, type Facts, type Reply, reply } from '../model/reply.ts';
import type { Server } from '../model/server.ts';
import { counted, inState, noted, type Session } from '../model/session.ts';
import { slowCheck, slowness } from '../policy/tarpit.ts';
import type { Effect } from './receiver.ts';
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

/** Words an answer and counts it, if it is a refusal. */
function say(said: Answer, session: Session, server: Server, now: number): Said {
  const worded = render(said, { server, session, now });
  // RFC 5321 §4.5.3.1.10: more recipients than a server takes are no mistake of the client
  if (worded.code < 400 || worded.reason === 'too-many-recipients') return { reply: worded, session };
  return { reply: worded, session: counted(session, session.errors + 1, session.accepted, session.heardAt) };
}

const limitCheck = (facts: Facts): Check => ({
  by: 'error-limit',
  outcome: 'refused',
  found: 'exceeded',
  facts,
  flips: [{ behaviour: 'error-limit', setting: 'on', value: false }],
});

/** The server has had enough of this client. */
// RFC 5321 §3.8: a 421 may come at any time, and the connection is closed after it
function giveUp(session: Session, server: Server, now: number, effects: Effect[]): Session {
  const facts = { count: String(session.errors), maximum: String(patience(server)) };
  const { reply: last } = say(answer(tooManyErrors, facts), session, server, now);
  effects.push({ kind: 'reply', reply: last, checks: [limitCheck(facts)] }, { kind: 'close' });
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
  effects: Effect[],
): Session | undefined {
  const kind = kindOf(said);
  if (kind === undefined) return undefined;
  const notes = { ...session.notes, [kind]: session.notes[kind] + 1 };
  const next = noted(session, notes);
  if (notes[kind] <= patience(server)) return next;
  const facts = { kind, count: String(notes[kind]), maximum: String(patience(server)) };
  const { reply: last } = say(answer(tooManyErrors, facts), session, server, now);
  effects.pop();
  const lines = kind === 'unknown' ? last.lines : [...said.lines, ...last.lines];
  effects.push({ kind: 'reply', reply: { ...said, lines }, checks: [limitCheck(facts)] }, { kind: 'close' });
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
function judged(said: Said, before: Session, server: Server, now: number, effects: Effect[]): Session {
  const { session } = said;
  const isRefused = session.errors > before.errors;
  if (!isRefused) return session;
  const counts = server.values['error-limit']?.counts;
  if (counts === 'kinds') return countKind(said, server, now, effects) ?? session;
  if (counts === 'unknown') {
    if (kindOf(said.reply) !== 'unknown') return session;
    const unknown = session.notes.unknown + 1;
    const next = noted(session, { ...session.notes, unknown });
    return unknown > patience(server) ? giveUp(next, server, now, effects) : next;
  }
  return session.errors >= patience(server) ? giveUp(session, server, now, effects) : session;
}

/** The reply goes out, at once or after a while. The client's own silence begins after it. */
function slowed(said: Said, { checks, followedBy }: Outcome, server: Server, effects: Effect[]): Said {
  const { errors, accepted, heardAt } = said.session;
  // Whom the server leaves anyway it does not keep waiting.
  const seconds = followedBy === 'close' ? 0 : slowness(server, said.reply.code, errors);
  if (seconds === 0) {
    effects.push({ kind: 'reply', reply: said.reply, checks });
    return said;
  }
  effects.push({ kind: 'pause', seconds });
  effects.push({ kind: 'reply', reply: said.reply, checks: [...checks, slowCheck(seconds, errors)] });
  return { reply: said.reply, session: counted(said.session, errors, accepted, heardAt + seconds) };
}

/** Puts an outcome into effect: the reply, then what follows it. Returns the session as it is after that. */
export function settle(outcome: Outcome, server: Server, now: number, effects: Effect[]): Session {
  const said = slowed(say(outcome.answer, outcome.session, server, now), outcome, server, effects);
  if (outcome.followedBy === 'start-tls') effects.push({ kind: 'start-tls' });
  if (outcome.followedBy === 'close') {
    effects.push({ kind: 'close' });
    return inState(said.session, 'closed');
  }
  const after = judged(
    outcome.isFault === true ? faulted(said) : said,
    outcome.session,
    server,
    now,
    effects,
  );
  return server.values.recipients?.recalls === true
    ? recalling(said.reply, after, outcome.answer.facts.verb ?? '')
    : after;
}

/** Carried out, and a mistake all the same. */
const faulted = ({ reply: said, session }: Said): Said => ({
  reply: said,
  session: counted(session, session.errors + 1, session.accepted, session.heardAt),
});

/** The memory that an outcome leaves. */
export const remembered = (outcome: Outcome, memory: Memory): Memory => outcome.memory ?? memory;

/** The reply that ends a connection with too many errors. */
export const settleForms = [tooManyErrors];
