import { useState } from 'react';
import { withAddress } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import type { Setting, Value } from '#smtp/model/setting.ts';
import styles from './BehaviourRow.module.css';

interface Props {
  readonly name: string;
  readonly form: Setting & { readonly kind: 'list' };
  readonly value: Value | undefined;
  readonly onPut: (value: Value) => void;
}

/** A list, one item a line; where it holds addresses, the student's own goes in and out by a button. */
export function ListField({ name, form, value, onPut }: Props) {
  const t = useT();
  const own = useApp((app) => seen(app).world.kitchen.client.address);
  const list = Array.isArray(value) ? (value as readonly string[]) : [];
  const [typed, setTyped] = useState(list.join('\n'));
  const isOn = list.includes(own);
  const put = () => {
    const items = typed.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    if (items.join('\n') !== list.join('\n')) onPut(items);
  };
  return (
    <div className={`${styles.field} ${styles.list}`}>
      <label>
        {name}
        <textarea
          rows={Math.max(1, Math.min(6, typed.split('\n').length))}
          value={typed}
          placeholder={t('kitchen.list.about')}
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={put}
        />
      </label>
      {form.holds === 'addresses' && (
        <button type="button" className="btn" onClick={() => onPut(withAddress(list, own, !isOn))}>
          {t(isOn ? 'kitchen.list.notMine' : 'kitchen.list.mine')}
        </button>
      )}
    </div>
  );
}
