import { isUtf8 } from '#encoding/utf8.ts';
import { authResponse } from '../command/auth.ts';
import { swallowing } from '../command/bdat.ts';
import { ORDER_ONLY, refusedBy } from '../command/checks.ts';
import { refused } from '../command/outcome.ts';
import { withoutArgument } from '../command/without-argument.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { linesOf } from '../policy/command-lines.ts';
import { rowOf } from '../policy/hello-required.ts';
import { countIdle, isTooIdle, tooManyIdle } from '../policy/junk-commands.ts';
import { countMail } from '../policy/session-limit.ts';
import { habitsOf } from './habits.ts';
import { type Manner, moved } from './manner.ts';
import { isOffered } from './offered.ts';
import { outOfSequence } from './sequence.ts';
import { type Split, split } from './split.ts';
import { unknown } from './unknown.ts';

const tlsFirst = reply('tls-required', 530, '5.7.0', 'Must issue a STARTTLS command first', 'RFC 3207 §4');
const badOctets = reply('bad-octets', 500, '5.5.2', 'Octets that no command may hold', 'RFC 5321 §2.4');

function notInTheClear(verb: string, scene: Scene): Outcome {
  const flips = [{ behaviour: 'STARTTLS', setting: 'required', value: false }];
  const check = refusedBy('authentication', 'needs-tls', { verb }, flips);
  return refused(answer(tlsFirst, { verb }), scene, [...ORDER_ONLY, check]);
}

/** Octets that this server takes in no command. */
// RFC 5321 §2.4: commands are ASCII, but for what extensions allow
function unfit(line: string, scene: Scene): Outcome | undefined {
  const { nul, eighthBit } = linesOf(scene.server);
  const hasNul = nul === 'refuse' && line.includes('\0');
  if (!hasNul && (eighthBit !== 'utf8' || isUtf8(line))) return undefined;
  const facts = { found: hasNul ? 'nul' : 'utf8', verb: '' };
  return refused(answer(badOctets, facts), scene, [refusedBy('order', 'unknown', facts)]);
}

/** A verb that this server carries out, once it may be given. */
function commanded(manner: Manner, argument: string, scene: Scene, memory: Memory): Outcome {
  const { command, mustBeEncrypted, mustBeBare } = manner;
  const { verb } = command;
  if (mustBeEncrypted && !scene.session.tls) {
    const refusal = notInTheClear(verb, scene);
    return verb === 'BDAT' ? swallowing(argument, refusal) : refusal;
  }
  const early = mustBeBare ? withoutArgument(verb, argument, scene) : undefined;
  if (early !== undefined) return early;
  const row = rowOf(scene, verb);
  const next = moved(manner, row);
  // RFC 3030 §2: a BDAT out of order is answered by the command itself, since its octets follow all the same
  if (next === undefined && verb !== 'BDAT') return outOfSequence(verb, scene, row);
  return command.run(argument, scene, memory, next ?? scene.session.state);
}

const HARMLESS: ReadonlySet<string> = new Set(['HELO', 'EHLO', 'NOOP', 'RSET', 'QUIT']);

/** The command counted, as this server counts such, idle ones and letters; or the refusal of one too many. */
function counted(manner: Manner, argument: string, scene: Scene, memory: Memory): Outcome {
  const { server, now } = scene;
  const { verb } = manner.command;
  const idle = countIdle(verb, manner.idleness, scene.session);
  const session = manner.isLetter ? countMail(idle) : idle;
  const then = { server, session, now };
  if (!isTooIdle(session, scene.session, server)) return commanded(manner, argument, then, memory);
  if (server.values['junk-commands']?.beyond === 'hang-up')
    return { ...refused(answer(tooManyIdle, { verb }), then, []), followedBy: 'close' };
  return { ...commanded(manner, argument, then, memory), isFault: true };
}

/** What comes of a command that this server carries out. */
export function given(manner: Manner, argument: string, scene: Scene, memory: Memory): Outcome {
  const { rejection } = scene.session.notes;
  if (rejection !== undefined && !HARMLESS.has(manner.command.verb)) return refused(rejection, scene, []);
  return manner.idleness !== 'none' || manner.isLetter
    ? counted(manner, argument, scene, memory)
    : commanded(manner, argument, scene, memory);
}

/** How this server takes the verb, where it carries it out now. */
function mannerNow({ verb, argument }: Split, scene: Scene): Manner | undefined {
  const manner = habitsOf(scene.server).manners.get(verb);
  return manner === undefined || manner.isSure || isOffered(verb, argument, scene) ? manner : undefined;
}

/** What the server makes of one line. Pure, and never throws, whatever the octets; `isPlain` where all of them are ASCII. */
export function step(scene: Scene, memory: Memory, line: string, isPlain: boolean): Outcome {
  const { server, session } = scene;
  if (session.state === 'auth') return authResponse(line, scene, memory);
  const misfit = isPlain ? undefined : unfit(line, scene);
  if (misfit !== undefined) return misfit;
  const words = split(line, server);
  const manner = mannerNow(words, scene);
  // RFC 5321 §3.1: a client that was turned away hears 503 to everything but QUIT
  if (manner === undefined && session.state === 'turned-away')
    return outOfSequence('NOOP', scene, 'turned-away');
  if (manner === undefined) return unknown(words.verb, line, scene);
  return given(manner, words.argument, scene, memory);
}

/** Every reply to a line that this server takes for no command. */
export const stepForms = [tlsFirst, badOctets];
