import type { Event } from '#world/event.ts';
import { places } from './compare-places.ts';
import type { Input } from './input.ts';
import { isRead } from './moment.ts';
import { type Adjustment, isOfTheSame } from './script-kitchen.ts';
import type { Trace } from './trace.ts';

/** What one line of a script, or another input, has brought about in one session: a stretch of its entries. */
export interface Step {
  readonly from: number;
  readonly until: number;
}

/** One line of the script and what became of it in each of the sessions; `undefined` where it was not said. */
export interface Row {
  readonly place: number;
  /** Lines of a paste are counted from 1; 0 is what happened before the first was read. */
  readonly line: number;
  readonly sides: readonly (Step | undefined)[];
}

/** `words`: the same codes, said otherwise. `code`: another answer, or none. */
export type Difference = 'same' | 'words' | 'code';

type Numbered = Step & { readonly input: number; readonly line: number };

/** The session cut into steps, an input after the other and a line after the other. */
function stepsOf({ entries }: Trace): readonly Numbered[] {
  const steps: Numbered[] = [];
  for (const [index, entry] of entries.entries()) {
    const last = steps.at(-1);
    const isSame = last?.input === entry.input;
    if (last !== undefined && isSame && !isRead(entry))
      steps[steps.length - 1] = { ...last, until: index + 1 };
    else {
      const line = (last !== undefined && isSame ? last.line : 0) + (isRead(entry) ? 1 : 0);
      steps.push({ input: entry.input, line, from: index, until: index + 1 });
    }
  }
  return steps;
}

/** The sessions side by side, line by line; `placesOf` says for each session and input where it stands in the script. */
function parallel(
  traces: readonly Trace[],
  placesOf: (session: number, input: number) => number,
): readonly Row[] {
  const rows = new Map<string, { place: number; line: number; sides: (Step | undefined)[] }>();
  for (const [session, trace] of traces.entries()) {
    for (const { input, line, from, until } of stepsOf(trace)) {
      const place = placesOf(session, input);
      const key = `${place} ${line}`;
      const row = rows.get(key) ?? { place, line, sides: traces.map(() => undefined) };
      row.sides[session] = { from, until };
      rows.set(key, row);
    }
  }
  return [...rows.values()].sort((one, other) => one.place - other.place || one.line - other.line);
}

/** Several sessions of one script, line by line. */
export const compareAll = (traces: readonly Trace[]): readonly Row[] => parallel(traces, (_, input) => input);

/** Two sessions, line by line, whatever each of them has said. */
export function compareTwo(a: Trace, b: Trace): readonly Row[] {
  const both = places(a.inputs, b.inputs);
  return parallel([a, b], (session, input) => (session === 0 ? both.a : both.b)[input] as number);
}

const stepEvents = ({ entries }: Trace, step: Step | undefined): readonly Event[] =>
  step === undefined ? [] : entries.slice(step.from, step.until).map(({ event }) => event);

/** What came back: the same here is the same answer, in whatever words. */
function answered(event: Event): string | undefined {
  switch (event.kind) {
    case 'server':
      return `S ${event.reply.code}`;
    case 'closed':
      return `closed by ${event.by}`;
    case 'delivered':
      return `delivered to ${JSON.stringify(event.delivery.to)}`;
    case 'undelivered':
      return `${event.undelivered.recipient} not reached: ${event.undelivered.cause}`;
    case 'output':
      return `> ${event.text}`;
    case 'tls':
      return 'tls';
    default:
      return undefined;
  }
}

const answers = (events: readonly Event[]): string =>
  events.flatMap((event) => answered(event) ?? []).join('\n');

const words = (events: readonly Event[]): string =>
  events
    .flatMap((event) =>
      event.kind === 'server' ? [[event.reply.enhanced ?? '', ...event.reply.lines].join('\n')] : [],
    )
    .join('\n');

/** How what came of a line differs between two sessions. */
export function differs(
  [a, stepA]: readonly [Trace, Step | undefined],
  [b, stepB]: readonly [Trace, Step | undefined],
): Difference {
  const [one, other] = [stepEvents(a, stepA), stepEvents(b, stepB)];
  if (answers(one) !== answers(other)) return 'code';
  return words(one) === words(other) ? 'same' : 'words';
}

/** Has the server said anything in this step? */
export const isAnswered = (trace: Trace, step: Step | undefined): boolean =>
  stepEvents(trace, step).some(({ kind }) => kind === 'server');

/** The entry of the last reply in a step. */
export function replyIn(trace: Trace, step: Step | undefined): number | undefined {
  if (step === undefined) return undefined;
  for (let index = step.until - 1; index >= step.from; index--) {
    if (trace.entries[index]?.event.kind === 'server') return index;
  }
  return undefined;
}

/** The inputs without those that set what is decided by the changes: B's kitchen wins over the script. */
export const without = (inputs: readonly Input[], changes: readonly Adjustment[]): readonly Input[] =>
  inputs.filter((input) => !changes.some((change) => isOfTheSame(input, change)));
