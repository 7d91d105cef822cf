import type { Input } from './input.ts';
import { deedLine, deedOf, isJoined, typedBy, typingLines } from './script-line.ts';

/** Lines of a script that are one input: one line as a rule, several where they go out together. */
export interface Item {
  readonly input: Input;
  /** How many lines of the script it takes. */
  readonly lines: number;
}

const afterJoin = (line: string): string => line.slice(2);

function typed(lines: readonly string[], at: number): Item {
  const first = lines[at] as string;
  const parts = [isJoined(first) ? afterJoin(first) : typedBy(first)];
  for (let next = lines[at + 1]; next !== undefined && isJoined(next); next = lines[at + parts.length]) {
    parts.push(afterJoin(next));
  }
  return { input: { kind: 'line', text: parts.join('\n') }, lines: parts.length };
}

/** What the lines from this one on mean, in order. Every text means something. */
export function itemsFrom(lines: readonly string[], from = 0): readonly Item[] {
  const items: Item[] = [];
  for (let at = from; at < lines.length; ) {
    const deed = deedOf(lines[at] as string);
    const item = deed === undefined ? typed(lines, at) : { input: deed, lines: 1 };
    items.push(item);
    at += item.lines;
  }
  return items;
}

/** The lines of a text. A line end closes a line: after the last one there is none more. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

const linesFor = (input: Input): readonly string[] =>
  input.kind === 'line' ? typingLines(input.text) : [deedLine(input)];

/** What was done, as a script: the client's side in plain text. */
export const scriptOf = (inputs: readonly Input[]): string =>
  inputs
    .flatMap(linesFor)
    .map((line) => `${line}\n`)
    .join('');

/** What a script does. */
export const inputsOf = (text: string): readonly Input[] =>
  itemsFrom(linesOf(text)).map(({ input }) => input);
