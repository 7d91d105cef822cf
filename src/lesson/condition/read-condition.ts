import { REASONS } from '#smtp/model/reason.ts';
import type { Setting, Settings } from '#smtp/model/setting.ts';
import { VERBS } from '#smtp/model/verb.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { settingOf } from '#smtp/server/server.ts';
import { duration } from '#trace/duration.ts';
import { settingValue } from '#trace/setting-value.ts';
import type { Condition } from '../lesson.ts';
import { nearest } from '../nearest.ts';
import { behaviourIds, possibleValues, settingsOf } from '../switch.ts';
import { CONDITIONS } from './catalogue.ts';

/** A condition, or why there is none: no form fits, or a word is not what its place asks for. */
export type ConditionReading =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bad-argument'; readonly word: string; readonly possible: string };

const PLACE = /^[A-Z]+$/;
/** Places that take all the words that are left. */
const REST: ReadonlySet<string> = new Set(['TEXT', 'TIME', 'VALUE']);

/** Reads a condition as it is written in a `goals` block. */
export function readCondition(text: string): ConditionReading {
  const words = text.trim().split(/\s+/);
  for (const { form } of CONDITIONS) {
    const found = match(form.split(' '), words);
    if (found !== undefined) return checked(form, found);
  }
  return { kind: 'unknown' };
}

/** What stands in the places of the capitals, if the words fit the form. */
function match(form: readonly string[], words: readonly string[]): readonly string[] | undefined {
  const given = REST.has(form.at(-1) as string) ? joinRest(words, form.length) : words;
  if (given.length !== form.length) return undefined;
  if (!form.every((part, i) => PLACE.test(part) || part === given[i])) return undefined;
  return given.filter((_, i) => PLACE.test(form[i] as string));
}

const joinRest = (words: readonly string[], length: number): readonly string[] =>
  words.length <= length ? words : [...words.slice(0, length - 1), words.slice(length - 1).join(' ')];

function checked(form: string, words: readonly string[]): ConditionReading {
  const places = form.split(' ').filter((part) => PLACE.test(part));
  for (const [i, place] of places.entries()) {
    const word = words[i] as string;
    const possible = PLACES[place]?.(word, words);
    if (possible !== undefined) return { kind: 'bad-argument', word, possible };
  }
  return { kind: 'condition', condition: { name: form, arguments: words } };
}

const oneOf = (possible: readonly string[], word: string): string | undefined =>
  possible.includes(word) ? undefined : nearest(word, possible);

const shaped = (shape: RegExp, word: string, example: string): string | undefined =>
  shape.test(word) ? undefined : example;

/** What a place asks for; each answers what would be possible where the word is not. */
const PLACES: Readonly<Record<string, (word: string, words: readonly string[]) => string | undefined>> = {
  ADDRESS: (word) => shaped(/^(<>|[^\s@<>]+@[^\s@<>]+)$/, word, 'alice@kitchen.example, <>'),
  CODE: (word) => shaped(/^[2-5]\d\d$/, word, '200–599'),
  REASON: (word) => oneOf(REASONS, word),
  VERB: (word) => oneOf(VERBS, word),
  TIME: (word) => (duration(word) === undefined ? '300, 90 s, 5 min, 2 h, 1 day' : undefined),
  PERSONALITY: (word) =>
    oneOf(
      PERSONALITIES.map(({ id }) => id),
      word,
    ),
  BEHAVIOUR: (word) => oneOf(behaviourIds, word),
  // The words before have been looked at: there is such a behaviour, then such a setting.
  SETTING: (word, [behaviour]) => oneOf(Object.keys(settingsOf(behaviour as string) as Settings), word),
  VALUE: (word, [behaviour, name]) => {
    const setting = settingOf(behaviour as string, name as string) as Setting;
    return settingValue(setting, word) === undefined ? possibleValues(setting) : undefined;
  },
};
