import type { Language } from '#app/language.ts';
import { format } from '#app/message/format.ts';
import type { Word } from '#app/message/t.ts';
import type { Explanations } from '#explain/explanation.ts';
import { shownFacts } from '#explain/facts.ts';
import type { Check } from '#smtp/model/check.ts';
import type { Facts } from '#smtp/model/reply.ts';

/** Facts in the words of the page: what the grammar expected has words of its own. */
export const factWords = (facts: Facts, word: Word): Facts =>
  facts.expected === undefined ? facts : { ...facts, expected: word(`expected.${facts.expected}`) };

/** What a check found, in words; `known` is what holds for any check of this reply. */
export function checkWords(
  { by, found, outcome, facts }: Check,
  known: Facts,
  words: Explanations['checks'],
  word: Word,
  language: Language,
): string {
  const text = words[`${by}.${found}`] ?? words[`${by}.${outcome}`] ?? word(`explain.check.${outcome}`);
  return format(text, factWords({ ...known, ...shownFacts(facts) }, word), language);
}
