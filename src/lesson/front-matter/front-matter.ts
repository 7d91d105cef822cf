import type { Kitchen } from '#world/kitchen.ts';
import { LIMITS } from '../limit.ts';
import { placeOf } from '../place.ts';
import { type LessonProblem, type ProblemKey, problem } from '../problem.ts';
import { kitchenOf } from './kitchen.ts';
import { complain, entriesByKey, numberOf, type Reading, textOf } from './reading.ts';
import { type YamlEntry, type YamlFault, type YamlNode, yamlTree } from './yaml-tree.ts';

/** What stands above the first step: the lesson's name, its place in the course, its kitchen. */
export interface FrontMatter {
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly kitchen: Kitchen;
  /** Left out: virtual time passes only when it is let pass. */
  readonly clock?: 'real';
}

/** The front matter, as far as it could be read, and all that is wrong with it. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | undefined;
  readonly problems: readonly LessonProblem[];
  /** Lines that it takes up, both fences included. */
  readonly lines: number;
}

const FENCE = '---';
const KEYS = ['id', 'number', 'title', 'summary', 'minutes', 'clock', 'kitchen'];
const CLOCKS = ['virtual', 'real'];

/** Reads the YAML between the two `---` at the top of a lesson. */
export function frontMatterOf(lines: readonly string[], id: string): FrontMatterReading {
  if (lines[0]?.trimEnd() !== FENCE) return none('no-front-matter', 0);
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === FENCE);
  if (end < 0) return none('front-matter-open', lines.length);
  const source = lines.slice(1, end).join('\n');
  if (source.length > LIMITS.frontMatter) return none('front-matter-too-big', end + 1, LIMITS.frontMatter);
  const yaml = yamlTree(source, LIMITS.yamlNesting);
  if (!yaml.ok)
    return { frontMatter: undefined, problems: [faultProblem(yaml.fault, source)], lines: end + 1 };
  const reading: Reading = { source, firstLine: 2, problems: [] };
  const frontMatter = read(reading, yaml.tree, id);
  return { frontMatter, problems: reading.problems, lines: end + 1 };
}

const none = (key: ProblemKey, lines: number, maximum = 0): FrontMatterReading => ({
  frontMatter: undefined,
  problems: [problem(key, 1, 1, maximum > 0 ? { maximum: String(maximum) } : {})],
  lines,
});

const FAULT_KEYS = { syntax: 'yaml', anchor: 'yaml-anchor', tag: 'yaml-tag' } as const;

function faultProblem({ kind, at, words }: YamlFault, source: string): LessonProblem {
  const { line, column } = placeOf(source, at, 2);
  return problem(FAULT_KEYS[kind], line, column, words === '' ? {} : { words });
}

/** A key that has to be there. */
function required<T>(
  reading: Reading,
  entries: ReadonlyMap<string, YamlEntry>,
  key: string,
  reader: (reading: Reading, node: YamlNode) => T | undefined,
): T | undefined {
  const entry = entries.get(key);
  if (entry !== undefined) return reader(reading, entry.value);
  complain(reading, 0, 'missing-key', { key });
  return undefined;
}

function read(reading: Reading, tree: YamlNode, id: string): FrontMatter | undefined {
  const entries = entriesByKey(reading, tree, KEYS);
  checkId(reading, required(reading, entries, 'id', textOf), entries.get('id'), id);
  const number = required(reading, entries, 'number', numberOf);
  const title = required(reading, entries, 'title', textOf);
  const summary = required(reading, entries, 'summary', textOf);
  const minutes = required(reading, entries, 'minutes', numberOf);
  const clock = clockOf(reading, entries.get('clock')?.value);
  const kitchen = kitchenOf(reading, entries.get('kitchen')?.value);
  if (number === undefined || title === undefined || summary === undefined || minutes === undefined)
    return undefined;
  return { number, title, summary, minutes, kitchen, ...(clock === 'real' ? { clock } : {}) };
}

/** Whose time it is that passes: the kitchen's own, or that of the room. */
function clockOf(reading: Reading, node: YamlNode | undefined): string | undefined {
  const clock = node === undefined ? undefined : textOf(reading, node);
  if (node !== undefined && clock !== undefined && !CLOCKS.includes(clock))
    complain(reading, node.at, 'bad-value', { value: clock, possible: CLOCKS.join(', ') });
  return clock;
}

/** The id is the folder's name; a copied lesson that kept the old one would take its place. */
function checkId(
  reading: Reading,
  written: string | undefined,
  entry: YamlEntry | undefined,
  id: string,
): void {
  if (written === undefined || entry === undefined || written === id) return;
  complain(reading, entry.value.at, 'wrong-id', { id: written, expected: id });
}
