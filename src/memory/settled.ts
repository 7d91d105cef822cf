/** What follows from something that never changes: worked out when it is first asked for, and kept beside it as long as it lives.
 *  The same is asked for many times in a row, so the last answer lies ready without a search. */
export function settled<K extends object, V>(work: (from: K) => V): (from: K) => V {
  const kept = new WeakMap<K, V>();
  let last: K | undefined;
  let ready: V | undefined;
  const found = (from: K): V => {
    const known = kept.get(from);
    if (known !== undefined) return known;
    const fresh = work(from);
    kept.set(from, fresh);
    return fresh;
  };
  return (from) => {
    if (from !== last) {
      ready = found(from);
      last = from;
    }
    return ready as V;
  };
}
