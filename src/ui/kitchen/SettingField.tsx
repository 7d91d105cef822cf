import { set } from '#app/session.ts';
import { settingName, valueWords } from '#app/switch-words.ts';
import { useWord } from '#app/use-words.ts';
import type { Setting, Value } from '#smtp/model/setting.ts';
import { Switch } from '../kit/Switch.tsx';
import styles from './BehaviourRow.module.css';
import { ListField } from './ListField.tsx';
import { NumberField } from './NumberField.tsx';

interface Props {
  readonly behaviour: string;
  readonly setting: string;
  readonly form: Setting;
  readonly value: Value | undefined;
}

/** One thing that can be set about a behaviour, in the form that its declaration asks for. */
export function SettingField({ behaviour, setting, form, value }: Props) {
  const word = useWord();
  const name = settingName(behaviour, setting, word);
  const put = (next: Value) => set(behaviour, setting, next);
  switch (form.kind) {
    case 'flag':
      return (
        <Switch
          name={name}
          on={value === true}
          words={word(value === true ? 'kitchen.on' : 'kitchen.off')}
          onTurn={put}
        />
      );
    case 'choice':
      return (
        <label className={`${styles.field} ${styles.list}`}>
          <span>{name}</span>
          <select value={String(value)} onChange={(event) => put(event.target.value)}>
            {form.choices.map((choice) => (
              <option key={choice} value={choice}>
                {valueWords(behaviour, setting, choice, word)}
              </option>
            ))}
          </select>
        </label>
      );
    case 'list':
      return <ListField key={String(value)} name={name} form={form} value={value} onPut={put} />;
    default:
      return <NumberField key={String(value)} name={name} form={form} value={Number(value)} onPut={put} />;
  }
}
