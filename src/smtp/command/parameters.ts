import { EXTENSIONS } from '../extension/catalogue.ts';
import type { ParameterText } from '../grammar/parameter.ts';
import type { Extension, ReadParameter, ReadValue } from '../model/extension.ts';
import { type Answer, answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn } from '../model/server.ts';
import type { Parameters } from '../model/session.ts';
import type { Settings } from '../model/setting.ts';

// RFC 5321 §4.1.1.11
const unknown = reply(
  'unknown-parameter',
  555,
  '5.5.4',
  'Unsupported parameter: {keyword}',
  'RFC 5321 §4.1.1.11',
);

/** Must the parameter not be given twice here? */
const once = (keyword: string, { server }: Scene): boolean => {
  const words = server.values.parameters?.once;
  return isOn(server, 'parameters') && Array.isArray(words) && words.includes(keyword);
};

interface Reader {
  readonly extension: Extension;
  readonly read: ReadParameter<Settings>;
}

type Readers = ReadonlyMap<string, readonly Reader[]>;

/** Who reads which keyword. Two extensions may share one: BODY has values of both 8BITMIME and BINARYMIME. */
function readers(of: 'mailParameters' | 'rcptParameters'): Readers {
  const found = new Map<string, readonly Reader[]>();
  for (const extension of EXTENSIONS) {
    for (const [keyword, read] of Object.entries(extension[of] ?? {}))
      found.set(keyword, [...(found.get(keyword) ?? []), { extension, read }]);
  }
  return found;
}

const READERS = { MAIL: readers('mailParameters'), RCPT: readers('rcptParameters') };

const NONE: Parameters = {};
const NOBODY: readonly Reader[] = [];

const isRefusal = (outcome: ReadValue): outcome is Answer => typeof outcome === 'object' && 'form' in outcome;

/** What the extensions that know the keyword say to its value: the first that takes it, or the last refusal. */
function readValue(
  known: readonly Reader[],
  value: string | undefined,
  scene: Scene,
  given: Parameters,
): ReadValue {
  let outcome: ReadValue = 'unknown';
  for (const { extension, read } of known) {
    const said = read(value, scene.server.values[extension.keyword] as never, scene, given);
    if (said !== 'unknown' && !isRefusal(said)) return said;
    if (said !== 'unknown') outcome = said;
  }
  return outcome;
}

/** What a server may say of a parameter: the word as it was written, and what stands before it. */
function wordFacts(argument: string, at: number): Facts {
  const from = argument.indexOf(':') + 1;
  const given = argument.slice(from).trim();
  const before = argument.slice(from, at).trimStart();
  const word = argument.slice(at).split(/[ \t]/, 1)[0] ?? '';
  const name = /^[A-Za-z0-9-]*/.exec(word)?.[0] ?? '';
  const glued = `${before.trimEnd()}=${argument.slice(at).trim()}`;
  return { given, word, name, beforeWord: before, beforeWordTrimmed: before.trimEnd(), glued };
}

/** Parameters by keyword, and what the client is told of one that was altered; or the refusal of the first that
 *  no extension of this server takes. */
export type Given =
  | { readonly parameters: Parameters; readonly told?: Answer }
  | { readonly refusal: Answer };

const NONE_GIVEN: Given = { parameters: NONE };

/** One parameter, read after those that are given already. */
function readOne(
  { keyword, value }: ParameterText,
  verb: 'MAIL' | 'RCPT',
  scene: Scene,
  given: Parameters,
): ReadValue {
  const known = (READERS[verb].get(keyword) ?? NOBODY).filter(({ extension }) =>
    isOn(scene.server, extension.keyword),
  );
  const twice = known[0]?.extension.twice;
  if (twice !== undefined && keyword in given && once(keyword, scene)) return answer(twice, { twice: 'yes' });
  return readValue(known, value, scene, given);
}

/** Reads all parameters of a command. */
// RFC 5321 §2.2.1: a parameter may be used only if its extension was offered
export function readParameters(
  texts: readonly ParameterText[],
  verb: 'MAIL' | 'RCPT',
  scene: Scene,
  argument: string,
): Given {
  if (texts.length === 0) return NONE_GIVEN;
  const parameters: Record<string, string> = {};
  let told: Answer | undefined;
  for (const text of texts) {
    const { keyword, value = '', at } = text;
    const facts = { verb, keyword, value, at: String(at), ...wordFacts(argument, at) };
    const outcome = readOne(text, verb, scene, parameters);
    if (outcome === 'unknown') return { refusal: answer(unknown, facts) };
    if (isRefusal(outcome)) return { refusal: { ...outcome, facts: { ...facts, ...outcome.facts } } };
    if (outcome !== 'ok') told = { ...outcome.told, facts: { ...facts, ...outcome.told.facts } };
    parameters[keyword] = outcome === 'ok' ? value : outcome.value;
  }
  return told === undefined ? { parameters } : { parameters, told };
}

/** Every reply that concerns an unknown parameter. */
export const parameterForms = [unknown];
