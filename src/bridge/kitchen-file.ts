import { type YamlNode, yamlTree } from '#lesson/front-matter/yaml-tree.ts';
import { placeOf } from '#lesson/place.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { kitchenShape } from './kitchen-shape.ts';
import { isTable, type Misfit, pathText } from './shape.ts';

/** The kitchen that a file describes, or all that is wrong with it, each with its place. */
export type KitchenReading =
  | { readonly ok: true; readonly kitchen: Kitchen; readonly setsClock: boolean }
  | { readonly ok: false; readonly problems: readonly string[] };

/** No file of a kitchen nests deeper. */
const DEPTH = 64;

/** One value changed by another: tables by key, where `null` takes a key away; all else as a whole. */
export function changed(base: unknown, by: unknown): unknown {
  if (!isTable(base) || !isTable(by)) return by;
  const result = new Map(Object.entries(base));
  for (const [key, change] of Object.entries(by)) {
    if (change === null) result.delete(key);
    else result.set(key, changed(result.get(key), change));
  }
  return Object.fromEntries(result);
}

/** Of a broken text, how much could still have been the beginning of JSON. */
function brokenAt(source: string): number {
  const isBeginning = (length: number): boolean => {
    const fault = syntaxFault(source.slice(0, length));
    return fault === undefined || !fault.startsWith('Unexpected token');
  };
  let [good, bad] = [0, source.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function syntaxFault(source: string): string | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

function syntaxProblem(source: string, fault: string): string {
  const [, position] = /at position (\d+)/.exec(fault) ?? [];
  const isAtEnd = fault.startsWith('Unexpected end');
  const at = position !== undefined ? Number(position) : isAtEnd ? source.length : brokenAt(source);
  const { line, column } = placeOf(source, at);
  const words = fault.replace(/(?: in JSON|, (?:\.\.\.)?").*$/s, '');
  return `line ${line}, column ${column}: this is not JSON (${words})`;
}

function nodeAt(node: YamlNode, path: Misfit['path']): YamlNode {
  const [step, ...rest] = path;
  const entries = node.kind === 'mapping' ? node.entries : [];
  const next =
    node.kind === 'list' && typeof step === 'number'
      ? node.items[step]
      : entries.find(({ key }) => key === step)?.value;
  return next === undefined ? node : nodeAt(next, rest);
}

/** A problem with its line, as far as the file itself holds what it is about. */
function placed(source: string, prefix: Misfit['path'], { path, message }: Misfit): string {
  const reading = yamlTree(source, DEPTH);
  const what = `${pathText(path) || 'the kitchen'} ${message}`;
  if (!reading.ok) return what;
  const { line } = placeOf(source, nodeAt(reading.tree, [...prefix, ...path]).at);
  return `line ${line}: ${what}`;
}

/** A kitchen as what it has otherwise than the default one. `server` stands for the first host's. */
function kitchenFrom(difference: unknown): unknown {
  if (!isTable(difference) || !isTable(difference.server)) return changed(DEFAULT_KITCHEN, difference);
  const { server, ...others } = difference;
  const kitchen = changed(DEFAULT_KITCHEN, others) as Kitchen;
  const hosts = Array.isArray(kitchen.hosts) ? kitchen.hosts : [];
  return { ...kitchen, hosts: hosts.map((host, at) => (at === 0 ? changed(host, { server }) : host)) };
}

/** Where a misfit of the whole kitchen stands in a file that says `server` for its first host's. */
const asWritten = (usesServer: boolean, misfit: Misfit): Misfit => {
  const [hosts, index, ...path] = misfit.path;
  return usesServer && hosts === 'hosts' && index === 0 ? { ...misfit, path } : misfit;
};

/** Reads a kitchen: what a session saved by the app or the bridge holds under `kitchen`, or that alone. */
export function readKitchen(source: string): KitchenReading {
  const fault = syntaxFault(source);
  if (fault !== undefined) return { ok: false, problems: [syntaxProblem(source, fault)] };
  const whole: unknown = JSON.parse(source);
  const isSession = isTable(whole) && Object.hasOwn(whole, 'kitchen');
  const difference = isSession ? whole.kitchen : whole;
  const kitchen = kitchenFrom(difference);
  const misfits = kitchenShape(kitchen, []);
  if (misfits.length === 0) {
    const setsClock = isTable(difference) && Object.hasOwn(difference, 'epoch');
    return { ok: true, kitchen: kitchen as Kitchen, setsClock };
  }
  const usesServer = isTable(difference) && Object.hasOwn(difference, 'server');
  const prefix = isSession ? ['kitchen'] : [];
  return {
    ok: false,
    problems: misfits.map((misfit) => placed(source, prefix, asWritten(usesServer, misfit))),
  };
}
