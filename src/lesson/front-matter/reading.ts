import { placeOf } from '../place.ts';
import { type LessonProblem, type ProblemKey, problem } from '../problem.ts';
import type { YamlEntry, YamlMapping, YamlNode } from './yaml-tree.ts';

/** The front matter while it is being read: its text, and a place for all that is found wrong. */
export interface Reading {
  readonly source: string;
  readonly firstLine: number;
  readonly problems: LessonProblem[];
}

/** Notes a problem at an offset of the front matter. */
export function complain(
  reading: Reading,
  at: number,
  key: ProblemKey,
  facts: LessonProblem['facts'] = {},
): void {
  const { line, column } = placeOf(reading.source, at, reading.firstLine);
  reading.problems.push(problem(key, line, column, facts));
}

/** The entries of a mapping by key; everything that does not belong there is a problem. `possible` undefined: any key. */
export function entriesByKey(
  reading: Reading,
  node: YamlNode,
  possible: readonly string[] | undefined,
): ReadonlyMap<string, YamlEntry> {
  const found = new Map<string, YamlEntry>();
  for (const entry of mappingOf(reading, node)?.entries ?? []) {
    if (found.has(entry.key)) complain(reading, entry.at, 'key-twice', { key: entry.key });
    else if (possible !== undefined && !possible.includes(entry.key))
      complain(reading, entry.at, 'unknown-key', { key: entry.key, possible: possible.join(', ') });
    else found.set(entry.key, entry);
  }
  return found;
}

function mappingOf(reading: Reading, node: YamlNode): YamlMapping | undefined {
  if (node.kind === 'mapping') return node;
  complain(reading, node.at, 'not-a-mapping');
  return undefined;
}

/** A text that is not empty. */
export function textOf(reading: Reading, node: YamlNode): string | undefined {
  if (node.kind === 'text' && node.text.trim() !== '') return node.text.trim();
  complain(reading, node.at, 'not-a-text');
  return undefined;
}

/** A whole number from 0 to a million. */
export function numberOf(reading: Reading, node: YamlNode): number | undefined {
  if (node.kind === 'text' && /^\d{1,6}$/.test(node.text)) return Number(node.text);
  complain(reading, node.at, 'not-a-number');
  return undefined;
}

/** The items of a list. */
export function itemsOf(reading: Reading, node: YamlNode): readonly YamlNode[] {
  if (node.kind === 'list') return node.items;
  complain(reading, node.at, 'not-a-list');
  return [];
}
