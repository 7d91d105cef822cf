import type { AllBranches } from './branch.ts';
import { areInputs, inputShape, isSmallEnough, kitchenDifference } from './kept-session.ts';
import { fields, finite, listOf, maybe, type Shape, tableOf, text } from './shape.ts';

const name = { id: finite, name: maybe(text), after: maybe(inputShape), next: maybe(inputShape) };

const branch = fields({ ...name, session: fields({ inputs: areInputs, kitchen: kitchenDifference }) });

/** Are these the branches of sessions, by session? */
export const areBranches: Shape = tableOf(fields({ here: fields(name), others: listOf(branch) }));

/** The branches that are small enough to be kept in the browser. */
export const smallBranches = (all: AllBranches): AllBranches =>
  Object.fromEntries(
    Object.entries(all).map(([session, { here, others }]) => [
      session,
      { here, others: others.filter((each) => isSmallEnough(each.session.inputs)) },
    ]),
  );
