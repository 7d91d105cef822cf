import { settled } from '#memory/settled.ts';
import { COMMANDS } from '../command/catalogue.ts';
import type { Command } from '../model/command.ts';
import { isOn, type Server } from '../model/server.ts';
import type { Verb } from '../model/verb.ts';
import { linesOf } from '../policy/command-lines.ts';
import { lineEndsOf } from '../policy/line-ends.ts';
import { spellingOf } from '../policy/spelling.ts';
import { MOST_OCTETS } from './content.ts';
import { longestCommand } from './line-limit.ts';
import { isLooseLetter, type Rules } from './loose-scan.ts';
import { extensionOf } from './offered.ts';
import { type FourLetters, fourLetters } from './plain-line.ts';

/** What a server does with every line and every letter, settled once: its values never change. */
export interface Habits {
  /** What ends a line. */
  readonly lineEnd: '\n' | '\r\n';
  /** With LF alone: are all CRs before it dropped? */
  readonly dropsEveryCr: boolean;
  /** Octets of a line, CRLF counted, that is never too long for a command. */
  readonly longestCommand: number;
  /** Does it ever mind what a client sends before it has had the last reply? */
  readonly isPunctual: boolean;
  readonly splitsAtAnyBlank: boolean;
  readonly dropsTrailingSpace: boolean;
  /** The commands that it carries out whoever asks, by verb in capitals. */
  readonly always: ReadonlyMap<string, Command>;
  /** Those of them that can be recognised by four letters. */
  readonly fourLetters: FourLetters;
  readonly mayInsistOnTls: boolean;
  readonly readsArgumentFirst: boolean;
  /** Does it count idle commands, or letters? */
  readonly countsCommands: boolean;
  readonly rules: Rules;
  readonly isLooseLetter: boolean;
  /** Octets of the longest letter that is kept. */
  readonly room: number;
}

// RFC 5321 §4.1.1: some commands belong to an extension, and some servers read `MAIL FROM:` as one word
function commandsAlways(server: Server): ReadonlyMap<string, Command> {
  const isSure = (verb: string): boolean => {
    const keyword = extensionOf(verb);
    if (keyword === undefined) return !linesOf(server).phrases;
    return isOn(server, keyword) && !isOn(server, 'offered-only');
  };
  return new Map(Object.entries(COMMANDS).filter(([verb]) => isSure(verb as Verb)));
}

const roomIn = ({ values }: Server): number => {
  const size = values['message-size'];
  return size?.on === true ? Math.min(Number(size.maximum), MOST_OCTETS) : MOST_OCTETS;
};

/** The habits of a server. */
export const habitsOf = settled((server: Server): Habits => {
  const { STARTTLS: tls } = server.values;
  const lines = linesOf(server);
  const rules = lineEndsOf(server);
  const always = commandsAlways(server);
  return {
    lineEnd: lines.end === 'lf' ? '\n' : '\r\n',
    dropsEveryCr: lines.end === 'lf' && lines.dropsEveryCr,
    longestCommand: longestCommand(server),
    isPunctual: isOn(server, 'synchronization'),
    splitsAtAnyBlank: lines.whiteSpace,
    dropsTrailingSpace: spellingOf(server).trailingSpace === true,
    always,
    fourLetters: fourLetters(always),
    mayInsistOnTls: tls?.on === true && tls.required === true && tls.before !== 'nothing',
    readsArgumentFirst: spellingOf(server).argumentFirst,
    countsCommands: isOn(server, 'junk-commands') || isOn(server, 'session-limit'),
    rules,
    isLooseLetter: isLooseLetter(rules),
    room: roomIn(server),
  };
});
