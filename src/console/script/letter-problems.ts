import { toOctets } from '#encoding/utf8.ts';
import type { Edit, LineProblem } from '../language/problem.ts';
import type { Reader } from '../language/reader.ts';

// RFC 5321 §4.5.3.1.4: 512 octets of a command, §4.5.3.1.6: 1000 of a line of text, the CRLF among them
const MOST = { command: 510, text: 998 } as const;

/** A dot at the beginning of a line is taken away on arrival: to have one there, two are sent. */
// RFC 5321 §4.5.2
function lostDot(line: string): readonly LineProblem[] {
  if (!/^\.[^.]/.test(line)) return [];
  const edits: readonly Edit[] = [{ from: 0, to: 0, insert: '.' }];
  const found = { from: 0, to: 1, about: 'problem.lost-dot', facts: {}, rfc: 'RFC 5321 §4.5.2' } as const;
  return [{ ...found, certain: true, fix: { about: 'fix.lost-dot', edits } }];
}

/** The characters of a text that fit into so many octets. */
function fitting(text: string, octets: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (toOctets(text.slice(0, middle)).length <= octets) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a line of text is parted so that its first part fits: at the last space, or where it must be. A field goes on after a space. */
// RFC 5322 §2.2.3
function parting(line: string, reader: Reader, at: number): Edit {
  const space = line.lastIndexOf(' ', at);
  if (space <= 0) return { from: at, to: at, insert: reader === 'header' ? '\n ' : '\n' };
  return { from: space, to: reader === 'header' ? space : space + 1, insert: '\n' };
}

function tooLong(line: string, reader: Reader): readonly LineProblem[] {
  const isText = reader === 'header' || reader === 'body';
  const most = isText ? MOST.text : MOST.command;
  // An octet is at least half a code unit: most lines need no counting.
  if (line.length * 3 <= most || toOctets(line).length <= most) return [];
  const from = fitting(line, most);
  const rfc = isText ? 'RFC 5321 §4.5.3.1.6' : 'RFC 5321 §4.5.3.1.4';
  const found = {
    from,
    to: line.length,
    about: 'problem.too-long',
    facts: { most: String(most + 2) },
    rfc,
    certain: true,
  } as const;
  return [
    isText ? { ...found, fix: { about: 'fix.too-long', edits: [parting(line, reader, from)] } } : found,
  ];
}

/** What of a line would be lost or refused for its form, whatever it says. */
export function formProblems(line: string, reader: Reader): readonly LineProblem[] {
  if (reader === 'shell' || reader === 'telnet') return [];
  return [...(reader === 'header' || reader === 'body' ? lostDot(line) : []), ...tooLong(line, reader)];
}
