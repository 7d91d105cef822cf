import { settled } from '#memory/settled.ts';
import type { Words } from '../model/personality.ts';
import type { EnhancedStatus, Facts, Reply, ReplyForm } from '../model/reply.ts';
import { isOn, type Server } from '../model/server.ts';
import type { Client } from '../model/session.ts';
import { type Template, template } from './fill.ts';

/** Codes and words of one reply, as far as they are settled before the facts are known. */
export interface Worded {
  readonly code: number;
  readonly enhanced: EnhancedStatus | undefined;
  /** Has the text more lines than one? */
  readonly isLong: boolean;
  readonly template: Template;
  /** The lines of a text that has no places for facts. */
  readonly lines: readonly string[] | undefined;
  /** What stands in front of the last line, and of those before it. */
  readonly last: string;
  readonly first: string;
  /** The whole reply, where nothing in it can change. */
  readonly octets: string | undefined;
}

/** A server's words for one form: the general ones, and others where the facts are such. */
export interface Wordings {
  readonly general: Worded;
  readonly variants: readonly Variant[];
  /** What it has said last, if that will be the same when the facts are, to this client or to any. */
  said: Reply | undefined;
  saidTo: Client | undefined;
  more: readonly string[] | undefined;
  /** The list that it has given last, ready to be given again. */
  list: Listed | undefined;
}

/** Lines that follow a form's own: as they were handed in, as they may be sent, and as they are. */
export interface Listed {
  readonly more: readonly string[];
  readonly lines: readonly string[];
  readonly octets: string;
}

/** Other words, where the facts are such. */
interface Variant {
  readonly when: readonly { readonly name: string; readonly value: string }[];
  readonly words: Worded;
}

// RFC 2034 §4: with ENHANCEDSTATUSCODES every 2xx, 4xx and 5xx carries a status, but for the greeting and hello
function worded(form: ReplyForm, words: Words | undefined, server: Server): Worded {
  const status = words?.enhanced ?? form.enhanced;
  const text = words?.text ?? form.text;
  const enhanced = status === '' || !isOn(server, 'ENHANCEDSTATUSCODES') ? undefined : status;
  const code = words?.code ?? form.code;
  const shown = enhanced === undefined ? '' : `${enhanced} `;
  const fronts = { first: `${code}-${shown}`, last: `${code} ${shown}` };
  const lines = text.includes('{') ? undefined : text.split('\n');
  return {
    code,
    enhanced,
    isLong: text.includes('\n'),
    template: template(text),
    lines,
    ...fronts,
    octets: lines && spoken(fronts, lines),
  };
}

function wordingsOf(form: ReplyForm, server: Server): Wordings {
  const wording = server.personality.wording[form.reason];
  const variants = (wording?.variants ?? []).map((variant) => ({
    when: Object.entries(variant.when).map(([name, value]) => ({ name, value })),
    words: worded(form, variant, server),
  }));
  return {
    general: worded(form, wording, server),
    variants,
    said: undefined,
    saidTo: undefined,
    more: undefined,
    list: undefined,
  };
}

/** What a server has said before it need not put into words again. */
const vocabulary = settled((_: Server) => new Map<ReplyForm, Wordings>());

/** How this server words the form. */
export function wordings(form: ReplyForm, server: Server): Wordings {
  const known = vocabulary(server);
  const found = known.get(form);
  if (found !== undefined) return found;
  const fresh = wordingsOf(form, server);
  known.set(form, fresh);
  return fresh;
}

function areSuch(facts: Facts, when: Variant['when']): boolean {
  for (let nth = 0; nth < when.length; nth++) {
    const { name, value } = when[nth] as Variant['when'][number];
    if (facts[name] !== value) return false;
  }
  return true;
}

/** The words for these facts: a variant that fits, or the general ones. */
export function wordsFor({ general, variants }: Wordings, facts: Facts): Worded {
  for (let nth = 0; nth < variants.length; nth++) {
    const { when, words } = variants[nth] as Variant;
    if (areSuch(facts, when)) return words;
  }
  return general;
}

/** The lines as they leave, each with the codes in front. */
// RFC 5321 §4.2.1
export function spoken({ first, last }: Pick<Worded, 'first' | 'last'>, lines: readonly string[]): string {
  const end = lines.length - 1;
  let octets = '';
  for (let i = 0; i < end; i++) octets += `${first}${lines[i]}\r\n`;
  return `${octets}${last}${lines[end]}\r\n`;
}
