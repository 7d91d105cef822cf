import { keyedItems } from './keyed.ts';
import { type Prose, type ProseProblem, proseOf, wanted } from './prose.ts';
import { type Section, sections } from './section.ts';

/** The sections by their order, whatever a language calls them, and what their keys look like. */
const KINDS = [
  { prefix: 'first', key: /^[2-5]$/ },
  { prefix: 'second', key: /^[0-5]$/ },
  { prefix: 'code', key: /^[2-5][0-5]\d$/ },
  { prefix: 'class', key: /^[245]$/ },
  { prefix: 'subject', key: /^\d{1,3}$/ },
  { prefix: 'detail', key: /^\d{1,3}\.\d{1,3}$/ },
] as const;

interface Read {
  readonly words: readonly (readonly [string, string])[];
  readonly problems: readonly ProseProblem[];
}

function read({ line, groups }: Section, kind: (typeof KINDS)[number] | undefined): Read {
  if (kind === undefined) return { words: [], problems: [wanted('nothing', line)] };
  if (groups.length === 0) return { words: [], problems: [wanted('item', line)] };
  const { items, problems } = keyedItems(groups, kind.key);
  return { words: items.map(({ key, words }) => [`${kind.prefix}.${key}`, words] as const), problems };
}

/** Reads lessons/codes: six lists, of the first digit, the second, the codes, and class, subject and detail of a status. */
export function parseCodes(markdown: string): Prose<Readonly<Record<string, string>>> {
  const { sections: all, problems } = sections(markdown);
  const lists = all.map((section, i) => read(section, KINDS[i]));
  const missing = all.length < KINDS.length ? [wanted('section', markdown.split('\n').length)] : [];
  return proseOf(Object.fromEntries(lists.flatMap(({ words }) => words)), [
    ...problems,
    ...lists.flatMap((list) => list.problems),
    ...missing,
  ]);
}
