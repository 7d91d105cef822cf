import { COMMANDS } from '../command/catalogue.ts';
import { isBare } from '../command/without-argument.ts';
import type { Command } from '../model/command.ts';
import { isOn, type Server } from '../model/server.ts';
import type { State } from '../model/session.ts';
import type { Verb } from '../model/verb.ts';
import { linesOf } from '../policy/command-lines.ts';
import { type Idleness, idlenessOf } from '../policy/junk-commands.ts';
import { countsLetters } from '../policy/session-limit.ts';
import { spellingOf } from '../policy/spelling.ts';
import { extensionOf } from './offered.ts';
import { follows } from './order.ts';

/** Where a verb leads from one state. */
interface Move {
  readonly from: State;
  readonly to: State;
}

/** How a server takes one verb, as far as that is settled before it comes. */
export interface Manner {
  readonly command: Command;
  /** The column of the order table: whoever is in no such state gives the verb out of order. */
  readonly moves: readonly Move[];
  /** Is it carried out whoever asks? */
  readonly isSure: boolean;
  readonly mustBeEncrypted: boolean;
  /** Is an argument that it must not have refused before its place in the order is looked at? */
  readonly mustBeBare: boolean;
  readonly idleness: Idleness;
  readonly isLetter: boolean;
}

/** Where a verb of this manner leads from here; undefined where it is out of order. */
export function moved({ moves }: Manner, from: State): State | undefined {
  for (let nth = 0; nth < moves.length; nth++) {
    const move = moves[nth] as Move;
    if (move.from === from) return move.to;
  }
  return undefined;
}

const movesOf = (verb: Verb, { order }: Server): readonly Move[] =>
  (Object.keys(order) as readonly State[]).flatMap((from) => {
    const to = follows(from, verb, order);
    return to === undefined ? [] : [{ from, to }];
  });

// RFC 3207 §4: what a server that insists on TLS still answers
const IN_THE_CLEAR: ReadonlySet<Verb> = new Set<Verb>(['EHLO', 'HELO', 'NOOP', 'STARTTLS', 'QUIT']);

function isForTls(verb: Verb, { values }: Server): boolean {
  const tls = values.STARTTLS;
  if (tls?.on !== true || tls.required !== true || tls.before === 'nothing') return false;
  return tls.before === 'letters' ? verb === 'MAIL' : !IN_THE_CLEAR.has(verb);
}

// RFC 5321 §4.1.1: some commands belong to an extension, and some servers read `MAIL FROM:` as one word
function isSure(verb: Verb, server: Server): boolean {
  const keyword = extensionOf(verb);
  if (keyword === undefined) return !linesOf(server).phrases;
  return isOn(server, keyword) && !isOn(server, 'offered-only');
}

const mannerOf = (command: Command, server: Server): Manner => ({
  command,
  moves: movesOf(command.verb, server),
  isSure: isSure(command.verb, server),
  mustBeEncrypted: isForTls(command.verb, server),
  mustBeBare: spellingOf(server).argumentFirst && isBare(command.verb),
  idleness: idlenessOf(command.verb, server),
  isLetter: command.verb === 'MAIL' && countsLetters(server),
});

/** How a server takes each verb that the model carries out. */
export const mannersOf = (server: Server): ReadonlyMap<string, Manner> =>
  new Map(Object.values(COMMANDS).map((command) => [command.verb, mannerOf(command, server)]));
