import { putB } from '#app/compare.ts';
import { EXTENSION_ROWS, POLICY_ROWS } from '#app/kitchen.ts';
import { behaviourName, settingName, valueWords } from '#app/switch-words.ts';
import { useWord } from '#app/use-words.ts';
import type { Setting, Value, Values } from '#smtp/model/setting.ts';
import { Switch } from '../kit/Switch.tsx';
import fields from '../kitchen/BehaviourRow.module.css';
import { ListField } from '../kitchen/ListField.tsx';
import { NumberField } from '../kitchen/NumberField.tsx';
import styles from './Compare.module.css';
import { DropButton } from './DropButton.tsx';

interface Props {
  readonly id: string;
  readonly values: Values;
  readonly onDrop: () => void;
}

/** One behaviour of kitchen B: its switch, and what can be set about it. */
export function BehaviourOfB({ id, values, onDrop }: Props) {
  const word = useWord();
  const name = behaviourName(id, word);
  const on = values.on === true;
  const settings = [...POLICY_ROWS, ...EXTENSION_ROWS].find((row) => row.id === id)?.settings ?? {};
  return (
    <li className={styles.change}>
      <div>
        <Switch
          name={name}
          on={on}
          words={word(on ? 'kitchen.on' : 'kitchen.off')}
          onTurn={(turned) => putB(id, 'on', turned)}
        />
        {on &&
          Object.entries(settings).map(([setting, form]) => (
            <Field key={setting} behaviour={id} setting={setting} form={form} value={values[setting]} />
          ))}
      </div>
      <DropButton name={name} onDrop={onDrop} />
    </li>
  );
}

interface FieldProps {
  readonly behaviour: string;
  readonly setting: string;
  readonly form: Setting;
  readonly value: Value | undefined;
}

function Field({ behaviour, setting, form, value }: FieldProps) {
  const word = useWord();
  const name = settingName(behaviour, setting, word);
  const put = (next: Value) => putB(behaviour, setting, next);
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
        <label className={`${fields.field} ${fields.list}`}>
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
