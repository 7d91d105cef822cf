import { expect, it } from 'vitest';
import type { Step } from './lesson.ts';
import { notation } from './notation/notation.ts';
import { solutionInputs } from './solution.ts';

it('gives what to do, without the replies', () => {
  const step: Step = {
    title: '',
    prose: [],
    task: [],
    goals: [],
    inOrder: false,
    solution: notation('C: NOOP\nS: 250\n# 5 min\n', 1).lines,
    wrongWays: [],
    hints: [],
    at: 1,
  };
  expect(solutionInputs(step)).toEqual([
    { kind: 'line', text: 'NOOP' },
    { kind: 'wait', seconds: 300 },
  ]);
});
