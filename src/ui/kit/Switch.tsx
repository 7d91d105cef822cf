import styles from './Switch.module.css';

interface Props {
  readonly name: string;
  readonly on: boolean;
  /** The words for on and off. */
  readonly words: string;
  readonly onTurn: (on: boolean) => void;
}

/** A switch whose whole row is the target. The knob shows it, and the word says it. */
export function Switch({ name, on, words, onTurn }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className={styles.switch}
      onClick={() => onTurn(!on)}
    >
      <span>{name}</span>
      <span className={styles.is} aria-hidden="true">
        {words}
      </span>
    </button>
  );
}
