import { interval } from './interval.ts';
import { failed, type Program, printed, type Result } from './program.ts';

/** A year: nothing that a mail server waits for takes longer. */
const LONGEST = 366 * 86_400;

const USAGE = 'Usage: sleep NUMBER[SUFFIX]...\n  or:  sleep OPTION\n';
const VERSION = 'sleep (GNU coreutils) 9.1\n';
const HINT = "Try 'sleep --help' for more information.\n";

const faults = (texts: readonly string[]): Result =>
  failed(`${texts.map((text) => `sleep: ${text}\n`).join('')}${HINT}`);

const fault = (text: string): Result => faults([text]);

/** What an option leads to: a real one may be shortened as long as it is clear which is meant. */
function option(word: string): Result {
  const [name = '', ...value] = word.split('=');
  if (!word.startsWith('--')) return fault(`invalid option -- '${word.charAt(1)}'`);
  const meant = ['--help', '--version'].find((long) => long.startsWith(name));
  if (meant === undefined) return fault(`unrecognized option '${word}'`);
  if (value.length > 0) return fault(`option '${meant}' doesn't allow an argument`);
  return printed(meant === '--help' ? USAGE : VERSION);
}

/** Lets the sum of its intervals pass. Like the real one, it names every word that is none. */
function slept(words: readonly string[]): Result {
  const lengths = words.map((word) => ({ word, seconds: interval(word) }));
  const wrong = lengths.filter(({ seconds }) => seconds === undefined);
  if (wrong.length > 0)
    return faults(wrong.map(({ word }) => `invalid time interval \xe2\x80\x98${word}\xe2\x80\x99`));
  // The clock of this world counts whole seconds, and a sleep is never cut short.
  const seconds = Math.ceil(lengths.reduce((sum, length) => sum + (length.seconds ?? 0), 0));
  if (seconds > LONGEST) return { ...printed(''), problem: 'endless' };
  return seconds === 0 ? printed('') : { ...printed(''), seconds };
}

/** Does nothing for a while: virtual time passes. */
export const sleep: Program = {
  name: 'sleep',
  run(words) {
    if (words.length === 0) return fault('missing operand');
    const end = words.indexOf('--');
    const before = end === -1 ? words : words.slice(0, end);
    const found = before.find((word) => word.startsWith('-') && word !== '-');
    if (found !== undefined) return option(found);
    return slept(words.filter((_, at) => at !== end));
  },
};
