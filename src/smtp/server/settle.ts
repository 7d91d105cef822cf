import type { Check } from '../model/check.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Answer, answer, reply } from '../model/reply.ts';
import type { Server } from '../model/server.ts';
import { counted, inState, type Session } from '../model/session.ts';
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

/** Words an answer and counts it, if it is a refusal. */
function say(
  said: Answer,
  checks: readonly Check[],
  session: Session,
  server: Server,
  now: number,
  effects: Effect[],
): Session {
  const worded = render(said, { server, session, now });
  effects.push({ kind: 'reply', reply: worded, checks });
  if (worded.code < 400) return session;
  return counted(session, session.errors + 1, session.accepted, session.heardAt);
}

/** The server has had enough of this client. */
// RFC 5321 §3.8: a 421 may come at any time, and the connection is closed after it
function giveUp(session: Session, server: Server, now: number, effects: Effect[]): Session {
  const facts = { count: String(session.errors), maximum: String(patience(server)) };
  const check: Check = {
    by: 'error-limit',
    outcome: 'refused',
    found: 'exceeded',
    facts,
    flips: [{ behaviour: 'error-limit', setting: 'on', value: false }],
  };
  say(answer(tooManyErrors, facts), [check], session, server, now, effects);
  effects.push({ kind: 'close' });
  return inState(session, 'closed');
}

/** Puts an outcome into effect: the reply, then what follows it. Returns the session as it is after that. */
export function settle(outcome: Outcome, server: Server, now: number, effects: Effect[]): Session {
  const session = say(outcome.answer, outcome.checks, outcome.session, server, now, effects);
  if (outcome.followedBy === 'start-tls') effects.push({ kind: 'start-tls' });
  if (outcome.followedBy === 'close') {
    effects.push({ kind: 'close' });
    return inState(session, 'closed');
  }
  const isRefused = session.errors > outcome.session.errors;
  return isRefused && session.errors >= patience(server) ? giveUp(session, server, now, effects) : session;
}

/** The memory that an outcome leaves. */
export const remembered = (outcome: Outcome, memory: Memory): Memory => outcome.memory ?? memory;

/** The reply that ends a connection with too many errors. */
export const settleForms = [tooManyErrors];
