import type { Setting, Value } from '#smtp/model/setting.ts';
import { duration, durationText } from './duration.ts';

const FLAGS: Readonly<Record<string, boolean>> = { on: true, true: true, off: false, false: false };

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,12}$/.test(text) ? Number(text) : undefined;

const within = (
  range: { minimum: number; maximum: number },
  number: number | undefined,
): number | undefined =>
  number !== undefined && number >= range.minimum && number <= range.maximum ? number : undefined;

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

/** The text that stands for a value of the setting, as one would write it. */
export function settingText({ kind }: Setting, value: Value): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'object') return value.length === 0 ? 'none' : value.join(', ');
  return kind === 'seconds' && typeof value === 'number' ? durationText(value) : String(value);
}
