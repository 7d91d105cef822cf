import type { Value } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { compareAll, compareTwo, type Difference, differs, isAnswered, type Row } from '#trace/compare.ts';
import { whatIf } from '#trace/compare-kitchen.ts';
import type { Input } from '#trace/input.ts';
import { begin, run } from '#trace/run.ts';
import type { Trace } from '#trace/trace.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { branchesOf, branchTrace, chooseBranch } from './branch-actions.ts';
import { forked } from './branches.ts';
import { plainMode } from './compare-mode.ts';
import type { Change, Compared } from './compared.ts';
import { seen } from './moment.ts';
import { type App, store } from './store.ts';
import { UNTOUCHED } from './untouched.ts';

/** Sets the session beside one of its other branches. */
export const compareWithBranch = (id: number): void =>
  store.setState({ mode: 'compare', compared: { with: 'branch', id }, tab: 'console' });

/** Chooses what the session is compared with. */
export const compareWith = (compared: Compared): void => store.setState({ compared });

const B: Compared = { with: 'kitchen', changes: [] };

const isSame = (a: Change, b: Change): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'set' || (b.kind === 'set' && a.behaviour === b.behaviour && a.setting === b.setting));

const changing = (change: (changes: readonly Change[]) => readonly Change[]): void =>
  store.setState(({ compared }) => ({
    compared: { with: 'kitchen', changes: change(compared.with === 'kitchen' ? compared.changes : []) },
  }));

/** Has kitchen B otherwise in this too; the same switch is not turned twice. */
export const putChange = (change: Change): void =>
  changing((changes) =>
    changes.some((other) => isSame(other, change))
      ? changes.map((other) => (isSame(other, change) ? change : other))
      : [...changes, change],
  );

/** Turns a switch of kitchen B. */
export const putB = (behaviour: string, setting: string, value: Value): void =>
  putChange({ kind: 'set', behaviour, setting, value });

/** Has a behaviour, or the server where none is named, in B as in A again. */
export const dropChange = (behaviour: string | undefined): void =>
  changing((changes) =>
    changes.filter((change) => (change.kind === 'set' ? change.behaviour : undefined) !== behaviour),
  );

/** A short session for those who have not typed one yet: the lines of the first letter, to somebody who lives here. */
export function exampleOf({ client, hosts }: Kitchen): readonly Input[] {
  const { name, server } = hosts[0] ?? { name: '', server: undefined };
  const domain = server?.domains[0] ?? name;
  const to = `${server?.mailboxes[0] ?? 'postmaster'}@${domain}`;
  const lines = [
    `telnet ${name} 25`,
    `EHLO ${client.name}`,
    `MAIL FROM:<carol@${client.name}>`,
    'RCPT TO:<dave@other.example>',
    `RCPT TO:<${to}>`,
    'DATA',
    `Subject: ${domain}`,
    '',
    '.',
    'QUIT',
  ];
  return lines.map((text) => ({ kind: 'line', text }));
}

/** The session that is compared: the one that is seen, or an example where nothing has been typed. */
export function comparedTrace(app: App): { readonly trace: Trace; readonly isExample: boolean } {
  const trace = seen(app);
  if (trace.inputs.some(({ kind }) => kind === 'line')) return { trace, isExample: false };
  return { trace: run(trace.world.kitchen, exampleOf(trace.kitchen)), isExample: true };
}

/** A and B, and what the script's lines have become in both. */
export interface Pair {
  readonly a: Trace;
  readonly b: Trace;
  readonly rows: readonly (Row & { readonly difference: Difference })[];
  /** Lines that the server has answered in A or in B. */
  readonly answered: number;
  readonly differing: number;
  /** Lines whose answer is the same in other words. */
  readonly reworded: number;
}

/** Sets two sessions side by side. */
export function pairOf(a: Trace, b: Trace): Pair {
  const rows = compareTwo(a, b).map((row) => ({
    ...row,
    difference: differs([a, row.sides[0]], [b, row.sides[1]]),
  }));
  const counted = rows.filter(({ sides }) => isAnswered(a, sides[0]) || isAnswered(b, sides[1]));
  const count = (wanted: Difference) => counted.filter(({ difference }) => difference === wanted).length;
  return { a, b, rows, answered: counted.length, differing: count('code'), reworded: count('words') };
}

/** B's session, for A's. */
export const sessionB = (app: App, a: Trace): Trace => {
  const { compared } = app;
  if (compared.with === 'branch') return branchTrace(app, compared.id) ?? a;
  return whatIf(a, compared.with === 'kitchen' ? compared.changes : []);
};

/** The same script on every server that we know: its rows, and a session a server. */
export interface Servers {
  readonly ids: readonly string[];
  readonly traces: readonly Trace[];
  /** Which of them the others are held against. */
  readonly base: number;
  readonly rows: readonly (Row & { readonly differences: readonly Difference[] })[];
}

/** Plays the script on every server. They are held against the one that the session has. */
export function onEveryServer(a: Trace): Servers {
  const ids = PERSONALITIES.map(({ id }) => id);
  const traces = ids.map((id) => whatIf(a, [{ kind: 'personality', id }]));
  const base = Math.max(0, ids.indexOf(a.world.kitchen.hosts[0]?.server.personality ?? ''));
  const own = traces[base] as Trace;
  const rows = compareAll(traces).map((row) => ({
    ...row,
    differences: traces.map((trace, at) => differs([own, row.sides[base]], [trace, row.sides[at]])),
  }));
  return { ids, traces, base, rows };
}

/** The session becomes B's. The one that was there stays as a branch. */
export function takeOver(): void {
  const { compared } = store.getState();
  if (compared.with === 'branch') {
    store.setState((app) => ({ mode: plainMode(app), compared: B }));
    chooseBranch(compared.id);
    return;
  }
  store.setState((app) => {
    const trace = sessionB(app, comparedTrace(app).trace);
    const [change] = compared.with === 'kitchen' ? compared.changes : [];
    const own = forked(branchesOf(app), app.trace, begin(app.trace.kitchen), change);
    const left = app.trace.inputs.length > 0 ? { ...app.branches, [app.session]: own } : app.branches;
    return { ...UNTOUCHED, trace, branches: left, mode: plainMode(app), compared: B };
  });
}
