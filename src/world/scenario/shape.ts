import { isIpv4, isIpv6 } from '#dns/address.ts';

/** What a value in a file must be. Shapes are data: a value can be judged by them, and a schema drawn from them. */
export type Shape =
  | { readonly kind: 'text' | 'flag' | 'ipv4' | 'ipv6' | 'address' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole: boolean }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape; readonly least: number; readonly most: number }
  /** A table with any keys. */
  | { readonly kind: 'table'; readonly value: Shape }
  /** A table with these keys and, unless it is open, no others. */
  | {
      readonly kind: 'fields';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly optional: Readonly<Record<string, Shape>>;
      readonly open: boolean;
    }
  /** A table that one of its own keys says the shape of. */
  | { readonly kind: 'variant'; readonly by: string; readonly of: Readonly<Record<string, Shape>> }
  /** One of these shapes, of which no two fit the same value. */
  | { readonly kind: 'either'; readonly of: readonly Shape[] };

/** Something that a value in a file is not: the key of its words, and what they name. */
export interface Misfit {
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  readonly wrong:
    | 'missing'
    | 'unknown'
    | 'too-few'
    | 'too-many'
    | 'either'
    | Exclude<Shape['kind'], 'table' | 'fields' | 'variant'>
    | 'table';
  /** What would be possible there: names, or the least and the most. */
  readonly possible: string;
}

type Table = Readonly<Record<string, unknown>>;

/** Is it a JSON object? */
export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, a yes or no, an address of either kind. */
export const text: Shape = { kind: 'text' };
export const flag: Shape = { kind: 'flag' };
export const ipv4: Shape = { kind: 'ipv4' };
export const ipv6: Shape = { kind: 'ipv6' };
export const address: Shape = { kind: 'address' };

/** A number between two bounds. */
export const number = (least: number, most: number, whole = false): Shape => ({
  kind: 'number',
  least,
  most,
  whole,
});

/** A whole number between two bounds. */
export const whole = (least: number, most: number): Shape => number(least, most, true);

/** One of these words. */
export const choice = (...of: readonly string[]): Shape => ({ kind: 'choice', of });

/** A list of items of one shape. */
export const listOf = (item: Shape, least = 0, most = 1_000_000): Shape => ({
  kind: 'list',
  item,
  least,
  most,
});

/** A table with any keys whose values have one shape. */
export const tableOf = (value: Shape): Shape => ({ kind: 'table', value });

/** A table with these keys, of which some may be left out, and with no others. */
export const fields = (
  fields: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape => ({ kind: 'fields', fields, optional, open: false });

/** The same, where what else there is does not matter. */
export const atLeast = (
  fields: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape => ({ kind: 'fields', fields, optional, open: true });

/** A table whose key `by` says which of the shapes it has. */
export const variant = (by: string, of: Readonly<Record<string, Shape>>): Shape => ({
  kind: 'variant',
  by,
  of,
});

/** Any of these shapes. */
export const either = (...of: readonly Shape[]): Shape => ({ kind: 'either', of });

const FINE: readonly Misfit[] = [];

const misfit = (path: Misfit['path'], wrong: Misfit['wrong'], possible = ''): readonly Misfit[] => [
  { path, wrong, possible },
];

const SIMPLE: Readonly<Record<'text' | 'flag' | 'ipv4' | 'ipv6' | 'address', (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  ipv4: (value) => typeof value === 'string' && isIpv4(value),
  ipv6: (value) => typeof value === 'string' && isIpv6(value),
  address: (value) => typeof value === 'string' && (isIpv4(value) || isIpv6(value)),
};

type Of<K extends Shape['kind']> = Extract<Shape, { readonly kind: K }>;

function numberMisfits({ least, most, whole }: Of<'number'>, value: unknown, path: Misfit['path']) {
  const isNumber = whole ? Number.isInteger(value) : Number.isFinite(value);
  const isWithin = isNumber && Number(value) >= least && Number(value) <= most;
  return isWithin ? FINE : misfit(path, 'number', `${least}–${most}`);
}

function listMisfits({ item, least, most }: Of<'list'>, value: unknown, path: Misfit['path']) {
  if (!Array.isArray(value)) return misfit(path, 'list');
  if (value.length < least) return misfit(path, 'too-few', String(least));
  if (value.length > most) return misfit(path, 'too-many', String(most));
  return value.flatMap((each: unknown, index) => misfits(item, each, [...path, index]));
}

function fieldMisfits(shape: Of<'fields'>, value: unknown, path: Misfit['path']): readonly Misfit[] {
  if (!isTable(value)) return misfit(path, 'table');
  const known = { ...shape.fields, ...shape.optional };
  const possible = Object.keys(known).join(', ');
  const strange = shape.open ? [] : Object.keys(value).filter((key) => !Object.hasOwn(known, key));
  const missing = Object.keys(shape.fields).filter((key) => !Object.hasOwn(value, key));
  const present = Object.entries(known).filter(([key]) => Object.hasOwn(value, key));
  return [
    ...strange.flatMap((key) => misfit([...path, key], 'unknown', possible)),
    ...missing.flatMap((key) => misfit([...path, key], 'missing')),
    ...present.flatMap(([key, each]) => misfits(each, value[key], [...path, key])),
  ];
}

function variantMisfits({ by, of }: Of<'variant'>, value: unknown, path: Misfit['path']): readonly Misfit[] {
  if (!isTable(value)) return misfit(path, 'table');
  const name = value[by];
  return typeof name === 'string' && Object.hasOwn(of, name)
    ? misfits(of[name] as Shape, value, path)
    : misfit([...path, by], 'choice', Object.keys(of).join(', '));
}

function tableMisfits(
  { value: shape }: Of<'table'>,
  value: unknown,
  path: Misfit['path'],
): readonly Misfit[] {
  if (!isTable(value)) return misfit(path, 'table');
  return Object.entries(value).flatMap(([key, each]) => misfits(shape, each, [...path, key]));
}

/** All that is wrong with a value, in the order in which it stands there. Never throws, whatever it is. */
export function misfits(shape: Shape, value: unknown, path: Misfit['path'] = []): readonly Misfit[] {
  switch (shape.kind) {
    case 'number':
      return numberMisfits(shape, value, path);
    case 'choice':
      return typeof value === 'string' && shape.of.includes(value)
        ? FINE
        : misfit(path, 'choice', shape.of.join(', '));
    case 'list':
      return listMisfits(shape, value, path);
    case 'table':
      return tableMisfits(shape, value, path);
    case 'fields':
      return fieldMisfits(shape, value, path);
    case 'variant':
      return variantMisfits(shape, value, path);
    case 'either':
      return shape.of.some((each) => misfits(each, value).length === 0) ? FINE : misfit(path, 'either');
    default:
      return SIMPLE[shape.kind](value) ? FINE : misfit(path, shape.kind);
  }
}

/** Does the value have the shape? */
export const fitsShape = (shape: Shape, value: unknown): boolean => misfits(shape, value).length === 0;

/** `hosts[0].server.mailboxes` */
export const pathText = (path: Misfit['path']): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
