/** The rooms that are pure: data and functions, nothing from outside. */
export const PURE = [
  'encoding',
  'memory',
  'prose',
  'dns',
  'mail',
  'smtp/model',
  'smtp/grammar',
  'smtp/extension',
  'smtp/auth',
  'smtp/policy',
  'smtp/personality',
  'smtp/command',
  'smtp/server',
  'smtp/dialogue',
  'world',
  'trace',
  'explain',
  'lesson',
] as const;

/** All rooms, in the order in which they lean on each other: each may import only rooms above it. */
export const ROOMS: readonly string[] = [...PURE, 'console', 'app', 'ui', 'build', 'bridge'];

/** Where the page begins: the one file that joins the rooms, and so may lean on all of them. */
export const ENTRY = 'src/app/main.tsx';

/** Rooms whose code may wait for other code to arrive. */
export const MAY_LOAD_LATER: readonly string[] = ['console', 'app', 'ui', 'build'];

/** The top-level folder of a file under src/, or undefined. */
export const folderOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** The room that a file stands in: in smtp/ each folder is one. */
export function roomOf(path: string): string | undefined {
  const [, first, second] = /^src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  return first === 'smtp' ? `smtp/${second ?? ''}` : first;
}

/** Is the file in a pure room? */
export const isPure = (path: string): boolean => PURE.some((room) => room === roomOf(path));

/** May code of the one room lean on the other? The bridge carries the engine to real sockets, nothing else. */
export function mayLean(from: string, on: string): boolean {
  if (from === on) return true;
  if (from === 'bridge') return PURE.some((room) => room === on);
  return ROOMS.includes(on) && ROOMS.indexOf(on) < ROOMS.indexOf(from);
}
