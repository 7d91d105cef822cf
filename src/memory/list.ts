const WIDTH = 32;

/** Items, or trees of equal height, at most 32 of them. */
type Tree<T> = readonly T[] | readonly Tree<T>[];

/** A list that only grows at its end. An addition copies the last branch, a few short arrays, and shares the rest. */
export interface List<T> {
  readonly count: number;
  /** How many levels of branches lie above the items. */
  readonly height: number;
  readonly tree: Tree<T>;
}

/** A list of nothing. */
export const emptyList: List<never> = { count: 0, height: 0, tree: [] };

/** A list of one item. */
export const listOf = <T>(item: T): List<T> => ({ count: 1, height: 0, tree: [item] });

/** `capacity`: how many items each branch of this tree holds when it is full. */
function appended<T>(tree: Tree<T>, count: number, capacity: number, item: T): Tree<T> {
  if (capacity === 1) return [...(tree as readonly T[]), item];
  const branches = tree as readonly Tree<T>[];
  const filled = Math.floor(count / capacity);
  const last = appended(branches[filled] ?? [], count % capacity, capacity / WIDTH, item);
  return [...branches.slice(0, filled), last];
}

/** The list with one item more at its end. A million items make four levels: as good as constant time. */
export function push<T>({ count, height, tree }: List<T>, item: T): List<T> {
  const capacity = WIDTH ** height;
  if (count < capacity * WIDTH) {
    return { count: count + 1, height, tree: appended(tree, count, capacity, item) };
  }
  return { count: count + 1, height: height + 1, tree: [tree, appended([], 0, capacity, item)] };
}

function collect<T>(tree: Tree<T>, height: number, into: T[]): void {
  if (height === 0) for (const item of tree as readonly T[]) into.push(item);
  else for (const branch of tree as readonly Tree<T>[]) collect(branch, height - 1, into);
}

/** All items, oldest first. */
export function items<T>({ height, tree }: List<T>): readonly T[] {
  const all: T[] = [];
  collect(tree, height, all);
  return all;
}
