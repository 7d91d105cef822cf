import type { Inline } from '#prose/block.ts';
import { inlines } from '#prose/inline.ts';
import { type Prose, type ProseProblem, proseOf, wanted } from './prose.ts';
import { lineOf, type Section, sections, wordsOf } from './section.ts';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PARAGRAPH = /^(?![#>\s]|[-*+] |\d+[.)] )/;

/** The words for requirements and for reasons, in one language, by id. */
export type RequirementWords = Readonly<Record<string, readonly Inline[]>>;

function problemsOf({ name, line, groups }: Section): readonly ProseProblem[] {
  const [words, more] = groups;
  if (!KEY.test(name)) return [wanted('key', line)];
  if (words === undefined || !words.every(({ text }) => PARAGRAPH.test(text)))
    return [wanted('meaning', lineOf(words) ?? line)];
  return more === undefined ? [] : [wanted('nothing', lineOf(more) as number)];
}

/** Reads lessons/requirements: under `## id` the one sentence that belongs to it. */
export function parseRequirements(markdown: string): Prose<RequirementWords> {
  const { sections: all, problems } = sections(markdown);
  const words = all.map(({ name, groups }) => [name, inlines(wordsOf(groups[0] ?? [], /^/))] as const);
  return proseOf(Object.fromEntries(words), [...problems, ...all.flatMap(problemsOf)]);
}
