import { type YamlNode, yamlTree } from '#lesson/front-matter/yaml-tree.ts';
import { placeOf } from '#lesson/place.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { type FileProblem, kitchenIn, LARGEST_FILE, readJson } from '#world/scenario/kitchen-file.ts';
import { isTable, type Misfit } from '#world/scenario/shape.ts';
import { misfitWords, problemWords } from './misfit-words.ts';

/** The kitchen that a file describes, or all that is wrong with it, each with its place. */
export type KitchenReading =
  | { readonly ok: true; readonly kitchen: Kitchen; readonly setsClock: boolean }
  | { readonly ok: false; readonly problems: readonly string[] };

function nodeAt(node: YamlNode, path: Misfit['path']): YamlNode {
  const [step, ...rest] = path;
  const entries = node.kind === 'mapping' ? node.entries : [];
  const next =
    node.kind === 'list' && typeof step === 'number'
      ? node.items[step]
      : entries.find(({ key }) => key === step)?.value;
  return next === undefined ? node : nodeAt(next, rest);
}

/** Something that is wrong with a file, after the place where it is. */
function problemText(source: string, problem: FileProblem, tree: YamlNode | undefined): string {
  if ('path' in problem) {
    const line = tree && placeOf(source, nodeAt(tree, problem.path).at).line;
    return `${line === undefined ? '' : `line ${line}: `}${misfitWords(problem)}`;
  }
  if (!('at' in problem)) return problemWords(problem);
  const { line, column } = placeOf(source, problem.at);
  return `line ${line}, column ${column}: ${problemWords(problem)}`;
}

/** All that is wrong, with lines as far as the file itself holds it: JSON is YAML, of which we know the places. */
function refusal(source: string, problems: readonly FileProblem[], isJson: boolean): KitchenReading {
  const reading = isJson ? yamlTree(source, LARGEST_FILE.depth) : undefined;
  const tree = reading?.ok ? reading.tree : undefined;
  return { ok: false, problems: problems.map((problem) => problemText(source, problem, tree)) };
}

const setsClock = (value: unknown): boolean =>
  isTable(value) && Object.hasOwn(isTable(value.kitchen) ? value.kitchen : value, 'epoch');

/** Reads a kitchen: what a session saved by the app or the bridge holds under `kitchen`, or that alone. */
export function readKitchen(source: string): KitchenReading {
  const json = readJson(source);
  if (!json.ok) return refusal(source, json.problems, false);
  const kitchen = kitchenIn(json.value);
  return kitchen.ok
    ? { ok: true, kitchen: kitchen.value, setsClock: setsClock(json.value) }
    : refusal(source, kitchen.problems, true);
}
