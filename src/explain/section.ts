import { type ProseProblem, wanted } from './prose.ts';

/** A line of a file, and where it stands. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

/** Lines that stand together: a heading, a paragraph, a list. */
export type Group = readonly SourceLine[];

/** What stands under one `##` heading. */
export interface Section {
  readonly name: string;
  readonly line: number;
  readonly groups: readonly Group[];
}

const isBlank = (text: string): boolean => text.trim() === '';

/** The groups of a run of lines: blank lines part them, and a heading stands alone. */
function groupsOf(lines: readonly SourceLine[]): readonly Group[] {
  const groups: SourceLine[][] = [];
  let open = false;
  for (const line of lines) {
    const isHeading = line.text.startsWith('#');
    if (isBlank(line.text)) open = false;
    else if (open && !isHeading) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      open = !isHeading;
    }
  }
  return groups;
}

const linesOf = (markdown: string): readonly SourceLine[] =>
  markdown.split(/\r?\n/).map((text, i) => ({ text: text.trimEnd(), line: i + 1 }));

/** Before the first section there may be the title of the document and nothing else. */
const strayIn = (lines: readonly SourceLine[]): readonly ProseProblem[] =>
  lines
    .filter(({ text }) => !isBlank(text) && !/^# \S/.test(text))
    .map(({ line }) => wanted('section', line));

const twice = (all: readonly Section[]): readonly ProseProblem[] =>
  all
    .filter(({ name }, i) => all.findIndex((other) => other.name === name) < i)
    .map(({ line }) => wanted('another-name', line));

/** The sections of a file in their order, and what does not belong to any. */
export function sections(markdown: string): {
  readonly sections: readonly Section[];
  readonly problems: readonly ProseProblem[];
} {
  const lines = linesOf(markdown);
  const starts = lines.flatMap(({ text }, i) => (text.startsWith('## ') ? [i] : []));
  const all = starts.map((start, i) => ({
    name: (lines[start] as SourceLine).text.slice(3).trim(),
    line: start + 1,
    groups: groupsOf(lines.slice(start + 1, starts[i + 1])),
  }));
  return { sections: all, problems: [...strayIn(lines.slice(0, starts[0])), ...twice(all)] };
}

/** The words of a group as one text: a line of the source is no line of the page. */
export const wordsOf = (group: Group, mark: RegExp): string =>
  group.map(({ text }) => text.replace(mark, '').trim()).join(' ');

/** Where a group begins; undefined where there is none. */
export const lineOf = (group: Group | undefined): number | undefined => group?.[0]?.line;
