/** A value that a switch, a number field, a list or a menu of the server panel can hold. */
export type Value = boolean | number | string | readonly string[];

/** One thing that can be set about a behaviour: how it is asked for, and what it is when nobody has said anything. */
export type Setting =
  | { readonly kind: 'flag'; readonly default: boolean }
  | {
      readonly kind: 'seconds' | 'octets' | 'count';
      readonly default: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly kind: 'choice'; readonly default: string; readonly choices: readonly string[] }
  | {
      readonly kind: 'list';
      readonly default: readonly string[];
      readonly holds: 'addresses' | 'networks' | 'domains' | 'words';
    };

/** The settings of one behaviour by name. */
export type Settings = Readonly<Record<string, Setting>>;

type ValueOf<S extends Setting> = S extends { kind: 'flag' }
  ? boolean
  : S extends { kind: 'choice'; choices: readonly (infer C)[] }
    ? C
    : S extends { kind: 'list' }
      ? readonly string[]
      : number;

/** The values that settings hold at one moment. `on` stands for the behaviour itself. */
export type ValuesOf<S extends Settings> = { readonly [K in keyof S]: ValueOf<S[K]> } & {
  readonly on: boolean;
};

/** Values by name, before a behaviour reads them as its own. */
export type Values = Readonly<Record<string, Value>>;

const YEAR = 366 * 86_400;

/** Items that a list may hold. */
const MOST_ITEMS = 1000;

/** States a setting: what it is when nobody has said anything, and its bounds. */
export const flag = (value: boolean) => ({ kind: 'flag', default: value }) as const;
export const seconds = (value: number, maximum = YEAR, minimum = 0) =>
  ({ kind: 'seconds', default: value, minimum, maximum }) as const;
export const octets = (value: number, maximum = 1_073_741_824, minimum = 0) =>
  ({ kind: 'octets', default: value, minimum, maximum }) as const;
export const count = (value: number, minimum = 0, maximum = 1_000_000) =>
  ({ kind: 'count', default: value, minimum, maximum }) as const;
export const choice = <const C extends readonly string[]>(value: C[number], choices: C) =>
  ({ kind: 'choice', default: value, choices }) as const;
export const list = (holds: 'addresses' | 'networks' | 'domains' | 'words', value: readonly string[] = []) =>
  ({ kind: 'list', default: value, holds }) as const;

/** What settings are when nobody has said anything, and the behaviour is off. */
export const untouched = <S extends Settings>(settings: S): ValuesOf<S> => {
  const values = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, setting.default]),
  );
  return { ...values, on: false } as unknown as ValuesOf<S>;
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** Can the setting hold this value? What comes out of a file or a link may be anything. */
export function fits(setting: Setting, value: unknown): boolean {
  switch (setting.kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return isText(value) && setting.choices.includes(value);
    case 'list':
      return Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isText);
    default:
      return Number.isFinite(value) && Number(value) >= setting.minimum && Number(value) <= setting.maximum;
  }
}
