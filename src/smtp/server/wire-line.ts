import { refusedBy } from '../command/checks.ts';
import { refused } from '../command/outcome.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { noted } from '../model/session.ts';
import { bareLineEnd, lineEndsOf } from '../policy/line-ends.ts';
import { outOfStep, rejected } from '../policy/synchronization.ts';
import { habitsOf } from './habits.ts';
import { isVerb } from './offered.ts';
import { asRead, split } from './split.ts';
import { step } from './step.ts';

/** A client that did not wait is hung up on, or none of its later commands is carried out. */
// RFC 2920 §3.1
function notWaited(verb: string, scene: Scene): Outcome {
  const facts = { verb };
  const checks = [refusedBy('synchronization', 'not-waited', facts)];
  const isRejected = scene.server.values.synchronization?.penalty === 'reject' && verb !== 'DATA';
  if (!isRejected) return { ...refused(answer(outOfStep, facts), scene, checks), followedBy: 'close' };
  const { session } = scene;
  const notes = { ...session.notes, rejection: answer(rejected) };
  return refused(answer(outOfStep, facts), { ...scene, session: noted(session, notes) }, checks);
}

/** What may always be followed at once: the end, and commands whose own octets follow. */
const NEVER_LAST: ReadonlySet<string> = new Set(['QUIT', 'BDAT', 'AUTH', 'HELP']);

/** Must the client have waited before it sent what follows this line? */
function mustWait(verb: string, { server, session }: Scene): boolean {
  const values = server.values.synchronization;
  if (values?.everything === true) return true;
  if (session.state === 'auth' || values === undefined) return false;
  if (values.withoutEhlo === true && session.hello?.extended === false && !NEVER_LAST.has(verb)) return true;
  return (
    Array.isArray(values.verbs) &&
    (values.verbs.includes(verb) || (!isVerb(verb) && values.verbs.includes('?')))
  );
}

/** A line as it came over the wire, without its end. */
export interface WireLine {
  readonly text: string;
  /** Its LF had no CR before it. */
  readonly isBare: boolean;
  /** Every octet is an ASCII character other than NUL. */
  readonly isPlain: boolean;
  /** More had come when it was read: the client has not waited for the reply. */
  readonly isFollowed: boolean;
}

/** What comes of a whole line. */
export function lineOutcome(
  { text, isBare, isPlain, isFollowed }: WireLine,
  scene: Scene,
  memory: Memory,
): Outcome {
  const { server } = scene;
  const line = isPlain ? text : asRead(text, server);
  if (isFollowed && habitsOf(server).isPunctual) {
    const { verb } = split(line, server);
    if (mustWait(verb, scene)) return notWaited(verb, scene);
  }
  if (isBare && lineEndsOf(server).bareLf === 'refuse') {
    const checks = [refusedBy('line-ends', 'bare-lf')];
    return { ...refused(answer(bareLineEnd, { which: 'LF' }), scene, checks), followedBy: 'close' };
  }
  return step(scene, memory, line, isPlain);
}

/** The letter has ended, but more has come than a server takes that wants every letter answered first. */
export function followedTooSoon(scene: Scene): Outcome | undefined {
  const values = scene.server.values.synchronization;
  if (values?.on !== true || values.everything !== true) return undefined;
  return notWaited('DATA', {
    ...scene,
    session: { ...scene.session, state: 'ready', transaction: undefined },
  });
}
