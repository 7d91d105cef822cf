import { keyedItems } from './keyed.ts';
import { type Prose, type ProseProblem, proseOf, wanted } from './prose.ts';
import { lineOf, type Section, sections, wordsOf } from './section.ts';

const NAME = /^### (?=\S)/;
const KEY = /^[a-z]+(-[a-z]+)*$/;

interface Read {
  readonly words: readonly (readonly [string, string])[];
  readonly problems: readonly ProseProblem[];
}

function check({ name, line, groups }: Section): Read {
  const [title, ...lists] = groups;
  const problems = KEY.test(name) ? [] : [wanted('key', line)];
  if (title === undefined || !NAME.test(wordsOf(title, /^/))) {
    return { words: [], problems: [...problems, wanted('title', lineOf(title) ?? line)] };
  }
  const { items, problems: wrong } = keyedItems(lists, KEY);
  const empty = lists.length === 0 ? [wanted('item', line)] : [];
  return {
    words: [
      [name, wordsOf(title, NAME)],
      ...items.map(({ key, words }) => [`${name}.${key}`, words] as const),
    ],
    problems: [...problems, ...empty, ...wrong],
  };
}

/** Reads lessons/checks: under `## check` its `### name`, then what it can find, ``- `word` what that means``. */
export function parseChecks(markdown: string): Prose<Readonly<Record<string, string>>> {
  const { sections: all, problems } = sections(markdown);
  const read = all.map(check);
  return proseOf(Object.fromEntries(read.flatMap(({ words }) => words)), [
    ...problems,
    ...read.flatMap((one) => one.problems),
  ]);
}
