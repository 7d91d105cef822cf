import { EXTENSIONS } from '../extension/catalogue.ts';
import type { ParameterText } from '../grammar/parameter.ts';
import type { Extension, ReadParameter } from '../model/extension.ts';
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
  return Array.isArray(words) && words.includes(keyword);
};

interface Reader {
  readonly extension: Extension;
  readonly read: ReadParameter<Settings>;
}

const readers = (of: 'mailParameters' | 'rcptParameters'): ReadonlyMap<string, Reader> =>
  new Map(
    EXTENSIONS.flatMap((extension) =>
      Object.entries(extension[of] ?? {}).map(([keyword, read]) => [keyword, { extension, read }] as const),
    ),
  );

const READERS = { MAIL: readers('mailParameters'), RCPT: readers('rcptParameters') };

const NONE: Parameters = {};

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

/** Parameters by keyword, or the refusal of the first that no extension of this server takes. */
// RFC 5321 §2.2.1: a parameter may be used only if its extension was offered
export function readParameters(
  texts: readonly ParameterText[],
  verb: 'MAIL' | 'RCPT',
  scene: Scene,
  argument: string,
): { readonly parameters: Parameters } | { readonly refusal: Answer } {
  if (texts.length === 0) return { parameters: NONE };
  const parameters: Record<string, string> = {};
  for (const { keyword, value, at } of texts) {
    const reader = READERS[verb].get(keyword);
    const facts = { verb, keyword, value: value ?? '', at: String(at), ...wordFacts(argument, at) };
    if (reader === undefined || !isOn(scene.server, reader.extension.keyword))
      return { refusal: answer(unknown, facts) };
    const { twice } = reader.extension;
    if (twice !== undefined && keyword in parameters && once(keyword, scene))
      return { refusal: answer(twice, { ...facts, twice: 'yes' }) };
    const outcome = reader.read(value, scene.server.values[reader.extension.keyword] as never, scene);
    if (outcome !== 'ok') return { refusal: { ...outcome, facts: { ...facts, ...outcome.facts } } };
    parameters[keyword] = facts.value;
  }
  return { parameters };
}

/** Every reply that concerns an unknown parameter. */
export const parameterForms = [unknown];
