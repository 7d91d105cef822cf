import type { Deed, Expectation, Line } from './lesson.ts';
import { verbOf } from './moment.ts';

/** A reply that a block in the RFCs' notation expects, and the verb that it answers; none for a greeting. */
export interface ExpectedExchange {
  readonly verb: string | undefined;
  readonly code: number;
  readonly at: number;
}

/** Where the reading of a block stands: which verb is being answered, and whether lines are a letter's text. */
interface Standing {
  readonly verb: string | undefined;
  readonly content: boolean;
  /** An answer to 334 is no command. */
  readonly challenged: boolean;
}

const OUTSIDE: Standing = { verb: undefined, content: false, challenged: false };

/** The replies that a block expects, each with its verb. */
export function exchanges(lines: readonly Line[]): readonly ExpectedExchange[] {
  let standing = OUTSIDE;
  const found: ExpectedExchange[] = [];
  for (const line of lines) {
    if (line.kind === 'do') standing = afterDeed(standing, line);
    else {
      if (endsReply(line)) found.push({ verb: standing.verb, code: line.code, at: line.at });
      standing = { ...standing, content: line.code === 354, challenged: line.code === 334 };
    }
  }
  return found;
}

/** A reply ends with its last line, or where `250-…` stands for all lines that are left. */
export const endsReply = ({ last, text }: Expectation): boolean => last || text === '…';

function afterDeed(standing: Standing, { input }: Deed): Standing {
  // What comes of waiting, comes unasked.
  if (input.kind === 'wait') return { ...standing, verb: undefined };
  if (input.kind !== 'line') return standing;
  if (standing.content) return { ...standing, content: input.text !== '.' };
  if (standing.challenged) return standing;
  const verb = verbOf(input.text);
  return { ...OUTSIDE, verb: SHELL.has(verb) ? undefined : verb };
}

/** What opens a connection is answered by a greeting, not by a reply to a verb. */
const SHELL: ReadonlySet<string> = new Set(['TELNET']);
