import type { Trace } from '#trace/trace.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { withEngine } from './awake.ts';
import { type Branch, type Branches, NO_BRANCHES } from './branch.ts';
import { keep } from './kept-session.ts';
import { type App, store } from './store.ts';
import { played } from './travel.ts';
import { UNTOUCHED } from './untouched.ts';

/** The branches of the session on the stage. */
export const branchesOf = ({ branches, session }: App): Branches => branches[session] ?? NO_BRANCHES;

const byAge = (others: readonly Branch[]): readonly Branch[] => others.toSorted((a, b) => a.id - b.id);

const withBranches = (app: App, own: Branches): Partial<App> => ({
  branches: { ...app.branches, [app.session]: own },
});

/** The session of a branch, played; `undefined` where there is no such branch. */
export const branchTrace = (app: App, id: number): Trace | undefined => {
  const branch = branchesOf(app).others.find((other) => other.id === id);
  return branch && app.engine && played(app.engine, branch.session, app.lesson);
};

/** Puts the branch on the stage. The one that was there takes its place among the others. */
export const chooseBranch = (id: number): void =>
  withEngine(() =>
    store.setState((app) => {
      const { here, others } = branchesOf(app);
      const chosen = others.find((other) => other.id === id);
      const trace = branchTrace(app, id);
      if (chosen === undefined || trace === undefined) return {};
      const { session: _, ...name } = chosen;
      const left: Branch = { ...here, session: keep(app.trace, DEFAULT_KITCHEN) };
      const rest = others.filter((other) => other !== chosen);
      return { ...UNTOUCHED, trace, ...withBranches(app, { here: name, others: byAge([...rest, left]) }) };
    }),
  );

/** Gives a branch a name of its own, or, where that is empty, the one by which it parted. */
export const renameBranch = (id: number, name: string): void =>
  store.setState((app) => {
    const own = branchesOf(app);
    const named = <B extends Branches['here']>(branch: B): B => {
      if (branch.id !== id) return branch;
      const { name: _, ...rest } = branch;
      return (name.trim() === '' ? rest : { ...rest, name: name.trim() }) as B;
    };
    return withBranches(app, { ...own, here: named(own.here), others: own.others.map(named) });
  });

/** Deletes a branch that is not on the stage. It can be brought back. */
export const removeBranch = (id: number): void =>
  store.setState((app) => {
    const { here, others } = branchesOf(app);
    const removed = others.find((other) => other.id === id);
    if (removed === undefined) return {};
    const isCompared = app.compared.with === 'branch' && app.compared.id === id;
    return {
      ...withBranches(app, { here, others: others.filter((other) => other !== removed), removed }),
      ...(isCompared && { compared: { with: 'kitchen', changes: [] } }),
    };
  });

/** Brings back the branch that was deleted last. */
export const bringBranchBack = (): void =>
  store.setState((app) => {
    const { here, others, removed } = branchesOf(app);
    return removed === undefined ? {} : withBranches(app, { here, others: byAge([...others, removed]) });
  });
