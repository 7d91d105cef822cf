import type { Language } from '../language.ts';

/** What stands in braces in a message, by name. */
export type MessageFacts = Readonly<Record<string, string | number>>;

/** Offset of the brace that closes the one at `open`, or the end of the text. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

/** The branches of a plural: `one {# line} other {# lines}`. */
function branches(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const end = closing(text, open);
    found.set(text.slice(at, open).trim(), text.slice(open + 1, end));
    at = end + 1;
  }
  return found;
}

// Made once: to make one takes longer than a whole page of messages.
const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  ru: new Intl.PluralRules('ru'),
};
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  ru: new Intl.NumberFormat('ru'),
};

function plural(count: number, forms: ReadonlyMap<string, string>, language: Language): string {
  const form = RULES[language].select(count);
  const chosen = forms.get(`=${count}`) ?? forms.get(form) ?? forms.get('other') ?? '';
  return chosen.replaceAll('#', number(count, language));
}

/** A number as the language writes it: `14.7`, `14,7`. */
export const number = (value: number, language: Language): string => NUMBERS[language].format(value);

function filled(inner: string, facts: MessageFacts, language: Language): string {
  const [name = '', kind, ...rest] = inner.split(',');
  const fact = facts[name.trim()];
  if (kind?.trim() === 'plural')
    return format(plural(Number(fact), branches(rest.join(',')), language), facts, language);
  if (fact === undefined) return `{${inner}}`;
  return typeof fact === 'number' ? number(fact, language) : fact;
}

/** The message with its facts: `{name}`, and `{count, plural, one {# line} other {# lines}}` as ICU writes plurals. */
export function format(text: string, facts: MessageFacts, language: Language): string {
  let out = '';
  let at = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const end = closing(text, open);
    out += text.slice(at, open) + filled(text.slice(open + 1, end), facts, language);
    at = end + 1;
  }
  return out + text.slice(at);
}
