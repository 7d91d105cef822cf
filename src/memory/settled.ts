/** What follows from something that never changes: worked out when it is first asked for, and kept beside it as long as it lives. */
export function settled<K extends object, V>(work: (from: K) => V): (from: K) => V {
  const kept = new WeakMap<K, V>();
  return (from) => {
    const known = kept.get(from);
    if (known !== undefined) return known;
    const found = work(from);
    kept.set(from, found);
    return found;
  };
}
