import { authResponse } from '../command/auth.ts';
import { swallowing } from '../command/bdat.ts';
import { COMMANDS } from '../command/catalogue.ts';
import { ORDER_ONLY, refusedBy } from '../command/checks.ts';
import { refused } from '../command/outcome.ts';
import { EXTENSIONS } from '../extension/catalogue.ts';
import type { Command } from '../model/command.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn } from '../model/server.ts';
import { KNOWN_ELSEWHERE, type Verb } from '../model/verb.ts';
import { spellingOf } from '../policy/spelling.ts';
import { follows } from './order.ts';
import { outOfSequence } from './sequence.ts';

const unknownCommand = reply('unknown-command', 500, '5.5.2', 'Command not recognized', 'RFC 5321 §4.2.4');
const notImplemented = reply('not-implemented', 502, '5.5.1', 'Command not implemented', 'RFC 5321 §4.2.4');
const foreign = reply(
  'not-smtp',
  221,
  '2.7.0',
  'This is SMTP, not {verb}; closing connection',
  'RFC 5321 §7.8',
);
const tlsFirst = reply('tls-required', 530, '5.7.0', 'Must issue a STARTTLS command first', 'RFC 3207 §4');

const extensionOf: ReadonlyMap<string, string> = new Map(
  EXTENSIONS.flatMap(({ keyword, verbs = [] }) => verbs.map((verb) => [verb, keyword] as const)),
);
const commands: ReadonlyMap<string, Command> = new Map(Object.entries(COMMANDS));
const elsewhere: ReadonlySet<string> = new Set(KNOWN_ELSEWHERE);
const otherProtocols: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'HEAD', 'OPTIONS', 'CONNECT']);

// RFC 3207 §4: what a server that insists on TLS still answers
const unencrypted: ReadonlySet<Verb> = new Set(['EHLO', 'HELO', 'NOOP', 'STARTTLS', 'QUIT']);

const switchOn = (keyword: string) => [{ behaviour: keyword, setting: 'on', value: true }];

function unknown(word: string, scene: Scene): Outcome {
  const facts = { verb: word };
  if (otherProtocols.has(word) && isOn(scene.server, 'foreign-protocol')) {
    return { ...refused(answer(foreign, facts), scene, []), followedBy: 'close' };
  }
  const keyword = extensionOf.get(word);
  const form = elsewhere.has(word) || keyword !== undefined ? notImplemented : unknownCommand;
  const check = refusedBy('order', 'unknown', facts, keyword === undefined ? [] : switchOn(keyword));
  return refused(answer(form, facts), scene, [check]);
}

const isOffered = (verb: Verb, { server }: Scene): boolean => {
  const keyword = extensionOf.get(verb);
  return keyword === undefined || isOn(server, keyword);
};

const mustEncrypt = (verb: Verb, { server, session }: Scene): boolean =>
  !session.tls &&
  server.values.STARTTLS?.required === true &&
  isOn(server, 'STARTTLS') &&
  !unencrypted.has(verb);

function inTheClear(verb: Verb, argument: string, scene: Scene): Outcome {
  const flips = [{ behaviour: 'STARTTLS', setting: 'required', value: false }];
  const check = refusedBy('authentication', 'needs-tls', { verb }, flips);
  const refusal = refused(answer(tlsFirst, { verb }), scene, [...ORDER_ONLY, check]);
  return verb === 'BDAT' ? swallowing(argument, refusal) : refusal;
}

const isSpace = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';

/** The line without the white space at its end. */
function trimmed(line: string): string {
  let end = line.length;
  while (end > 0 && isSpace(line, end - 1)) end--;
  return end === line.length ? line : line.slice(0, end);
}

/** The verb in capitals and what stands after it. White space before the CRLF is passed over. */
// RFC 5321 §2.4: verbs are read without regard to case; RFC 5321 §4.1.1 asks to tolerate trailing white space
function split(line: string, scene: Scene): { readonly verb: string; readonly argument: string } {
  const text = spellingOf(scene.server).trailingSpace ? trimmed(line) : line;
  const space = text.indexOf(' ');
  return space < 0
    ? { verb: text.toUpperCase(), argument: '' }
    : { verb: text.slice(0, space).toUpperCase(), argument: text.slice(space + 1) };
}

/** What the server makes of one line. Pure, and never throws, whatever the octets. */
export function step(scene: Scene, memory: Memory, line: string): Outcome {
  const { state } = scene.session;
  if (state === 'auth') return authResponse(line, scene, memory);
  const { verb, argument } = split(line, scene);
  const command = commands.get(verb);
  if (command === undefined || !isOffered(command.verb, scene)) return unknown(verb, scene);
  if (mustEncrypt(command.verb, scene)) return inTheClear(command.verb, argument, scene);
  const next = follows(state, command.verb);
  // RFC 3030 §2: a BDAT out of order is answered by the command itself, since its octets follow all the same
  if (next === undefined && verb !== 'BDAT') return outOfSequence(command.verb, scene);
  return command.run(argument, scene, memory, next ?? state);
}

/** Every reply to a line that is no command of this server. */
export const stepForms = [unknownCommand, notImplemented, foreign, tlsFirst];
