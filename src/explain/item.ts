import type { Group, SourceLine } from './section.ts';
import { wordsOf } from './section.ts';

/** One item of a list: its first line's mark is gone, the lines that go on with it are joined to it. */
export interface Item {
  readonly text: string;
  readonly line: number;
}

const isMore = ({ text }: SourceLine): boolean => /^ {2,}\S/.test(text);

/** The items of a list, or the first line that is neither an item nor the rest of one. */
export function itemsOf(group: Group, mark: RegExp): readonly Item[] | SourceLine {
  const runs: SourceLine[][] = [];
  for (const line of group) {
    if (mark.test(line.text)) runs.push([line]);
    else if (isMore(line) && runs.length > 0) runs.at(-1)?.push(line);
    else return line;
  }
  return runs.map((run) => ({ text: wordsOf(run, mark), line: (run[0] as SourceLine).line }));
}
