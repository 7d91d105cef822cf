import type { OrderChanges } from '../model/personality.ts';
import type { Session, State } from '../model/session.ts';
import { VERBS, type Verb } from '../model/verb.ts';

/** States by row, verbs by column. */
export type Order = Readonly<Record<State, Readonly<Partial<Record<Verb, State>>>>>;

/** Which command may be given when, and where it leads if it is accepted.
 *  A command that a row does not name gets 503. The state diagram, completion and the tests read this table. */
// RFC 5321 §4.1.4, RFC 3207 §4, RFC 4954 §4, RFC 3030 §2
// biome-ignore format: a table is read by its columns
export const ORDER: Order = {
  connected: { EHLO: 'ready', HELO: 'ready',                                              RSET: 'connected', NOOP: 'connected', VRFY: 'connected', EXPN: 'connected', HELP: 'connected', ETRN: 'connected', STARTTLS: 'tls',                 XCLIENT: 'connected', QUIT: 'closed' },
  ready:     { EHLO: 'ready', HELO: 'ready', MAIL: 'mail',                                RSET: 'ready',     NOOP: 'ready',     VRFY: 'ready',     EXPN: 'ready',     HELP: 'ready',     ETRN: 'ready',     STARTTLS: 'tls', AUTH: 'ready',  XCLIENT: 'connected', QUIT: 'closed' },
  mail:      { EHLO: 'ready', HELO: 'ready', RCPT: 'rcpt',                                RSET: 'ready',     NOOP: 'mail',      VRFY: 'mail',      EXPN: 'mail',      HELP: 'mail',                         STARTTLS: 'tls',                                       QUIT: 'closed' },
  rcpt:      { EHLO: 'ready', HELO: 'ready', RCPT: 'rcpt', DATA: 'data',  BDAT: 'bdat',   RSET: 'ready',     NOOP: 'rcpt',      VRFY: 'rcpt',      EXPN: 'rcpt',      HELP: 'rcpt',                         STARTTLS: 'tls',                                       QUIT: 'closed' },
  bdat:      { EHLO: 'ready', HELO: 'ready',                              BDAT: 'bdat',   RSET: 'ready',     NOOP: 'bdat',      VRFY: 'bdat',      EXPN: 'bdat',      HELP: 'bdat',                                                                                QUIT: 'closed' },
  'turned-away': {                                                                                                                                                                                                                                     QUIT: 'closed' },
  data:      {},
  auth:      {},
  tls:       {},
  closed:    {},
};

/** The state that the verb leads to from here, or undefined where it is out of order. */
export const follows = (state: State, verb: Verb, order: Order = ORDER): State | undefined =>
  order[state][verb];

/** What the order table lets the client say now, in the order of a session. */
export const allowedVerbs = ({ state }: Session, order: Order = ORDER): readonly Verb[] =>
  VERBS.filter((verb) => follows(state, verb, order) !== undefined);

/** The table with the changes that a server makes to it. */
export function changedOrder(changes: OrderChanges): Order {
  const row = (state: State) => {
    const merged = { ...ORDER[state], ...changes[state] };
    return Object.fromEntries(Object.entries(merged).filter(([, next]) => next !== 'never'));
  };
  return Object.fromEntries(Object.keys(ORDER).map((state) => [state, row(state as State)])) as Order;
}
