import styles from './Drawing.module.css';

interface Props {
  /** Strokes on a field of 24 by 24. */
  readonly path: string;
  readonly size: number;
}

/** A drawing in strokes of the colour around it; never alone in telling something. */
export function Drawing({ path, size }: Props) {
  return (
    <svg className={styles.drawing} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
