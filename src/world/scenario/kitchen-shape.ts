import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { Setting, Settings } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { kitchenShape, MOST_ITEMS } from './kept-kitchen.ts';
import { address, choice, fields, flag, listOf, number, type Shape, text } from './shape.ts';

/** The shape of what a setting may hold, by its own declaration. */
function settingShape(setting: Setting): Shape {
  switch (setting.kind) {
    case 'flag':
      return flag;
    case 'choice':
      return choice(...setting.choices);
    case 'list':
      return listOf(text, 0, MOST_ITEMS);
    default:
      return number(setting.minimum, setting.maximum);
  }
}

/** The settings of a behaviour, each of which may be left out. */
const behaviourShape = (settings: Settings): Shape =>
  fields({}, { on: flag, ...mapped(settings, settingShape) });

const mapped = <T, U>(table: Readonly<Record<string, T>>, by: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, by(value)]));

const BEHAVIOURS: Shape = fields(
  {},
  Object.fromEntries([
    ...POLICIES.map(({ id, settings }) => [id, behaviourShape(settings)] as const),
    ...EXTENSIONS.map(({ keyword, settings }) => [keyword, behaviourShape(settings)] as const),
  ]),
);

/** What a kitchen in a file must be: every name in it is one that this version knows. */
export const KITCHEN: Shape = kitchenShape(choice(...PERSONALITIES.map(({ id }) => id)), BEHAVIOURS, address);
