import { fromOctets, toOctets } from '#encoding/utf8.ts';
import { PROGRAMS } from './catalogue.ts';
import type { Machine } from './machine.ts';
import { type Command, parseLine } from './parse-line.ts';
import { type ProblemKind, problemText, type ShellProblem } from './problem.ts';
import { failed, OUTPUT_LIMIT, printed, type Result } from './program.ts';

/** Characters that one line may have. */
const LINE_LIMIT = 65_536;
/** Commands that one line may join by pipes. */
const COMMAND_LIMIT = 32;

/** What a line typed at the shell has led to. */
export interface ShellResult extends Omit<Result, 'problem'> {
  /** The lines that the screen shows, as Unicode text. */
  readonly screen: readonly string[];
  /** Set where this shell falls short of a real one, with the place in the typed text. */
  readonly problem?: ShellProblem;
}

/** Output as a terminal shows it: lines of text, the last perhaps without its newline. */
function screenLines(octets: string): readonly string[] {
  const lines = fromOctets(octets).split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function shellResult({ problem: _, ...result }: Result, problem?: ShellProblem): ShellResult {
  const screen = screenLines(result.stdout + result.stderr);
  return problem === undefined ? { ...result, screen } : { ...result, screen, problem };
}

const stopped = (problem: ShellProblem, exit: number, before = ''): ShellResult =>
  shellResult(failed(before + toOctets(problemText(problem)), exit), problem);

/** Is it for the screen or the keyboard, not for a pipe? */
const isWish = ({ connect, help, clear }: Result): boolean =>
  connect !== undefined || help === true || clear === true;

function runCommand({ words }: Command, stdin: string | undefined, machine: Machine): Result {
  const [name = '', ...rest] = words.map(toOctets);
  const program = PROGRAMS.find((candidate) => candidate.name === name);
  if (program !== undefined) return program.run(rest, stdin, machine);
  if (name.includes('/')) return failed(`bash: ${name}: No such file or directory\n`, 127);
  return failed(`bash: ${name}: command not found\n`, 127);
}

/** Where a command stands among those that are joined by pipes. */
interface Place {
  readonly isPipeline: boolean;
  readonly isLast: boolean;
}

/** Does it read from the pipe, and show what comes on the screen? */
const isFed = ({ connect }: Result, { isLast }: Place): boolean => isLast && connect?.sends !== undefined;

function hitch(result: Result, place: Place): ProblemKind | undefined {
  if (result.problem !== undefined) return result.problem;
  if (place.isPipeline && isWish(result) && !isFed(result, place)) return 'not-in-pipe';
  return result.stdout.length > OUTPUT_LIMIT ? 'too-much-output' : undefined;
}

/** Runs one command after the other; what one prints the next reads. */
function runPipeline(commands: readonly Command[], machine: Machine): ShellResult {
  let stderr = '';
  let result = printed('');
  let stdin: string | undefined;
  let seconds = 0;
  for (const [index, command] of commands.entries()) {
    result = runCommand(command, stdin, machine);
    stderr += result.stderr;
    const kind = hitch(result, { isPipeline: commands.length > 1, isLast: index === commands.length - 1 });
    const [found = ''] = command.words;
    if (kind !== undefined) return stopped({ kind, at: command.at, found }, 1, stderr);
    stdin = result.stdout;
    // The programs of a pipe run side by side: it is over when the slowest is.
    seconds = Math.max(seconds, result.seconds ?? 0);
  }
  return shellResult({ ...result, stderr, ...(seconds > 0 && { seconds }) });
}

/** Runs a line typed at the shell. Text becomes octets here and text again for the screen. Never throws. */
export function runLine(line: string, machine: Machine): ShellResult {
  if (line.length > LINE_LIMIT) return stopped({ kind: 'too-long', at: LINE_LIMIT, found: '' }, 1);
  const parsed = parseLine(line);
  if (!parsed.ok) return stopped(parsed.problem, 2);
  const surplus = parsed.commands[COMMAND_LIMIT];
  if (surplus !== undefined) return stopped({ kind: 'too-many-commands', at: surplus.at, found: '' }, 254);
  return runPipeline(parsed.commands, machine);
}
