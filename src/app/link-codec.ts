import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { fromOctets, toOctets } from '#encoding/utf8.ts';
import type { Input } from '#trace/input.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Shared } from './handed-on.ts';
import { areInputs, isSmallEnough, type KeptSession, kitchenOf } from './kept-session.ts';
import { LANGUAGES } from './language.ts';
import { DICTIONARY } from './link-dictionary.ts';
import { checkLetters, deflated, fromLetters, inflated, toLetters } from './link-letters.ts';
import { VIEWS } from './look.ts';
import { fields, finite, maybe, oneOf, type Shape, text } from './shape.ts';

/** What a link holds, or what is wrong with it: a key of the messages, and where. */
export type Unpacked =
  | { readonly ok: true; readonly shared: Shared }
  | {
      readonly ok: false;
      readonly problem: 'version' | 'letters' | 'packing' | 'size' | 'content';
      readonly at?: number;
    };

/** How a link begins that holds a session; links of the first kind are still read. */
const MARK = '#s2.';
const FIRST_MARK = '#s1.';

const NOT_OURS = /[^A-Za-z0-9_-]/;

/** A line is its text; everything else that can be done is spelt out. */
const short = (input: Input): unknown => (input.kind === 'line' ? input.text : input);
const long = (input: unknown): unknown => (typeof input === 'string' ? { kind: 'line', text: input } : input);

/** The fragment of a link to this; `undefined` where it is more than a link may hold. */
export function packed({ session, ...look }: Shared): string | undefined {
  if (!isSmallEnough(session.inputs)) return undefined;
  const { kitchen, inputs } = session;
  const json = JSON.stringify({ kitchen, inputs: inputs.map(short), ...look });
  const letters = toLetters(deflated(bytesOf(toOctets(json)), DICTIONARY));
  return MARK + letters + checkLetters(letters);
}

const look: Shape = fields({
  moment: maybe(finite),
  mode: maybe(oneOf('live', 'script', 'compare')),
  view: maybe(oneOf(...VIEWS)),
  script: maybe(text),
  language: maybe(oneOf(...LANGUAGES)),
  lesson: maybe((value) => typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value)),
});

/** Only what is known is taken: what else the JSON holds goes no further. */
function shared(value: Readonly<Record<string, unknown>>): Unpacked {
  const inputs: unknown = Array.isArray(value.inputs) ? value.inputs.map(long) : value.inputs;
  const session = { kitchen: value.kitchen ?? {}, inputs } as KeptSession;
  const good = areInputs(inputs) && kitchenOf(session, DEFAULT_KITCHEN) !== undefined && look(value);
  if (!good) return { ok: false, problem: 'content' };
  const { moment, mode, view, script, language, lesson } = value as Omit<Shared, 'session'>;
  return { ok: true, shared: { session, moment, mode, view, script, language, lesson } };
}

function content(octets: Uint8Array): Unpacked {
  try {
    const value: unknown = JSON.parse(fromOctets(octetsOf(octets)));
    const isObject = typeof value === 'object' && value !== null;
    return isObject ? shared({ ...value }) : { ok: false, problem: 'content' };
  } catch {
    return { ok: false, problem: 'content' };
  }
}

/** The octets that letters stand for, or what is wrong with them. */
function octetsIn(letters: string, dictionary: string): Uint8Array | 'size' | 'packing' {
  try {
    return inflated(fromLetters(letters), dictionary);
  } catch {
    return 'packing';
  }
}

function opened(letters: string, dictionary: string): Unpacked {
  const octets = octetsIn(letters, dictionary);
  return typeof octets === 'string' ? { ok: false, problem: octets } : content(octets);
}

/** Reads the fragment of a link. Never throws, whatever it is. */
export function unpacked(hash: string): Unpacked {
  const mark = hash.slice(0, MARK.length);
  if (mark !== MARK && mark !== FIRST_MARK) return { ok: false, problem: 'version' };
  const letters = hash.slice(mark.length);
  const at = letters.search(NOT_OURS);
  if (at >= 0) return { ok: false, problem: 'letters', at: at + mark.length + 1 };
  if (mark === FIRST_MARK) return opened(letters, '');
  const own = letters.slice(0, -2);
  return checkLetters(own) === letters.slice(-2)
    ? opened(own, DICTIONARY)
    : { ok: false, problem: 'packing' };
}
