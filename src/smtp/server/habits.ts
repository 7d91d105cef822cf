import { settled } from '#memory/settled.ts';
import { isOn, type Server } from '../model/server.ts';
import { linesOf } from '../policy/command-lines.ts';
import { lineEndsOf } from '../policy/line-ends.ts';
import { spellingOf } from '../policy/spelling.ts';
import { MOST_OCTETS } from './content.ts';
import { longestCommand } from './line-limit.ts';
import { isLooseLetter, type Rules, rulesOf } from './loose-scan.ts';
import { type Manner, mannersOf } from './manner.ts';
import { type PlainLines, plainLinesOf } from './plain-line.ts';

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
  /** How it takes each verb, by the verb in capitals. */
  readonly manners: ReadonlyMap<string, Manner>;
  /** Lines that need no closer look. */
  readonly plainLines: PlainLines;
  readonly rules: Rules;
  readonly isLooseLetter: boolean;
  /** Octets of the longest letter that is kept. */
  readonly room: number;
}

const roomIn = ({ values }: Server): number => {
  const size = values['message-size'];
  return size?.on === true ? Math.min(Number(size.maximum), MOST_OCTETS) : MOST_OCTETS;
};

/** The habits of a server. */
export const habitsOf = settled((server: Server): Habits => {
  const lines = linesOf(server);
  const rules = rulesOf(lineEndsOf(server));
  const manners = mannersOf(server);
  const longest = longestCommand(server);
  return {
    lineEnd: lines.end === 'lf' ? '\n' : '\r\n',
    dropsEveryCr: lines.end === 'lf' && lines.dropsEveryCr,
    longestCommand: longest,
    isPunctual: isOn(server, 'synchronization'),
    splitsAtAnyBlank: lines.whiteSpace,
    dropsTrailingSpace: spellingOf(server).trailingSpace === true,
    manners,
    plainLines: plainLinesOf(manners, longest),
    rules,
    isLooseLetter: isLooseLetter(rules),
    room: roomIn(server),
  };
});
