import type { Check, Flip } from '../model/check.ts';
import type { Problem } from '../model/problem.ts';
import type { Facts } from '../model/reply.ts';

const NO_FACTS: Facts = {};
const NO_FLIPS: readonly Flip[] = [];

const passed = (by: string, found = 'passed', facts = NO_FACTS): Check => ({
  by,
  outcome: 'passed',
  found,
  facts,
  flips: NO_FLIPS,
});

const ORDER_PASSED = passed('order');
const SPELLING_PASSED = passed('spelling');

/** The order table lets the verb through. */
export const ORDER_ONLY: readonly Check[] = [ORDER_PASSED];

/** The order is right, and so is the argument. */
export const WELL_FORMED: readonly Check[] = [ORDER_PASSED, SPELLING_PASSED];

/** The order table does not know the verb in this state. */
export const outOfOrder = (facts: Facts): readonly Check[] => [
  { by: 'order', outcome: 'refused', found: 'refused', facts, flips: NO_FLIPS },
];

/** The argument departs from the grammar in a way that this server takes. */
export const lenient = (problem: Problem): readonly Check[] => [
  ORDER_PASSED,
  passed('spelling', 'lenient', problemFacts(problem)),
];

/** The argument is not what the grammar asks for; `flips` are the leniencies that would have let it pass. */
export const misspelt = (problem: Problem, flips: readonly Flip[] = NO_FLIPS): readonly Check[] => [
  ORDER_PASSED,
  { by: 'spelling', outcome: 'refused', found: 'refused', facts: problemFacts(problem), flips },
];

/** A check of a parameter or of a login, after order and spelling. */
export const refusedBy = (by: string, found: string, facts: Facts = NO_FACTS, flips = NO_FLIPS): Check => ({
  by,
  outcome: 'refused',
  found,
  facts,
  flips,
});

/** A check that has found nothing against the client. */
export const passedBy = passed;

/** A grammar problem as facts: where, and what was expected. */
export const problemFacts = ({ at, expected }: Problem): Facts => ({ at: String(at), expected });
