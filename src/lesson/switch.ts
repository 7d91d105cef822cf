import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { Setting, Settings } from '#smtp/model/setting.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';

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

/** What may stand in a setting, for a message. */
export function possibleValues(setting: Setting): string {
  if (setting.kind === 'flag') return 'on, off';
  if (setting.kind === 'choice') return setting.choices.join(', ');
  return setting.kind === 'list' ? setting.holds : `${setting.minimum}–${setting.maximum}`;
}
