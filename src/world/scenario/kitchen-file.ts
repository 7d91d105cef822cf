import type { Kitchen } from '../kitchen.ts';
import { DEFAULT_KITCHEN } from './default-kitchen.ts';
import { changed, type Difference, wholeDifference } from './difference.ts';
import { jsonFault } from './json-fault.ts';
import { KITCHEN } from './kitchen-shape.ts';
import { isTable, type Misfit, misfits } from './shape.ts';

/** How files of ours call themselves, and which version this program writes. */
export const FORMAT = 'smtp-kitchen';
export const VERSION = 1;

/** No file is read that is longer or nests deeper. */
export const LARGEST_FILE = { characters: 1_000_000, depth: 64 } as const;

/** Problems of one file that are told: whoever has mended these may ask again. */
export const MOST_PROBLEMS = 100;

/** What is wrong with a file: as a whole, at an offset, or at a place in it. */
export type FileProblem =
  | { readonly wrong: 'too-large'; readonly most: number }
  | { readonly wrong: 'syntax' | 'too-deep'; readonly at: number }
  | { readonly wrong: 'newer'; readonly version: number }
  | Misfit;

/** What a file holds, or everything that is wrong with it. */
export type FileReading<T, P extends FileProblem = FileProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] };

/** A file that cannot be taken. */
export const refusal = (...problems: readonly FileProblem[]): FileReading<never> => ({ ok: false, problems });

/** The JSON of a file, if it is one that we read: never so large or deep that it could do harm. */
export function readJson(text: string): FileReading<unknown> {
  const { characters, depth } = LARGEST_FILE;
  if (text.length > characters) return refusal({ wrong: 'too-large', most: characters });
  // A mark that some editors put before the text is no part of it.
  const json = text.replace(/^\ufeff/, '');
  const fault = jsonFault(json, depth);
  if (fault !== undefined) return refusal({ wrong: fault.fault, at: fault.at + text.length - json.length });
  const value: unknown = JSON.parse(json);
  const version = isTable(value) && value.format === FORMAT ? Number(value.version) : VERSION;
  return version > VERSION ? refusal({ wrong: 'newer', version }) : { ok: true, value };
}

/** A kitchen in a file: whole, so that the file means the same when the usual kitchen has become another. */
export const keptKitchen = (kitchen: Kitchen): Difference => wholeDifference(DEFAULT_KITCHEN, kitchen);

/** Text that people can read and change. */
export const fileText = (content: object): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...content }, undefined, 2)}\n`;

/** The file of a kitchen. */
export const kitchenFile = (kitchen: Kitchen): string => fileText({ kitchen: keptKitchen(kitchen) });

/** The kitchen that a difference from the usual one describes. `server` in it stands for the first host's. */
function described(difference: Difference): unknown {
  if (!isTable(difference) || !isTable(difference.server)) return changed(DEFAULT_KITCHEN, difference);
  const { server, ...others } = difference;
  const kitchen = changed(DEFAULT_KITCHEN, others) as Kitchen;
  if (!Array.isArray(kitchen.hosts)) return kitchen;
  const [first, ...more] = kitchen.hosts;
  return { ...kitchen, hosts: [changed(first, { server }), ...more] };
}

/** Where a misfit of a kitchen stands in a file. */
function asWritten(difference: Difference, { path, ...misfit }: Misfit): Misfit {
  const [hosts, index, ...rest] = path;
  const usesServer = isTable(difference) && isTable(difference.server);
  return { ...misfit, path: usesServer && hosts === 'hosts' && index === 0 ? rest : path };
}

/** The kitchen that a difference from the usual one leads to, or all that is wrong with it. */
export function kitchenFrom(difference: Difference): FileReading<Kitchen, Misfit> {
  const kitchen = described(difference);
  const wrong = misfits(KITCHEN, kitchen).slice(0, MOST_PROBLEMS);
  return wrong.length === 0
    ? { ok: true, value: kitchen as Kitchen }
    : { ok: false, problems: wrong.map((misfit) => asWritten(difference, misfit)) };
}

const isFile = (value: unknown): boolean =>
  isTable(value) && (value.format === FORMAT || Object.hasOwn(value, 'kitchen'));

/** The kitchen under `kitchen` in what a file holds; a file that has no such key is one itself. */
export const kitchenIn = (value: unknown): FileReading<Kitchen, Misfit> => {
  if (!isFile(value)) return kitchenFrom(value);
  const reading = kitchenFrom((value as Readonly<Record<string, unknown>>).kitchen);
  if (reading.ok) return reading;
  const problems = reading.problems.map((misfit) => ({ ...misfit, path: ['kitchen', ...misfit.path] }));
  return { ok: false, problems };
};

/** Reads a kitchen: out of its own file, of a session's, or of one written by hand that says only what is different. */
export function readKitchenFile(text: string): FileReading<Kitchen> {
  const json = readJson(text);
  return json.ok ? kitchenIn(json.value) : json;
}
