import { NOTHING_STORED, parseStored, type Stored } from './stored.ts';

/** The part of the browser's storage that we use. In an embedded page it may be missing, or throw at every touch. */
export type Cupboard = Pick<Storage, 'getItem' | 'setItem'>;

export const KEY = 'smtp-kitchen';
/** Where a stored state that we cannot read is laid aside, so that nothing is lost. */
export const BROKEN_KEY = 'smtp-kitchen.unreadable';

/** What was found in the cupboard, and what was wrong with it. */
export interface Found {
  readonly stored: Stored;
  readonly trouble?: 'storage-missing' | 'storage-unreadable';
}

/** The browser's own storage, if it lets us touch it. */
export function cupboard(): Cupboard | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Lays aside what cannot be read, so that nothing is lost. */
export function layAside(storage: Cupboard | undefined, raw: string): void {
  try {
    storage?.setItem(BROKEN_KEY, raw);
  } catch {
    // There is no room for it: what cannot be read is then gone with the next change.
  }
}

/** Reads what was remembered. What cannot be read is laid aside, and all begins afresh. */
export function remembered(storage: Cupboard | undefined): Found {
  if (storage === undefined) return { stored: NOTHING_STORED, trouble: 'storage-missing' };
  try {
    const raw = storage.getItem(KEY);
    if (raw === null) return { stored: NOTHING_STORED };
    const stored = parseStored(raw);
    if (stored !== undefined) return { stored };
    layAside(storage, raw);
    return { stored: NOTHING_STORED, trouble: 'storage-unreadable' };
  } catch {
    return { stored: NOTHING_STORED, trouble: 'storage-missing' };
  }
}

/** Remembers a state. Says whether that went well: a full storage throws. */
export function remember(storage: Cupboard | undefined, stored: Stored): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(stored));
    return storage !== undefined;
  } catch {
    return false;
  }
}
