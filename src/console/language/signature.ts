import type { RfcRef } from '#smtp/model/rfc.ts';
import { VERBS, type Verb } from '#smtp/model/verb.ts';
import type { World } from '#world/world.ts';
import { serverOf } from './addresses.ts';
import { FORMS } from './form.ts';
import { type OfferedParameter, offeredMechanisms, offeredParameters } from './offered.ts';
import { pathTokens } from './path-tokens.ts';
import { readerOf, readersOf } from './reader.ts';
import { REFERENCES } from './references.ts';

/** How the command is written that is being typed, and how far one has come in it. */
export interface Signature {
  readonly verb: Verb;
  readonly parts: readonly string[];
  /** The part that is being written; `undefined` behind them all. */
  readonly active: number | undefined;
  /** What this server takes there: parameters that are not given yet, or mechanisms, as far as they go on from what is written;
   *  `undefined` where it has no say. */
  readonly offered: readonly string[] | undefined;
  readonly rfc: RfcRef | undefined;
}

const KEYWORD = /^\s*(?:from|to)?\s*:?\s*/i;
const PARAMETERS = 3;

/** The part of MAIL or RCPT in which the offset lies: the keyword up to its colon, the path, what follows it. */
function envelopePart(line: string, start: number, at: number): number {
  const keyword = KEYWORD.exec(line.slice(start))?.[0] ?? '';
  const from = start + keyword.length;
  if (at < from || !keyword.includes(':')) return 1;
  return at <= pathTokens(line, from).end ? 2 : PARAMETERS;
}

/** Of other commands each word is a part; the words of a text are all of the last one. */
function wordPart(line: string, start: number, at: number, parts: readonly string[]): number | undefined {
  const nth = line.slice(start, at).split(/\s+/).length;
  if (nth < parts.length) return nth;
  return / String|1\*\(/.test(parts.at(-1) as string) ? parts.length - 1 : undefined;
}

const hasPath = (verb: Verb): boolean => verb === 'MAIL' || verb === 'RCPT';

/** Parameters by keyword, each with all that its extensions let it be given. */
function parameterForms(offered: readonly OfferedParameter[]): ReadonlyMap<string, string> {
  const values = new Map<string, ReadonlySet<string>>();
  for (const { keyword, values: own } of offered)
    values.set(keyword, new Set([...(values.get(keyword) ?? []), ...(own?.forms ?? [])]));
  return new Map(
    [...values].map(([keyword, may]) => [
      keyword,
      may.size === 0 ? keyword : `${keyword}=${[...may].join('/')}`,
    ]),
  );
}

const keywordOf = (word: string): string => (word.split('=', 1)[0] ?? '').toUpperCase();

/** Those that begin as what is written does; all where none does. */
const goingOn = (names: readonly string[], begun: string): readonly string[] => {
  const fitting = names.filter((name) => name.startsWith(begun));
  return fitting.length === 0 ? names : fitting;
};

/** The parameters that could still be given; in full the one that is being written. */
function parameters(world: World, verb: Verb, line: string, start: number, at: number): readonly string[] {
  const server = serverOf(world);
  if (server === undefined) return [];
  const begun = /\S*$/.exec(line.slice(start, at))?.[0] ?? '';
  const own = keywordOf(begun + (/^\S*/.exec(line.slice(at))?.[0] ?? ''));
  const forms = parameterForms(offeredParameters(world, server, verb));
  const whole = forms.get(own);
  if (whole !== undefined) return [whole];
  const given = line.slice(start).split(/\s+/).map(keywordOf);
  const open = [...forms].filter(([keyword]) => !given.includes(keyword));
  return goingOn(
    open.map(([, form]) => form.replace(/=.*/, '=')),
    keywordOf(begun),
  );
}

function mechanisms(world: World, word: string): readonly string[] {
  const server = serverOf(world);
  const names = server === undefined ? [] : offeredMechanisms(server);
  return goingOn(names, word.toUpperCase());
}

/** What this server takes in a part, for those parts in which it has a say; `undefined` for the others. */
function offeredIn(
  world: World,
  verb: Verb,
  active: number | undefined,
  [line, start, at]: readonly [line: string, start: number, at: number],
): readonly string[] | undefined {
  if (hasPath(verb) && active === PARAMETERS) {
    const keyword = KEYWORD.exec(line.slice(start))?.[0] ?? '';
    return parameters(world, verb, line, pathTokens(line, start + keyword.length).end, at);
  }
  if (verb !== 'AUTH' || active !== 1) return undefined;
  return mechanisms(world, line.slice(start).split(/\s/, 1)[0] ?? '');
}

/** A part as it is shown: where the server has a say, what it takes stands for the name of it. */
export function partText({ parts, active, offered = [] }: Signature, nth: number): string {
  const part = parts[nth] ?? '';
  if (nth !== active || offered.length === 0) return part;
  return part.replace(/[a-z]+-(?:parameters|mech)/, offered.join(part.includes('mech') ? ' / ' : ' '));
}

/** How the command is written that stands in a line, and which part of it lies at an offset; `undefined` where it is none that we know. */
export function signatureAt(world: World, line: string, at: number): Signature | undefined {
  const [all = '', before = '', word = ''] = /^(\s*)(\S*)\s*/.exec(line) ?? [];
  const verb = VERBS.find((name) => name === word.toUpperCase());
  if (verb === undefined) return undefined;
  const parts = FORMS[verb];
  const partAt = () => {
    if (at <= before.length + word.length) return 0;
    return hasPath(verb) ? envelopePart(line, all.length, at) : wordPart(line, all.length, at, parts);
  };
  const active = partAt();
  const offered = offeredIn(world, verb, active, [line, all.length, at]);
  return { verb, parts, active, offered, rfc: REFERENCES[`hover.verb.${verb}`] };
}

/** The same for the text at the prompt, which may be several lines. */
export function promptSignature(world: World, text: string, at: number): Signature | undefined {
  const start = text.slice(0, at).lastIndexOf('\n') + 1;
  const readers = readersOf(readerOf(world), text.slice(0, at).split('\n'));
  if (readers.at(-1) !== 'command') return undefined;
  return signatureAt(world, text.slice(start).split('\n', 1)[0] ?? '', at - start);
}
