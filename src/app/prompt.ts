import type { Lesson, Step } from '#lesson/lesson.ts';
import type { Verb } from '#smtp/model/verb.ts';
import type { Trace } from '#trace/trace.ts';
import type { World } from '#world/world.ts';
import { CARET } from './draft.ts';
import type { Engine } from './engine.ts';

/** Who reads the next line. */
export type Reader = 'shell' | 'wire' | 'letter' | 'login' | 'telnet';

/** Who reads the next line in this world. */
export function readerOf({ prompt, connection }: World): Reader {
  if (prompt !== 'wire') return prompt;
  const state = connection?.receiver.session.state;
  if (state === 'data' || state === 'bdat') return 'letter';
  return state === 'auth' ? 'login' : 'wire';
}

/** A word that would be taken now. Pressed, it is typed, not sent; `CARET` in it is where the caret goes. */
export interface Chip {
  readonly label: string;
  readonly line: string;
  /** Is it what the step of the lesson asks for? */
  readonly next: boolean;
}

const LINES: Readonly<Partial<Record<Verb, string>>> = {
  MAIL: `MAIL FROM:<${CARET}>`,
  RCPT: `RCPT TO:<${CARET}>`,
  AUTH: 'AUTH LOGIN',
  VRFY: 'VRFY ',
  EXPN: 'EXPN ',
  BDAT: `BDAT ${CARET}0 LAST`,
};

/** Verbs in the order in which a session needs them; the rest is a matter of typing. */
const USEFUL: readonly Verb[] = [
  'EHLO',
  'HELO',
  'MAIL',
  'RCPT',
  'DATA',
  'AUTH',
  'STARTTLS',
  'RSET',
  'VRFY',
  'NOOP',
  'HELP',
  'QUIT',
];

const MOST = 5;

/** Verbs that are a matter of an extension are taken only where the server has it switched on. */
export function isOffered({ connection, kitchen, running }: World, verb: Verb): boolean {
  const values = running[connection?.host ?? kitchen.hosts[0]?.name ?? '']?.server.values[verb];
  return values === undefined || values.on === true;
}

/** A command that begins with the verb, as far as it can be known, for the input. */
export const lineOf = (world: World, verb: Verb): string =>
  verb === 'EHLO' || verb === 'HELO' ? `${verb} ${world.kitchen.client.name}` : (LINES[verb] ?? verb);

type Allowed = Engine['allowedVerbs'] | undefined;

function wireLines(world: World, allowedVerbs: Allowed): readonly string[] {
  const session = world.connection?.receiver.session;
  if (session === undefined || allowedVerbs === undefined) return [];
  const allowed = allowedVerbs(session);
  const hello = session.hello === undefined ? [] : ['EHLO', 'HELO'];
  const verbs = USEFUL.filter(
    (verb) => allowed.includes(verb) && !hello.includes(verb) && isOffered(world, verb),
  );
  const lines = verbs.map((verb) => lineOf(world, verb));
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), ...lines.slice(-1)];
}

function linesOf(world: World, allowedVerbs: Allowed): readonly string[] {
  const host = world.kitchen.hosts[0];
  switch (readerOf(world)) {
    case 'shell':
      return [`telnet ${host?.name ?? ''} 25`, "printf 'alice' | base64"];
    case 'telnet':
      return ['status', 'close', 'quit', 'help'];
    case 'letter':
      return ['Subject: ', '.'];
    case 'login':
      return ['*'];
    default:
      return wireLines(world, allowedVerbs);
  }
}

const firstWord = (line: string): string => (/^\S*/.exec(line)?.[0] ?? '').toUpperCase();

/** The line of the step's model solution that comes next, if the student follows it. */
export function nextLine(step: Step | undefined, trace: Trace): string | undefined {
  const said = new Set(trace.inputs.map((input) => (input.kind === 'line' ? input.text : '')));
  for (const line of step?.solution ?? []) {
    if (line.kind === 'do' && line.input.kind === 'line' && !said.has(line.input.text))
      return line.input.text;
  }
  return undefined;
}

/** The words that would be taken now, the step's own one marked. Before the engine is there, nobody is connected. */
export function chipsOf(
  trace: Trace,
  lesson: Lesson | undefined,
  step: number,
  allowedVerbs: Allowed,
): readonly Chip[] {
  const next = firstWord(nextLine(lesson?.steps[step], trace) ?? '');
  return linesOf(trace.world, allowedVerbs).map((line) => ({
    label: line.replace(CARET, '').trim(),
    line,
    next: next !== '' && firstWord(line) === next,
  }));
}
