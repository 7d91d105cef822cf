import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { reply } from '../model/reply.ts';
import type { Server } from '../model/server.ts';
import { idled, noted, type Session } from '../model/session.ts';
import { choice, count, flag } from '../model/setting.ts';
import type { Verb } from '../model/verb.ts';

/** What a client is told that plays about. */
export const tooManyIdle = reply(
  'too-many-idle-commands',
  421,
  '4.7.0',
  'Too many commands that bring no mail',
  'RFC 5321 §3.8',
);

/** Commands that bring no letter nearer may be given only so often between letters. */
// RFC 5321 §3.8
export const junkCommands = policy({
  id: 'junk-commands',
  rfc: 'RFC 5321 §7.8',
  group: 'pace',
  provenance: recordedFrom('postfix', 'exim'),
  on: false,
  settings: {
    maximum: count(100, 1),
    /** Beyond the limit each is counted as an error, or the server hangs up. */
    beyond: choice('error', ['error', 'hang-up']),
    /** Are a HELO or EHLO, a RSET, a STARTTLS and an AUTH before each letter left uncounted? */
    excuses: flag(false),
  },
  memory: undefined,
});

const IDLE: ReadonlySet<Verb> = new Set<Verb>([
  'HELO',
  'EHLO',
  'RSET',
  'NOOP',
  'VRFY',
  'EXPN',
  'ETRN',
  'HELP',
  'STARTTLS',
  'AUTH',
]);
const EXCUSED: ReadonlySet<Verb> = new Set<Verb>(['HELO', 'EHLO', 'RSET', 'STARTTLS', 'AUTH']);
const PLAIN: ReadonlySet<Verb> = new Set<Verb>(['RSET', 'NOOP', 'VRFY', 'ETRN']);

/** How a server counts a verb: not at all, each time, or each time but the first. */
export type Idleness = 'none' | 'counted' | 'excused-once';

/** How this server counts the verb. */
export function idlenessOf(verb: Verb, { values }: Server): Idleness {
  const policyValues = values['junk-commands'];
  if (policyValues?.on !== true) return 'none';
  const excuses = policyValues.excuses === true;
  if (!(excuses ? IDLE : PLAIN).has(verb)) return 'none';
  return excuses && EXCUSED.has(verb) ? 'excused-once' : 'counted';
}

/** The session with this command counted as this server counts it. */
export function countIdle(verb: Verb, idleness: Idleness, session: Session): Session {
  if (idleness === 'none') return session;
  const { notes } = session;
  return idleness === 'excused-once' && !notes.excused.includes(verb)
    ? noted(session, { ...notes, excused: [...notes.excused, verb] })
    : idled(session);
}

/** Was the command that has just been counted one too many? */
export const isTooIdle = (after: Session, before: Session, { values }: Server): boolean =>
  after.idle > before.idle && after.idle > Number(values['junk-commands']?.maximum);

/** Every reply that this policy can give. */
export const junkCommandsForms = [tooManyIdle];
