import type { Reply } from '#smtp/model/reply.ts';
import { extend } from '#trace/run.ts';
import type { Trace } from '#trace/trace.ts';
import type { Expectation, Line } from '../lesson.ts';
import { type LessonProblem, problem } from '../problem.ts';
import { asWritten, disagreement, expectedReplies, written } from './expected-reply.ts';

/** The trace after a block was played, and where the replies were not those that it expects. */
export interface Played {
  readonly trace: Trace;
  readonly problems: readonly LessonProblem[];
}

/** Plays a block: does what it does, and compares the replies with those that stand right below each deed. Replies that
 *  nothing is said about are not looked at. */
export function playLines(begin: Trace, lines: readonly Line[]): Played {
  let trace = begin;
  const problems: LessonProblem[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line?.kind !== 'do') continue;
    const heard = trace.entries.length;
    trace = extend(trace, line.input);
    const expected = expectationsAfter(lines, i + 1);
    if (expected.length > 0) problems.push(...compare(expected, repliesFrom(trace, heard)));
  }
  return { trace, problems };
}

function expectationsAfter(lines: readonly Line[], from: number): readonly Expectation[] {
  const expected: Expectation[] = [];
  for (let i = from; lines[i]?.kind === 'expect'; i++) expected.push(lines[i] as Expectation);
  return expected;
}

const repliesFrom = ({ entries }: Trace, from: number): readonly Reply[] =>
  entries.slice(from).flatMap(({ event }) => (event.kind === 'server' ? [event.reply] : []));

function compare(lines: readonly Expectation[], replies: readonly Reply[]): readonly LessonProblem[] {
  const expected = expectedReplies(lines);
  const problems = expected.flatMap((one, i) => {
    const [first] = one;
    const reply = replies[i];
    if (reply === undefined) return [problem('no-reply', first.at, 1, { expected: asWritten(first) })];
    const found = disagreement(one, reply);
    if (found === undefined) return [];
    return [
      problem('other-reply', found.line.at, 1, { expected: asWritten(found.line), actual: found.actual }),
    ];
  });
  const extra = replies[expected.length];
  return extra === undefined
    ? problems
    : [
        ...problems,
        problem('more-replies', (lines.at(-1) as Expectation).at, 1, { actual: written(extra, 0) }),
      ];
}
