/** Drawings of the timeline and of the comparison (lucide, ISC licence), beside those that the first screen has. */
const PATHS = {
  undo: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  redo: 'm15 14 5-5-5-5M20 9H9.5a5.5 5.5 0 0 0 0 11H13',
  play: 'M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z',
  pause: 'M7 4v16M17 4v16',
  branch: 'M6 3v12M21 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM9 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM18 9a9 9 0 0 1-9 9',
  clock: 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM12 6v6l4 2',
  fold: 'm6 9 6 6 6-6',
  unfold: 'm18 15-6-6-6 6',
  differs: 'M5 9h14M5 15h14M19 5 5 19',
  pencil: 'M21.2 6.8a2.8 2.8 0 0 0-4-4L4 16l-2 6 6-2zM15 5l4 4',
  bin: 'M3 6h18M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2',
} as const;

/** The name of a drawing. */
export type SignName = keyof typeof PATHS;

/** A drawing on a button that has a name of its own, or beside words. */
export function Sign({ name, size = 18 }: { readonly name: SignName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ display: 'block', flex: 'none' }}
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
