import { useId, useState } from 'react';
import { useT } from '#app/use-words.ts';
import type { Setting, Value } from '#smtp/model/setting.ts';
import styles from './BehaviourRow.module.css';

interface Props {
  readonly name: string;
  readonly form: Setting & { readonly kind: 'seconds' | 'octets' | 'count' };
  readonly value: number;
  readonly onPut: (value: Value) => void;
}

/** A number with its unit. What is out of bounds is said, and nothing is changed. */
export function NumberField({ name, form: { kind, minimum, maximum }, value, onPut }: Props) {
  const t = useT();
  const message = useId();
  const [typed, setTyped] = useState(String(value));
  const number = Number(typed);
  const good = /^\d+$/.test(typed) && number >= minimum && number <= maximum;
  const put = () => {
    if (good && number !== value) onPut(number);
  };
  return (
    <label className={styles.field}>
      <span>{name}</span>
      <span className={styles.number}>
        <input
          inputMode="numeric"
          value={typed}
          aria-invalid={!good}
          aria-describedby={good ? undefined : message}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={put}
          onKeyDown={(event) => {
            if (event.key === 'Enter') put();
          }}
        />
        {t(`kitchen.unit.${kind}`)}
      </span>
      {!good && (
        <span id={message} className={styles.wrong}>
          {t('kitchen.out', { minimum, maximum })}
        </span>
      )}
    </label>
  );
}
