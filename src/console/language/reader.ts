import type { World } from '#world/world.ts';
import { headerHasEnded } from './letter-place.ts';

/** Who reads a line that the student types: it decides what the words in it mean. */
export type Reader = 'shell' | 'telnet' | 'command' | 'response' | 'header' | 'body';

/** Who reads the next line in this world. */
export function readerOf({ prompt, connection }: World): Reader {
  if (prompt !== 'wire' || connection === undefined) return prompt === 'wire' ? 'command' : prompt;
  const { session, content } = connection.receiver;
  if (session.state === 'data') return content !== undefined && headerHasEnded(content) ? 'body' : 'header';
  return session.state === 'auth' ? 'response' : 'command';
}

const COMMAND_READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^\s*data\s*$/i, 'header'],
  [/^\s*auth\s+\S+\s*$/i, 'response'],
];

/** Who will read the line after this one, if the server agrees: for lines pasted together. */
export function readerAfter(reader: Reader, line: string): Reader {
  if (reader === 'shell') return /^\s*telnet\s+\S/.test(line) ? 'command' : 'shell';
  if (reader === 'command') return COMMAND_READERS.find(([pattern]) => pattern.test(line))?.[1] ?? 'command';
  if (reader === 'header' || reader === 'body') return readerAfterText(reader, line);
  return reader;
}

// RFC 5321 §4.1.1.4, RFC 5322 §2.1: a line with one dot ends the letter, an empty line ends its header
function readerAfterText(reader: Reader, line: string): Reader {
  if (line === '.') return 'command';
  return line === '' ? 'body' : reader;
}

/** Who reads each of several lines, when the first one is read by `first`. */
export function readersOf(first: Reader, lines: readonly string[]): readonly Reader[] {
  const readers: Reader[] = [];
  let reader = first;
  for (const line of lines) {
    readers.push(reader);
    reader = readerAfter(reader, line);
  }
  return readers;
}
