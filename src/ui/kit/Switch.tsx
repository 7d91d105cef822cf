import { useId } from 'react';
import styles from './Switch.module.css';

interface Props {
  readonly name: string;
  readonly on: boolean;
  /** The words for on and off. */
  readonly words: string;
  /** More about it, for those who hear it. */
  readonly about?: string | undefined;
  readonly onTurn: (on: boolean) => void;
}

/** A switch whose whole row is the target. The knob shows it, and the word says it. */
export function Switch({ name, on, words, about, onTurn }: Props) {
  const description = useId();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-describedby={about === undefined ? undefined : description}
      className={styles.switch}
      onClick={() => onTurn(!on)}
    >
      <span>{name}</span>
      <span className={styles.is} aria-hidden="true">
        {words}
      </span>
      {about !== undefined && (
        <span id={description} hidden>
          {about}
        </span>
      )}
    </button>
  );
}
