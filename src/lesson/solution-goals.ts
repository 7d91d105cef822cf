import { exchanges } from './expected-exchange.ts';
import type { Goal, Line } from './lesson.ts';

/** The goals of a step that has no `goals` block: every reply of the model solution, in its order. What the student
 *  does in between does not matter. Their words are what is on the wire, so they need no language. */
export const solutionGoals = (solution: readonly Line[]): readonly Goal[] =>
  exchanges(solution).map(({ verb, code, at }) =>
    verb === undefined
      ? { condition: { name: 'reply CODE', arguments: [String(code)] }, words: [said(String(code))], at }
      : {
          condition: { name: 'answered VERB CODE', arguments: [verb, String(code)] },
          words: [said(verb), { kind: 'text', text: ' → ' }, said(String(code))],
          at,
        },
  );

const said = (text: string) => ({ kind: 'code', text }) as const;
