/** Something that a value in a file is not. */
export interface Misfit {
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  /** What belongs there, or what is wrong. */
  readonly message: string;
}

/** Looks at a value and finds all that is wrong with it. */
export type Shape = (value: unknown, path: Misfit['path']) => readonly Misfit[];

type Table = Readonly<Record<string, unknown>>;

/** Is it a JSON object? */
export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of which one thing must be true. */
export const one =
  (isRight: (value: unknown) => boolean, message: string): Shape =>
  (value, path) =>
    isRight(value) ? [] : [{ path, message }];

export const text = one((value) => typeof value === 'string', 'must be a text');

/** A whole number between two bounds. */
export const whole = (least: number, most: number): Shape =>
  one(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    `must be a whole number from ${least} to ${most}`,
  );

/** A list of at least so many items of one shape. */
export const listOf =
  (item: Shape, least = 0): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return [{ path, message: 'must be a list' }];
    if (value.length < least) return [{ path, message: `must have at least ${least} in it` }];
    return value.flatMap((each: unknown, index) => item(each, [...path, index]));
  };

/** A table with any keys; the shape of a value may depend on its key. */
export const tableOf =
  (shapeOf: (key: string) => Shape): Shape =>
  (value, path) =>
    isTable(value)
      ? Object.entries(value).flatMap(([key, each]) => shapeOf(key)(each, [...path, key]))
      : [{ path, message: 'must be a table, { … }' }];

/** A table with these keys, all of them and no others, but for some that may be left out. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, path) => {
    if (!isTable(value)) return [{ path, message: 'must be a table, { … }' }];
    const known = { ...shapes, ...optional };
    const possible = Object.keys(known).join(', ');
    const strange = Object.keys(value).filter((key) => !Object.hasOwn(known, key));
    return [
      ...strange.map((key) => ({ path: [...path, key], message: `is not known; possible are ${possible}` })),
      ...Object.entries(optional).flatMap(([key, shape]) =>
        Object.hasOwn(value, key) ? shape(value[key], [...path, key]) : [],
      ),
      ...Object.entries(shapes).flatMap(([key, shape]) =>
        Object.hasOwn(value, key)
          ? shape(value[key], [...path, key])
          : [{ path: [...path, key], message: 'is missing' }],
      ),
    ];
  };

/** `hosts[0].server.mailboxes` */
export const pathText = (path: Misfit['path']): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
