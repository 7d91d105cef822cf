import type { ScriptRun } from '#trace/script-run.ts';
import { type Hover, hoverAt } from '../language/hover.ts';
import type { Token } from '../language/token.ts';
import { tokens } from '../language/tokens.ts';
import { scriptLine } from './script-line.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '#': 'hover.script.wait',
  '!': 'hover.script.switch',
  '^C': 'hover.script.interrupt',
  '^]': 'hover.script.escape',
};

/** A line that nobody reads is one token, whose sign says what it is. */
const deed = (line: string): Token => ({
  from: 0,
  to: line.length,
  kind: 'keyword',
  about: SIGNS[line] ?? SIGNS[line.charAt(0)] ?? '',
});

const sign = (to: number, line: string): readonly Token[] =>
  to === 0
    ? []
    : [
        {
          from: 0,
          to,
          kind: 'operator',
          about: line.startsWith('+') ? 'hover.script.joined' : 'hover.script.escaped',
        },
      ];

/** A line of a script, split into what it is made of, by who reads it there. */
export function scriptTokens(run: ScriptRun, nth: number, line = run.lines[nth] ?? ''): readonly Token[] {
  const { reader, text, from } = scriptLine(run, nth, line);
  if (reader === 'script') return [deed(line)];
  const own = tokens(text, reader).map((token) => ({
    ...token,
    from: token.from + from,
    to: token.to + from,
  }));
  return [...sign(from, line), ...own];
}

/** What stands at an offset of a line of a script. */
export function scriptHover(
  run: ScriptRun,
  nth: number,
  at: number,
  line = run.lines[nth] ?? '',
): Hover | undefined {
  return hoverAt(line, scriptTokens(run, nth, line), at);
}
