import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { readRecordings } from '../read-recordings.ts';
import { octetsSent } from '../recording.ts';

/** What real clients have said: whole sessions, each a list of writes, and the lines in them. */
export interface Corpus {
  readonly sessions: readonly (readonly string[])[];
  readonly lines: readonly string[];
}

/** Octets of a session that are kept: a mutation of a letter of megabytes says no more than one of a kilobyte. */
const LONGEST = 20_000;

/** The client's side of all recordings in a folder. */
export function corpusIn(folder: string): Corpus {
  const sessions = PERSONALITIES.flatMap(({ id }) => readRecordings(folder, id))
    .map(({ steps }) => steps.map(octetsSent).filter((octets) => octets !== ''))
    .filter((writes) => writes.length > 0 && writes.join('').length <= LONGEST);
  const lines = new Set(sessions.flatMap((writes) => writes.join('').split('\r\n')));
  return { sessions, lines: [...lines] };
}
