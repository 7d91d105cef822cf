import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { Setting, Settings, Value } from '#smtp/model/setting.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { duration } from './duration.ts';

/** Every behaviour has the switch `on` beside its own settings. */
const ON: Setting = { kind: 'flag', default: true };

const BEHAVIOURS: ReadonlyMap<string, Settings> = new Map([
  ...POLICIES.map(({ id, settings }) => [id, { on: ON, ...settings }] as const),
  ...EXTENSIONS.map(({ keyword, settings }) => [keyword, { on: ON, ...settings }] as const),
]);

/** The ids of all behaviours: policies, then extensions by keyword. */
export const behaviourIds: readonly string[] = [...BEHAVIOURS.keys()];

/** The settings of a behaviour by name, the switch `on` first. */
export const settingsOf = (behaviour: string): Settings | undefined => BEHAVIOURS.get(behaviour);

/** One setting of a behaviour. */
export function settingOf(behaviour: string, setting: string): Setting | undefined {
  const settings = settingsOf(behaviour);
  return settings !== undefined && Object.hasOwn(settings, setting) ? settings[setting] : undefined;
}

const FLAGS: Readonly<Record<string, boolean>> = { on: true, true: true, off: false, false: false };

/** The value that a text stands for in a setting: `on`, `5 min`, `login`, `192.0.2.7, 192.0.2.8`, `none`. */
export function settingValue(setting: Setting, text: string): Value | undefined {
  switch (setting.kind) {
    case 'flag':
      return Object.hasOwn(FLAGS, text) ? FLAGS[text] : undefined;
    case 'choice':
      return setting.choices.includes(text) ? text : undefined;
    case 'list':
      return text === 'none' ? [] : text.split(/[\s,]+/).filter((word) => word !== '');
    default:
      return within(setting, setting.kind === 'seconds' ? duration(text) : wholeNumber(text));
  }
}

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,12}$/.test(text) ? Number(text) : undefined;

const within = (
  range: { minimum: number; maximum: number },
  number: number | undefined,
): number | undefined =>
  number !== undefined && number >= range.minimum && number <= range.maximum ? number : undefined;

/** What may stand in a setting, for a message. */
export function possibleValues(setting: Setting): string {
  if (setting.kind === 'flag') return 'on, off';
  if (setting.kind === 'choice') return setting.choices.join(', ');
  return setting.kind === 'list' ? setting.holds : `${setting.minimum}–${setting.maximum}`;
}
