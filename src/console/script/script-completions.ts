import type { ScriptRun } from '#trace/script-run.ts';
import { completions } from '../language/complete.ts';
import { type Candidate, type Completion, offer } from '../language/completion.ts';
import { scriptLine } from './script-line.ts';
import { switchLines } from './switch-lines.ts';

const notation = (insert: string, about: string): Candidate => ({
  label: insert,
  insert,
  kind: 'keyword',
  about,
});

const TIMES = ['# 1 min', '# 5 min', '# 1 h', '# 1 day'].map((line) => notation(line, 'hover.script.wait'));
const KEYS = [notation('^]', 'hover.script.escape'), notation('^C', 'hover.script.interrupt')];
const BY_SIGN: Readonly<Record<string, (line: string) => readonly Candidate[]>> = {
  '#': () => TIMES,
  '^': () => KEYS,
  '!': (line) => switchLines(line).map((each) => notation(each, 'hover.script.switch')),
};

/** What could be typed at an offset of a line of a script: what is understood there, and the script's own signs. */
export function scriptCompletions(
  run: ScriptRun,
  nth: number,
  at: number,
  line = run.lines[nth] ?? '',
): readonly Completion[] {
  const own = BY_SIGN[line.charAt(0)];
  if (own !== undefined) return offer(own(line), line, 0, at, line.length);
  const { world, reader, text, from } = scriptLine(run, nth, line);
  if (reader === 'script' || at < from) return [];
  return completions(world, text, at - from).map((completion) => {
    return { ...completion, from: completion.from + from, to: completion.to + from };
  });
}
