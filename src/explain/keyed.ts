import { itemsOf } from './item.ts';
import { type ProseProblem, wanted } from './prose.ts';
import type { Group, SourceLine } from './section.ts';

/** A key in backticks and the words that belong to it, as in ``- `250` accepted``. */
export interface Keyed {
  readonly key: string;
  readonly words: string;
}

const MARK = /^- (?=\S)/;
const KEYED = /^`([^`]+)` (\S.*)$/;

const isItem = (
  found: ReturnType<typeof itemsOf>,
): found is Exclude<ReturnType<typeof itemsOf>, SourceLine> => Array.isArray(found);

/** The keyed items of all these lists; `allowed` is what a key must look like. */
export function keyedItems(
  groups: readonly Group[],
  allowed: RegExp,
): { readonly items: readonly Keyed[]; readonly problems: readonly ProseProblem[] } {
  const items: Keyed[] = [];
  const problems: ProseProblem[] = [];
  for (const group of groups) {
    const found = itemsOf(group, MARK);
    if (!isItem(found)) {
      problems.push(wanted('item', found.line));
      continue;
    }
    for (const { text, line } of found) {
      const [, key = '', words = ''] = KEYED.exec(text) ?? [];
      if (!allowed.test(key)) problems.push(wanted('key', line));
      else if (items.some((item) => item.key === key)) problems.push(wanted('another-name', line));
      else items.push({ key, words });
    }
  }
  return { items, problems };
}
