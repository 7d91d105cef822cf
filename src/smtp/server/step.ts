import { isUtf8 } from '#encoding/utf8.ts';
import { authResponse } from '../command/auth.ts';
import { swallowing } from '../command/bdat.ts';
import { COMMANDS } from '../command/catalogue.ts';
import { ORDER_ONLY, refusedBy } from '../command/checks.ts';
import { refused } from '../command/outcome.ts';
import { superfluous } from '../command/without-argument.ts';
import type { Command } from '../model/command.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Verb } from '../model/verb.ts';
import { linesOf } from '../policy/command-lines.ts';
import { rowOf } from '../policy/hello-required.ts';
import { countIdle, isTooIdle, tooManyIdle } from '../policy/junk-commands.ts';
import { countMail } from '../policy/session-limit.ts';
import { habitsOf } from './habits.ts';
import { isOffered, isVerb } from './offered.ts';
import { follows } from './order.ts';
import { outOfSequence } from './sequence.ts';
import { type Split, split } from './split.ts';
import { unknown } from './unknown.ts';

const tlsFirst = reply('tls-required', 530, '5.7.0', 'Must issue a STARTTLS command first', 'RFC 3207 §4');
const badOctets = reply('bad-octets', 500, '5.5.2', 'Octets that no command may hold', 'RFC 5321 §2.4');

// RFC 3207 §4: what a server that insists on TLS still answers
const inTheClear: ReadonlySet<string> = new Set(['EHLO', 'HELO', 'NOOP', 'STARTTLS', 'QUIT']);
const beginsLetter: ReadonlySet<string> = new Set(['MAIL']);

function mustEncrypt(verb: string, { server, session }: Scene): boolean {
  if (session.tls) return false;
  return server.values.STARTTLS?.before === 'letters' ? beginsLetter.has(verb) : !inTheClear.has(verb);
}

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
function commanded(command: Command, argument: string, scene: Scene, memory: Memory): Outcome {
  const { verb } = command;
  const { mayInsistOnTls, readsArgumentFirst } = habitsOf(scene.server);
  if (mayInsistOnTls && mustEncrypt(verb, scene)) {
    const refusal = notInTheClear(verb, scene);
    return verb === 'BDAT' ? swallowing(argument, refusal) : refusal;
  }
  if (readsArgumentFirst) {
    const early = superfluous(verb, argument, scene);
    if (early !== undefined) return early;
  }
  const row = rowOf(scene, verb);
  const next = follows(row, verb, scene.server.order);
  // RFC 3030 §2: a BDAT out of order is answered by the command itself, since its octets follow all the same
  if (next === undefined && verb !== 'BDAT') return outOfSequence(verb, scene, row);
  return command.run(argument, scene, memory, next ?? scene.session.state);
}

const HARMLESS: ReadonlySet<string> = new Set(['HELO', 'EHLO', 'NOOP', 'RSET', 'QUIT']);

/** The command counted, as this server counts such, idle ones and letters; or the refusal of one too many. */
function counted(command: Command, argument: string, scene: Scene, memory: Memory): Outcome {
  const { server, now } = scene;
  const idle = countIdle(command.verb, scene.session, server);
  const session = countMail(command.verb, idle, server);
  if (session === scene.session) return commanded(command, argument, scene, memory);
  const then = { server, session, now };
  if (!isTooIdle(session, scene.session, server)) return commanded(command, argument, then, memory);
  if (server.values['junk-commands']?.beyond === 'hang-up')
    return { ...refused(answer(tooManyIdle, { verb: command.verb }), then, []), followedBy: 'close' };
  return { ...commanded(command, argument, then, memory), isFault: true };
}

/** What comes of a command that this server carries out. */
export function given(command: Command, argument: string, scene: Scene, memory: Memory): Outcome {
  const { rejection } = scene.session.notes;
  if (rejection !== undefined && !HARMLESS.has(command.verb)) return refused(rejection, scene, []);
  return habitsOf(scene.server).countsCommands
    ? counted(command, argument, scene, memory)
    : commanded(command, argument, scene, memory);
}

/** The command that the verb stands for, where this server carries it out now. */
function commandOf({ verb, argument }: Split, scene: Scene): Command | undefined {
  const always = habitsOf(scene.server).always.get(verb);
  if (always !== undefined) return always;
  return isVerb(verb) && isOffered(verb, argument, scene) ? COMMANDS[verb as Verb] : undefined;
}

/** What the server makes of one line. Pure, and never throws, whatever the octets; `isPlain` where all of them are ASCII. */
export function step(scene: Scene, memory: Memory, line: string, isPlain: boolean): Outcome {
  const { server, session } = scene;
  if (session.state === 'auth') return authResponse(line, scene, memory);
  const misfit = isPlain ? undefined : unfit(line, scene);
  if (misfit !== undefined) return misfit;
  const words = split(line, server);
  const command = commandOf(words, scene);
  // RFC 5321 §3.1: a client that was turned away hears 503 to everything but QUIT
  if (command === undefined && session.state === 'turned-away')
    return outOfSequence('NOOP', scene, 'turned-away');
  if (command === undefined) return unknown(words.verb, line, scene);
  return given(command, words.argument, scene, memory);
}

/** Every reply to a line that this server takes for no command. */
export const stepForms = [tlsFirst, badOctets];
