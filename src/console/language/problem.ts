import type { Problem } from '#smtp/model/problem.ts';
import type { Facts } from '#smtp/model/reply.ts';
import type { RfcRef } from '#smtp/model/rfc.ts';
import { unitAt } from './offset.ts';

/** A change that mends a line: text taken out, text put in. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What could be done about a problem: the message that says it, and the changes. */
export interface Fix {
  readonly about: string;
  readonly edits: readonly Edit[];
}

/** Something in the line being typed that this server would refuse. */
export interface LineProblem {
  readonly from: number;
  readonly to: number;
  readonly about: string;
  readonly facts: Facts;
  readonly rfc: RfcRef | undefined;
  /** Can typing on not mend it? What is merely unfinished waits until the student pauses. */
  readonly certain: boolean;
  readonly fix?: Fix;
}

type FixOf = (line: string, at: number) => readonly Edit[];

const insertion = (at: number, insert: string): Edit => ({ from: at, to: at, insert });
const endOfWord = (line: string, at: number): number => at + (/^\S*/.exec(line.slice(at))?.[0].length ?? 0);

// What stands where `FROM:` should makes way for it, up to the address.
const colon =
  (keyword: 'FROM:' | 'TO:'): FixOf =>
  (line, start) => {
    const said =
      /^[a-z]*\s*:?\s*(?=<)/i.exec(line.slice(start)) ?? /^(?:from|to)?\s*/i.exec(line.slice(start));
    return [{ from: start, to: start + (said?.[0].length ?? 0), insert: keyword }];
  };

const FIXES: Readonly<Record<string, FixOf>> = {
  'from-colon': colon('FROM:'),
  'to-colon': colon('TO:'),
  'no-space': (line, at) => [
    { from: at, to: at + (/^\s*/.exec(line.slice(at))?.[0].length ?? 0), insert: '' },
  ],
  'opening-bracket': (line, at) => [
    insertion(at, '<'),
    ...(line[endOfWord(line, at) - 1] === '>' ? [] : [insertion(endOfWord(line, at), '>')]),
  ],
  'closing-bracket': (_, at) => [insertion(at, '>')],
  'space-before-parameter': (_, at) => [insertion(at, ' ')],
  nothing: (line, at) => [{ from: line.slice(0, at).trimEnd().length, to: line.length, insert: '' }],
};

/** A problem of the grammar, found in the argument that begins at `start`, as a problem of the whole line. */
export function lineProblem(line: string, start: number, { at, expected, rfc }: Problem): LineProblem {
  const colonMissing = expected === 'from-colon' || expected === 'to-colon';
  const from = colonMissing ? start : start + unitAt(line.slice(start), at);
  const certain = from < line.trimEnd().length;
  const to = certain ? Math.max(from + 1, endOfWord(line, from)) : line.length;
  const found = { from, to, about: `expected.${expected}`, facts: {}, rfc, certain };
  const edits = FIXES[expected]?.(line, from);
  return edits === undefined ? found : { ...found, fix: { about: `fix.${expected}`, edits } };
}

/** The line with the changes made. */
export const mended = (line: string, { edits }: Fix): string =>
  [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), line);
