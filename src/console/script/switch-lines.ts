import { behaviourIds, settingsOf } from '#lesson/switch.ts';
import type { Setting, Value } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { deedLine } from '#trace/script-line.ts';

const set = (behaviour: string, setting: string, value: Value): string =>
  deedLine({ kind: 'set', behaviour, setting, value });

/** What could be chosen of a setting: all where there are few, else what it is when nobody has said anything. */
function values(setting: Setting): readonly Value[] {
  if (setting.kind === 'flag') return [true, false];
  return setting.kind === 'choice' ? setting.choices : [setting.default];
}

const SWITCHES: readonly string[] = behaviourIds.flatMap((id) => [set(id, 'on', true), set(id, 'on', false)]);

const SERVERS: readonly string[] = PERSONALITIES.map(({ id }) => deedLine({ kind: 'personality', id }));

/** The lines of a script that set something about the kitchen: every switch, and once a behaviour is named its settings. */
export function switchLines(line: string): readonly string[] {
  const named = /^! (\S+) /.exec(line)?.[1] ?? '';
  const settings = settingsOf(named);
  if (settings === undefined) return [...SWITCHES, ...SERVERS];
  return Object.entries(settings).flatMap(([name, setting]) =>
    values(setting).map((value) => set(named, name, value)),
  );
}
