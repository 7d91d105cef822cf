import { hashOf } from './hash.ts';

/** One key and its value; `next` chains the keys that share the whole hash. */
interface Leaf<V> {
  readonly hash: number;
  readonly key: string;
  readonly value: V;
  readonly next: Leaf<V> | undefined;
}

/** A fork by five bits of the hash: `bits` says which of the 32 ways exist, `ways` holds just those. */
interface Branch<V> {
  readonly bits: number;
  readonly ways: readonly Node<V>[];
}

type Node<V> = Leaf<V> | Branch<V>;

/** A map from strings that never changes: a change yields a new map, which shares all but one path with the old. */
export interface PersistentMap<V> {
  readonly count: number;
  readonly root: Node<V> | undefined;
}

/** A map of nothing. */
export const emptyMap: PersistentMap<never> = { count: 0, root: undefined };

/** How many keys there are. */
export const size = ({ count }: PersistentMap<unknown>): number => count;

const isBranch = <V>(node: Node<V>): node is Branch<V> => 'ways' in node;

/** The way that a hash takes at a depth, as one bit of 32. */
const wayOf = (hash: number, shift: number): number => 1 << ((hash >>> shift) & 31);

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const indexOf = (bits: number, way: number): number => bitCount(bits & (way - 1));

/** The leaf of a chain that holds the key. */
function inChain<V>(first: Leaf<V>, key: string): Leaf<V> | undefined {
  for (let leaf: Leaf<V> | undefined = first; leaf !== undefined; leaf = leaf.next) {
    if (leaf.key === key) return leaf;
  }
  return undefined;
}

function leafOf<V>(root: Node<V> | undefined, hash: number, key: string): Leaf<V> | undefined {
  let node = root;
  for (let shift = 0; node !== undefined && isBranch(node); shift += 5) {
    const way = wayOf(hash, shift);
    node = (node.bits & way) === 0 ? undefined : node.ways[indexOf(node.bits, way)];
  }
  return node === undefined ? undefined : inChain(node, key);
}

/** What stands under the key, if anything does. */
export const lookup = <V>({ root }: PersistentMap<V>, key: string): V | undefined =>
  leafOf(root, hashOf(key), key)?.value;

/** The chain without the key. */
function unchained<V>(leaf: Leaf<V> | undefined, key: string): Leaf<V> | undefined {
  if (leaf === undefined) return undefined;
  return leaf.key === key ? leaf.next : { ...leaf, next: unchained(leaf.next, key) };
}

/** A branch that parts two nodes whose hashes agree in all bits below `shift`. */
function fork<V>(old: Leaf<V>, leaf: Leaf<V>, shift: number): Branch<V> {
  const oldWay = wayOf(old.hash, shift);
  const way = wayOf(leaf.hash, shift);
  if (oldWay === way) return { bits: way, ways: [fork(old, leaf, shift + 5)] };
  // The ways are bits: as unsigned numbers they stand in the order in which a branch holds them.
  return { bits: oldWay | way, ways: oldWay >>> 0 < way >>> 0 ? [old, leaf] : [leaf, old] };
}

function inserted<V>(node: Node<V>, leaf: Leaf<V>, shift: number): Node<V> {
  if (!isBranch(node)) {
    if (node.hash !== leaf.hash) return fork(node, leaf, shift);
    return { ...leaf, next: unchained(node, leaf.key) };
  }
  const way = wayOf(leaf.hash, shift);
  const index = indexOf(node.bits, way);
  const old = (node.bits & way) === 0 ? undefined : node.ways[index];
  const ways = node.ways.slice();
  if (old === undefined) ways.splice(index, 0, leaf);
  else ways[index] = inserted(old, leaf, shift + 5);
  return { bits: node.bits | way, ways };
}

/** The map with this value under this key, in place of what stood there. */
export function insert<V>({ count, root }: PersistentMap<V>, key: string, value: V): PersistentMap<V> {
  const leaf = { hash: hashOf(key), key, value, next: undefined };
  if (root === undefined) return { count: 1, root: leaf };
  const isNew = leafOf(root, leaf.hash, key) === undefined;
  return { count: count + (isNew ? 1 : 0), root: inserted(root, leaf, 0) };
}

/** The branch without one of its ways; a single leaf that is left moves up into its place. */
function without<V>({ bits, ways }: Branch<V>, way: number, index: number): Node<V> {
  const rest = ways.toSpliced(index, 1);
  const [only] = rest;
  return rest.length === 1 && only && !isBranch(only) ? only : { bits: bits & ~way, ways: rest };
}

/** The node without a key that is known to be in it. */
function removed<V>(node: Node<V>, hash: number, key: string, shift: number): Node<V> | undefined {
  if (!isBranch(node)) return unchained(node, key);
  const way = wayOf(hash, shift);
  const index = indexOf(node.bits, way);
  const old = node.ways[index];
  const rest = old && removed(old, hash, key, shift + 5);
  if (rest === undefined) return without(node, way, index);
  if (node.ways.length === 1 && !isBranch(rest)) return rest;
  return { bits: node.bits, ways: node.ways.with(index, rest) };
}

/** The map without this key; the map itself if it is not there. */
export function remove<V>(map: PersistentMap<V>, key: string): PersistentMap<V> {
  const hash = hashOf(key);
  if (map.root === undefined || leafOf(map.root, hash, key) === undefined) return map;
  return { count: map.count - 1, root: removed(map.root, hash, key, 0) };
}

function collect<V>(node: Node<V>, into: (readonly [string, V])[]): void {
  if (isBranch(node)) {
    for (const way of node.ways) collect(way, into);
    return;
  }
  for (let leaf: Leaf<V> | undefined = node; leaf !== undefined; leaf = leaf.next) {
    into.push([leaf.key, leaf.value]);
  }
}

/** All keys with their values, in an order that depends on the keys alone, but for keys that share a hash. */
export function entries<V>({ root }: PersistentMap<V>): readonly (readonly [string, V])[] {
  const all: (readonly [string, V])[] = [];
  if (root !== undefined) collect(root, all);
  return all;
}
