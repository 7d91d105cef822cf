import type { Language } from '#app/language.ts';
import { format } from '#app/message/format.ts';
import type { Word } from '#app/message/t.ts';
import type { Explanations } from '#explain/explanation.ts';
import { factsOf } from '#explain/facts.ts';
import type { Check } from '#smtp/model/check.ts';
import type { Facts } from '#smtp/model/reply.ts';

/** Facts as they are shown; what the grammar expected has words of its own. */
export function factWords(facts: Facts, word: Word): Facts {
  const shown = factsOf({ facts });
  return shown.expected === undefined ? shown : { ...shown, expected: word(`expected.${shown.expected}`) };
}

/** What a check found, in words. */
export function checkWords(
  { by, found, outcome, facts }: Check,
  words: Explanations['checks'],
  word: Word,
  language: Language,
): string {
  const text = words[`${by}.${found}`] ?? words[`${by}.${outcome}`] ?? word(`explain.check.${outcome}`);
  return format(text, factWords(facts, word), language);
}

/** A reference as it reads in running text: `RFC 5321, 4.1.1.3`. */
export const referenceWords = (reference: string): string => reference.replace(' §', ', ');
