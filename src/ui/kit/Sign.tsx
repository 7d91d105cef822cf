import { Drawing } from './Drawing.tsx';

/** Drawings that the first screen does without (lucide, ISC licence). */
const PATHS = {
  undo: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  redo: 'm15 14 5-5-5-5M20 9H9.5a5.5 5.5 0 0 0 0 11H13',
  pause: 'M7 4v16M17 4v16',
  branch: 'M6 3v12M21 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM9 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM18 9a9 9 0 0 1-9 9',
  differs: 'M5 9h14M5 15h14M19 5 5 19',
  pencil: 'M21.2 6.8a2.8 2.8 0 0 0-4-4L4 16l-2 6 6-2zM15 5l4 4',
  bin: 'M3 6h18M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2',
  help: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3M12 17h.01',
  list: 'M8 6h13M8 12h13M8 18h13M3 6h.01M3 12h.01M3 18h.01',
  eye: 'M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7-10-7-10-7zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
} as const;

/** The name of a drawing. */
export type SignName = keyof typeof PATHS;

/** A drawing on a button that has a name of its own, or beside words, that comes later than the first screen. */
export const Sign = ({ name, size = 18 }: { readonly name: SignName; readonly size?: number }) => (
  <Drawing path={PATHS[name]} size={size} />
);
