import type { Setting } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { settingOf } from '#smtp/server/server.ts';
import { settingValue } from '#trace/setting-value.ts';
import { nearest } from '../nearest.ts';
import { behaviourIds, possibleValues, settingsOf } from '../switch.ts';
import { complaint, type Meaning } from './meaning.ts';

/** `greylisting on`, `relay for open`, `personality rfc`: what is written after `!`. */
export function switched(rest: string): Meaning {
  const [behaviour = '', ...words] = rest.trim().split(/\s+/);
  if (behaviour === 'personality') return personality(words.join(' '));
  const settings = settingsOf(behaviour);
  if (settings === undefined)
    return complaint('unknown-behaviour', { id: behaviour, possible: nearest(behaviour, behaviourIds) });
  // `greylisting on` is short for `greylisting on on`.
  const [setting = '', ...value] = words.length === 1 ? ['on', ...words] : words;
  const found = settingOf(behaviour, setting);
  return found === undefined
    ? complaint('unknown-setting', { id: setting, possible: Object.keys(settings).join(', ') })
    : turned(behaviour, setting, found, value.join(' '));
}

function turned(behaviour: string, setting: string, found: Setting, text: string): Meaning {
  const value = settingValue(found, text);
  return value === undefined
    ? complaint('bad-value', { value: text, possible: possibleValues(found) })
    : { input: { kind: 'set', behaviour, setting, value } };
}

function personality(id: string): Meaning {
  const possible = PERSONALITIES.map((one) => one.id);
  return possible.includes(id)
    ? { input: { kind: 'personality', id } }
    : complaint('unknown-personality', { id, possible: possible.join(', ') });
}
