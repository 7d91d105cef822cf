/** What is looked up and not found is put in next, and what was found is often looked up again. */
let lastKey = '';
let lastHash = computed('');

/** A number of 32 bits that tells strings apart. */
export function hashOf(key: string): number {
  if (key !== lastKey) {
    lastHash = computed(key);
    lastKey = key;
  }
  return lastHash;
}

/** FNV-1a over code units, then stirred so that the low bits tell strings apart as well. */
function computed(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  // Each step can be undone, so that no two hashes fall together here that did not before.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
