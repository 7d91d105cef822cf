import styles from './Mark.module.css';

/** The four shapes, on a field of 12 by 12. */
export const SHAPES = {
  2: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  3: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" />
    </>
  ),
  4: <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  5: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
} as const;

/** The class of a reply as a shape: disc, half disc, triangle, square. The code beside it says the same. */
export function Mark({ of, size = 12 }: { readonly of: 2 | 3 | 4 | 5; readonly size?: number }) {
  return (
    <svg
      className={styles.mark}
      data-class={of}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {SHAPES[of]}
    </svg>
  );
}
