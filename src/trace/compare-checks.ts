import type { Check } from '#smtp/model/check.ts';

/** A check that has not found the same in two sessions; where it is missing, it was not asked. */
export interface Parted {
  readonly by: string;
  readonly a: Check | undefined;
  readonly b: Check | undefined;
}

const finding = (check: Check | undefined): string =>
  check === undefined ? '' : JSON.stringify([check.outcome, check.found]);

/** The checks on the way to two replies that have found different things, in their order. The one that refused stops
 *  all after it: that these were not asked says nothing by itself. */
export function partedChecks(a: readonly Check[], b: readonly Check[]): readonly Parted[] {
  const names = [...new Set([...a, ...b].map(({ by }) => by))];
  const all = names.map((by) => ({
    by,
    a: a.find((check) => check.by === by),
    b: b.find((check) => check.by === by),
  }));
  const parted = all.filter((each) => finding(each.a) !== finding(each.b));
  const asked = parted.filter((each) => each.a !== undefined && each.b !== undefined);
  const refused = parted.filter(({ a, b }) => a?.outcome === 'refused' || b?.outcome === 'refused');
  return refused.length > 0 ? refused : asked;
}
