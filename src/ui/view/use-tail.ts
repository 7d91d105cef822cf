import { useState } from 'react';

/** Most rows that are drawn without being asked for. */
const MOST = 400;

interface Tail<T> {
  readonly rows: readonly T[];
  readonly hidden: number;
  readonly showAll: () => void;
}

/** The last rows of a long list; the others wait until they are asked for. */
export function useTail<T>(all: readonly T[]): Tail<T> {
  const [most, setMost] = useState(MOST);
  const hidden = Math.max(0, all.length - most);
  return {
    rows: hidden === 0 ? all : all.slice(hidden),
    hidden,
    showAll: () => setMost((now) => now * 4),
  };
}
