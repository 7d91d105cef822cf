import type { Reply } from '#smtp/model/reply.ts';
import type { Session } from '#smtp/model/session.ts';
import type { Entry } from '../trace.ts';
import { type Counts, counted, NO_COUNTS } from './command-counts.ts';

/** What is kept of the open connection while the entries are gone through. */
export interface Watch {
  readonly host: string;
  readonly session: Session | undefined;
  /** The entry with which the connection was made, and its second. */
  readonly since: number;
  readonly at: number;
  /** When the letter in the making was begun, and when the last one was accepted. */
  readonly begun: number;
  readonly accepted: number;
  /** The last command, and the verb in it. */
  readonly command: string;
  readonly verb: string;
  /** The last line of the client. */
  readonly line: string;
  /** How the client has logged in, or tried to, and after how many lines. */
  readonly mechanism: string;
  readonly responses: number;
  readonly counts: Counts;
  readonly quit: boolean;
  /** Has nothing been said that leads to a letter or asks for a name? */
  readonly idle: boolean;
  /** Was the last answer a 354? The lines of the letter since then, as octets. */
  readonly inLetter: boolean;
  readonly letterOctets: number;
  readonly hasHeader: boolean;
  readonly timedOut: boolean;
}

/** Nobody is connected. */
export const NOBODY: Watch = {
  host: '',
  session: undefined,
  since: 0,
  at: 0,
  begun: 0,
  accepted: 0,
  command: '',
  verb: 'CONNECT',
  line: '',
  mechanism: '',
  responses: 0,
  counts: NO_COUNTS,
  quit: false,
  idle: true,
  inLetter: false,
  letterOctets: 0,
  hasHeader: false,
  timedOut: false,
};

const verbIn = (line: string): string => (/^[A-Za-z]+/.exec(line)?.[0] ?? 'UNKNOWN').toUpperCase();

const ASKING: ReadonlySet<string> = new Set(['MAIL', 'VRFY', 'EXPN', 'ETRN']);

function afterCommand(watch: Watch, line: string): Watch {
  const verb = verbIn(line);
  const [, mechanism, initial] = /^AUTH\s+(\S+)(?:\s+(\S+))?/i.exec(line) ?? [];
  const auth =
    mechanism === undefined
      ? undefined
      : { mechanism: mechanism.toUpperCase(), responses: initial === undefined ? 0 : 1 };
  return {
    ...watch,
    ...auth,
    command: line,
    verb,
    line,
    quit: verb === 'QUIT',
    idle: watch.idle && !ASKING.has(verb),
    letterOctets: 0,
    hasHeader: false,
  };
}

/** A reply that ends a command. */
const isAnswer = ({ code, reason }: Reply): boolean => code !== 334 && code !== 354 && reason !== 'timeout';

/** Postfix says goodbye with a 221 to what is no SMTP; that takes nothing. */
const isTaken = ({ code, reason }: Reply): boolean => code < 400 && reason !== 'not-smtp';

function afterReply(watch: Watch, reply: Reply, at: number): Watch {
  const inLetter = reply.code === 354 || (watch.inLetter && reply.reason === 'timeout');
  const timedOut = watch.timedOut || reply.reason === 'timeout';
  const accepted = reply.reason === 'accepted' ? at : watch.accepted;
  const counts = isAnswer(reply) ? counted(watch.counts, watch.verb, isTaken(reply)) : watch.counts;
  return { ...watch, inLetter, timedOut, accepted, counts };
}

/** A letter that broke off was a command that was not taken. */
const afterEnd = (watch: Watch): Watch =>
  watch.inLetter ? { ...watch, counts: counted(watch.counts, watch.verb, false) } : watch;

function afterEvent(watch: Watch, { event, at }: Entry, index: number): Watch {
  if (event.kind === 'connected') return { ...NOBODY, host: event.host, since: index, at };
  if (event.kind === 'server') return afterReply(watch, event.reply, at);
  if (event.kind === 'closed') return afterEnd(watch);
  if (event.kind !== 'client') return watch;
  const { line, part } = event;
  if (part === 'command') return afterCommand(watch, line);
  if (part === 'response') return { ...watch, line, responses: watch.responses + 1 };
  const letterOctets = watch.letterOctets + line.length + 2;
  return { ...watch, line, letterOctets, hasHeader: watch.hasHeader || line === '' };
}

const recipientsOf = (session: Session | undefined): number => session?.transaction?.recipients.length ?? 0;

/** What is known after one entry more. A connection that has ended leaves its session behind. */
export function watched(watch: Watch, entry: Entry, index: number): Watch {
  const next = afterEvent(watch, entry, index);
  const session = entry.world.connection?.receiver.session ?? watch.session;
  const isBegun = recipientsOf(watch.session) === 0 && recipientsOf(session) > 0;
  return { ...next, session, begun: isBegun ? entry.at : next.begun };
}

/** Has the first recipient of a letter just been taken? */
export const isBegunBetween = (before: Watch, after: Watch): boolean =>
  recipientsOf(before.session) === 0 && recipientsOf(after.session) > 0;
