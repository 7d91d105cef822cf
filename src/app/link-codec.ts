import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { fromOctets, toOctets } from '#encoding/utf8.ts';
import type { Input } from '#trace/input.ts';
import { INPUTS } from '#trace/input-shape.ts';
import { isSmallEnough } from '#trace/session-size.ts';
import { strangeNames } from '#trace/strange-names.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { KEPT_KITCHEN } from '#world/scenario/kept-kitchen.ts';
import { readJson } from '#world/scenario/kitchen-file.ts';
import {
  atLeast,
  choice,
  isTable,
  type Misfit,
  misfits,
  pathText,
  text,
  whole,
} from '#world/scenario/shape.ts';
import type { Shared } from './handed-on.ts';
import { describedKitchen, type KeptSession } from './kept-session.ts';
import { LANGUAGES } from './language.ts';
import { DICTIONARY } from './link-dictionary.ts';
import { checkLetters, deflated, fromLetters, inflated, toLetters } from './link-letters.ts';
import { VIEWS } from './look.ts';

/** What a link holds, or what is wrong with it: a key of the messages, and where. */
export type Unpacked =
  | {
      readonly ok: true;
      readonly shared: Shared;
      /** What it names and this version does not have. */
      readonly strange?: readonly string[];
    }
  | {
      readonly ok: false;
      readonly problem: 'version' | 'letters' | 'packing' | 'size' | 'content' | 'place';
      readonly at?: number | string;
    };

const NO_SESSION: Unpacked = { ok: false, problem: 'content' };

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

const LOOK = atLeast(
  {},
  {
    moment: whole(0, Number.MAX_SAFE_INTEGER),
    mode: choice('live', 'script', 'compare'),
    view: choice(...VIEWS),
    language: choice(...LANGUAGES),
    lesson: text,
  },
);

const NAME = /^[a-z0-9-]{1,80}$/;

const CHANGES: ReadonlySet<unknown> = new Set(['set', 'personality']);

/** What is wrong with the other kitchen of a comparison. */
function misfitOfCompared({ compared }: { readonly compared?: unknown }): Misfit | undefined {
  if (compared === undefined || compared === 'servers') return undefined;
  const misfit = misfits(INPUTS, compared, ['compared'])[0];
  if (misfit !== undefined) return misfit;
  const strange = (compared as readonly Input[]).findIndex(({ kind }) => !CHANGES.has(kind));
  return strange < 0
    ? undefined
    : { path: ['compared', strange, 'kind'], wrong: 'choice', possible: [...CHANGES].join(', ') };
}

/** The first thing in a link that does not belong there, if there is one. */
function misfitOf(kept: KeptSession, look: object): Misfit | undefined {
  const kitchen = describedKitchen(kept, DEFAULT_KITCHEN);
  return (
    misfits(KEPT_KITCHEN, kitchen, ['kitchen'])[0] ??
    misfits(INPUTS, kept.inputs, ['inputs'])[0] ??
    misfits(LOOK, look)[0] ??
    misfitOfCompared(look)
  );
}

/** Only what is known is taken: what else the JSON holds goes no further. */
function shared(value: Readonly<Record<string, unknown>>): Unpacked {
  const inputs: unknown = Array.isArray(value.inputs) ? value.inputs.map(long) : value.inputs;
  const session = { kitchen: value.kitchen ?? {}, inputs } as KeptSession;
  const misfit = misfitOf(session, value);
  if (misfit !== undefined) return { ok: false, problem: 'place', at: pathText(misfit.path) };
  if (!isSmallEnough(session.inputs)) return { ok: false, problem: 'size' };
  const { moment, mode, compared, view, language, lesson = '' } = value as Omit<Shared, 'session'>;
  const named = [...session.inputs, ...(Array.isArray(compared) ? (compared as readonly Input[]) : [])];
  const strange = strangeNames(describedKitchen(session, DEFAULT_KITCHEN) as Kitchen, named);
  return {
    ok: true,
    shared: {
      ...{ session, moment, mode, compared, view, language },
      lesson: NAME.test(lesson) ? lesson : undefined,
    },
    ...(strange.length > 0 ? { strange } : {}),
  };
}

function content(octets: Uint8Array): Unpacked {
  const reading = readJson(fromOctets(octetsOf(octets)));
  return reading.ok && isTable(reading.value) && 'inputs' in reading.value
    ? shared(reading.value)
    : NO_SESSION;
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
