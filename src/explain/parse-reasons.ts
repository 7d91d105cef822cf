import { inlines } from '#prose/inline.ts';
import type { Explanation } from './explanation.ts';
import { type Item, itemsOf } from './item.ts';
import { type Prose, type ProseProblem, proseOf, type Wanted, wanted } from './prose.ts';
import { type Group, lineOf, type Section, type SourceLine, sections, wordsOf } from './section.ts';

const TITLE = /^### (?=\S)/;
const QUOTE = /^> (?=\S)/;
const NUMBER = /^\d\. (?=\S)/;

/** What stands under a reason, in this order. */
const PARTS: readonly { readonly wanted: Wanted; readonly fits: (group: Group) => boolean }[] = [
  { wanted: 'title', fits: (group) => group.every(({ text }) => TITLE.test(text)) },
  { wanted: 'meaning', fits: (group) => group.every(({ text }) => !/^([#>\s]|[-*+] |\d+[.)] )/.test(text)) },
  { wanted: 'quotation', fits: (group) => group.every(({ text }) => QUOTE.test(text)) },
  { wanted: 'numbered-list', fits: (group) => isList(itemsOf(group, NUMBER)) },
];

const isList = (items: readonly Item[] | SourceLine): items is readonly Item[] => Array.isArray(items);

function problemsOf({ line, groups }: Section): readonly ProseProblem[] {
  const first = PARTS.findIndex((part, i) => {
    const group = groups[i];
    return group === undefined || !part.fits(group);
  });
  if (first >= 0)
    return [wanted((PARTS[first] as (typeof PARTS)[number]).wanted, lineOf(groups[first]) ?? line)];
  return groups.slice(PARTS.length).map((group) => wanted('nothing', lineOf(group) as number));
}

function explanation({ groups }: Section): Explanation {
  const [title = [], meaning = [], why = [], todo = []] = groups;
  return {
    title: wordsOf(title, TITLE),
    meaning: inlines(wordsOf(meaning, /^/)),
    why: inlines(wordsOf(why, QUOTE)),
    todo: (itemsOf(todo, NUMBER) as readonly Item[]).map(({ text }) => inlines(text)),
  };
}

/** Reads lessons/replies: under `## reason` a `### title`, what it means, `> why it came`, and `1. what to do`. */
export function parseReasons(markdown: string): Prose<Readonly<Record<string, Explanation>>> {
  const { sections: all, problems } = sections(markdown);
  const wrong = all.map(problemsOf);
  const sound = all.filter((_, i) => wrong[i]?.length === 0);
  return proseOf(Object.fromEntries(sound.map((section) => [section.name, explanation(section)])), [
    ...problems,
    ...wrong.flat(),
  ]);
}
