import type { Reply } from '#smtp/model/reply.ts';
import { endsReply } from '../expected-exchange.ts';
import type { Expectation } from '../lesson.ts';

/** Lines of a block that expect one reply together: all but the last with a hyphen after the code. */
export type ExpectedReply = readonly [Expectation, ...Expectation[]];

/** Expected lines, reply by reply. */
export function expectedReplies(lines: readonly Expectation[]): readonly ExpectedReply[] {
  const replies: ExpectedReply[] = [];
  let open = false;
  for (const line of lines) {
    const last = replies.at(-1);
    if (open && last !== undefined) replies[replies.length - 1] = [...last, line];
    else replies.push([line]);
    open = !endsReply(line);
  }
  return replies;
}

/** The first expected line that the reply does not bear out, with the line that came instead ('' for none). */
export function disagreement(
  expected: ExpectedReply,
  reply: Reply,
): { readonly line: Expectation; readonly actual: string } | undefined {
  for (const [i, line] of expected.entries()) {
    if (!agrees(line, reply, i)) return { line, actual: written(reply, i) };
    if (standsForRest(line)) return undefined;
  }
  return undefined;
}

/** `250` is about the code alone, `250-…` about all lines that are left. */
const standsForRest = ({ text, last }: Expectation): boolean =>
  text === undefined ? last : text === '…' && !last;

function agrees(line: Expectation, reply: Reply, i: number): boolean {
  if (line.code !== reply.code) return false;
  if (standsForRest(line)) return true;
  const isLast = i === reply.lines.length - 1;
  return line.last === isLast && (line.text === undefined || fits(line.text, textOf(reply, i)));
}

const textOf = ({ enhanced, lines }: Reply, i: number): string =>
  `${enhanced === undefined ? '' : `${enhanced} `}${lines[i]}`;

/** `…` stands for anything, once in a line. */
function fits(pattern: string, text: string): boolean {
  const gap = pattern.indexOf('…');
  if (gap < 0) return pattern === text;
  const [before, after] = [pattern.slice(0, gap), pattern.slice(gap + 1)];
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}

/** One line of a reply as it went over the wire. */
// RFC 5321 §4.2.1
export function written(reply: Reply, i: number): string {
  if (i >= reply.lines.length) return '';
  return `${reply.code}${i === reply.lines.length - 1 ? ' ' : '-'}${textOf(reply, i)}`;
}

/** An expected line as the lesson has it. */
export const asWritten = ({ code, text, last }: Expectation): string =>
  text === undefined ? String(code) : `${code}${last ? ' ' : '-'}${text}`;
