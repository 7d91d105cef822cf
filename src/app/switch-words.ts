import type { Value } from '#smtp/model/setting.ts';
import type { Word } from './message/t.ts';

/** The word of a key, or the last part of the key itself while its words are not here yet. */
const named = (key: string, fallback: string, word: Word): string => {
  const found = word(key);
  return found === key ? fallback : found;
};

/** What a behaviour is called. */
export const behaviourName = (behaviour: string, word: Word): string =>
  named(`behaviour.${behaviour}`, behaviour, word);

/** What a setting of a behaviour is called. */
export const settingName = (behaviour: string, setting: string, word: Word): string =>
  named(`behaviour.${behaviour}.${setting}`, setting, word);

/** What a position of a switch is called. */
export function valueWords(behaviour: string, setting: string, value: Value, word: Word): string {
  if (typeof value === 'boolean') return word(value ? 'kitchen.on' : 'kitchen.off');
  if (typeof value === 'string') return named(`behaviour.${behaviour}.${setting}.${value}`, value, word);
  if (typeof value === 'number') return word('{value}', { value });
  return value.length === 0 ? '–' : value.join(', ');
}

/** A switch that was turned, in words: `Greylisting: on`. */
export function switchWords(behaviour: string, setting: string, value: Value, word: Word): string {
  const name = behaviourName(behaviour, word);
  if (setting === 'on') return word(value === true ? 'note.set.on' : 'note.set.off', { behaviour: name });
  return word('note.set', {
    behaviour: name,
    setting: settingName(behaviour, setting, word),
    value: valueWords(behaviour, setting, value, word),
  });
}

/** What a link that turns a switch says: `turn on`, `set “delay” to 60`. */
export function flipWords(behaviour: string, setting: string, value: Value, word: Word): string {
  if (setting === 'on') return word(value === true ? 'explain.turn.on' : 'explain.turn.off');
  const name = settingName(behaviour, setting, word);
  if (Array.isArray(value) && value.length === 0) return word('explain.set.empty', { setting: name });
  return word('explain.set', { setting: name, value: valueWords(behaviour, setting, value, word) });
}
