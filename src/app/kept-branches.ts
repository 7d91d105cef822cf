import { isSmallEnough } from '#trace/session-size.ts';
import type { AllBranches } from './branch.ts';

/** The branches that are small enough to be kept in the browser. */
export const smallBranches = (all: AllBranches): AllBranches =>
  Object.fromEntries(
    Object.entries(all).map(([session, { here, others }]) => [
      session,
      { here, others: others.filter((each) => isSmallEnough(each.session.inputs)) },
    ]),
  );
