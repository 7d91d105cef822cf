/** How often each command was given in a session, and how often it was taken. */
export type Counts = Readonly<Record<string, readonly [taken: number, given: number]>>;

/** Nothing was said yet. */
export const NO_COUNTS: Counts = {};

/** In the order in which Postfix tells them. */
const TOLD: readonly string[] = [
  'helo',
  'ehlo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'bdat',
  'rset',
  'noop',
  'vrfy',
  'etrn',
  'quit',
];

/** One command more; what is no command counts as unknown, and the greeting is none. */
export function counted(counts: Counts, verb: string, isTaken: boolean): Counts {
  if (verb === 'CONNECT') return counts;
  const lower = verb.toLowerCase();
  const name = TOLD.includes(lower) ? lower : 'unknown';
  const [taken, given] = counts[name] ?? [0, 0];
  return { ...counts, [name]: [taken + (isTaken ? 1 : 0), given + 1] };
}

const told = (name: string, [taken, given]: Counts[string]): string =>
  ` ${name}=${taken === given ? given : `${taken}/${given}`}`;

/** The counts as Postfix writes them: `rcpt=1/2` where one of two was taken. */
export function countWords(counts: Counts): string {
  const names = [...TOLD, 'unknown'].filter((name) => counts[name] !== undefined);
  const all = Object.values(counts);
  const sum: Counts[string] = [
    all.reduce((total, [taken]) => total + taken, 0),
    all.reduce((total, [, given]) => total + given, 0),
  ];
  // So that who searches a log for `[0-9]/` finds this too
  const last = all.length === 0 ? ' commands=0/0' : told('commands', sum);
  return names.map((name) => told(name, counts[name] as Counts[string])).join('') + last;
}
