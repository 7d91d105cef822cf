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
  readonly onPut: (value: Value) => void;
}

/** One thing that can be set about a behaviour, in the form that its declaration asks for. */
export function SettingField({ behaviour, setting, form, value, onPut }: Props) {
  const word = useWord();
  const name = settingName(behaviour, setting, word);
  switch (form.kind) {
    case 'flag':
      return (
        <Switch
          name={name}
          on={value === true}
          words={word(value === true ? 'kitchen.on' : 'kitchen.off')}
          onTurn={onPut}
        />
      );
    case 'choice':
      return (
        <label className={`${styles.field} ${styles.list}`}>
          <span>{name}</span>
          <select value={String(value)} onChange={(event) => onPut(event.target.value)}>
            {form.choices.map((choice) => (
              <option key={choice} value={choice}>
                {valueWords(behaviour, setting, choice, word)}
              </option>
            ))}
          </select>
        </label>
      );
    case 'list':
      return <ListField key={String(value)} name={name} form={form} value={value} onPut={onPut} />;
    default:
      return <NumberField key={String(value)} name={name} form={form} value={Number(value)} onPut={onPut} />;
  }
}
