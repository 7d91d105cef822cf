import { plainText } from '#prose/plain.ts';
import { begin } from '#trace/run.ts';
import type { Trace } from '#trace/trace.ts';
import { judge } from '../judge.ts';
import type { Lesson, Step, WrongWay } from '../lesson.ts';
import { type LessonProblem, problem } from '../problem.ts';
import { playLines } from './play-lines.ts';

/** Plays the model solution of every step in one session. Every reply must be the expected one, and every step must be
 *  passed by its own solution, neither sooner nor not at all. */
export function playSolution(lesson: Lesson): readonly LessonProblem[] {
  let trace = begin(lesson.kitchen);
  return lesson.steps.flatMap((step, i) => {
    const early = judge(lesson, i, trace).passed ? [problem('passes-by-itself', step.at)] : [];
    const played = playLines(trace, step.solution);
    trace = played.trace;
    return [...early, ...played.problems, ...missing(lesson, i, trace)];
  });
}

/** The goals that a model solution has left open. */
function missing(lesson: Lesson, i: number, trace: Trace): readonly LessonProblem[] {
  const { passed, goals } = judge(lesson, i, trace);
  if (passed) return [];
  const step = lesson.steps[i] as Step;
  return step.goals
    .filter((_, n) => goals[n]?.done !== true)
    .map(({ at, words }) => problem('does-not-pass', at, 1, { words: plainText(words) }));
}

/** Plays every wrong way, each from where its step begins. It must get the replies that it expects, must not pass the
 *  step, and the student who took it must be shown its hint. */
export function playWrongWays(lesson: Lesson): readonly LessonProblem[] {
  let trace = begin(lesson.kitchen);
  return lesson.steps.flatMap((step, i) => {
    const problems = step.wrongWays.flatMap((way) => playWrongWay(lesson, i, trace, way));
    trace = playLines(trace, step.solution).trace;
    return problems;
  });
}

function playWrongWay(lesson: Lesson, i: number, from: Trace, way: WrongWay): readonly LessonProblem[] {
  const { trace, problems } = playLines(from, way.lines);
  const { passed, hint } = judge(lesson, i, trace);
  if (passed) return [...problems, problem('wrong-way-passes', way.at)];
  return hint === way.hint ? problems : [...problems, problem('hint-not-shown', way.at)];
}
