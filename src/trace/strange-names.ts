import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { settingOf } from '#smtp/server/server.ts';
import type { Kitchen } from '#world/kitchen.ts';
import type { Input } from './input.ts';

/** Does this version have a server of that id? */
export const isPersonality = (id: string): boolean => PERSONALITIES.some((one) => one.id === id);

const unknownSetting = (behaviour: string, setting: string): readonly string[] => {
  if (settingOf(behaviour, 'on') === undefined) return [behaviour];
  return settingOf(behaviour, setting) === undefined ? [`${behaviour}.${setting}`] : [];
};

function strangeIn(input: Input): readonly string[] {
  if (input.kind === 'set') return unknownSetting(input.behaviour, input.setting);
  return input.kind === 'personality' && !isPersonality(input.id) ? [input.id] : [];
}

/** Behaviours, settings and personalities that a session names and this version does not have: it comes from another one.
 *  They are passed over when it is played. */
export function strangeNames({ hosts }: Kitchen, inputs: readonly Input[]): readonly string[] {
  const names = hosts.flatMap(({ server: { personality, behaviours } }) => [
    ...(isPersonality(personality) ? [] : [personality]),
    ...Object.entries(behaviours).flatMap(([id, values]) =>
      settingOf(id, 'on') === undefined
        ? [id]
        : Object.keys(values).flatMap((setting) => unknownSetting(id, setting)),
    ),
  ]);
  return [...new Set([...names, ...inputs.flatMap(strangeIn)])];
}
