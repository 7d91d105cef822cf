import type { Input } from '#trace/input.ts';
import type { Step } from './lesson.ts';

/** What to do to pass a step: the model solution without the replies. */
export const solutionInputs = ({ solution }: Step): readonly Input[] =>
  solution.flatMap((line) => (line.kind === 'do' ? [line.input] : []));
