import { putB } from '#app/compare.ts';
import { behaviourOf } from '#app/kitchen.ts';
import { behaviourName } from '#app/switch-words.ts';
import { useWord } from '#app/use-words.ts';
import type { Values } from '#smtp/model/setting.ts';
import { Switch } from '../kit/Switch.tsx';
import { SettingFields } from '../kitchen/SettingFields.tsx';
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
  const settings = behaviourOf(id)?.settings ?? {};
  return (
    <li className={styles.change}>
      <div>
        <Switch
          name={name}
          on={on}
          words={word(on ? 'kitchen.on' : 'kitchen.off')}
          onTurn={(turned) => putB(id, 'on', turned)}
        />
        {on && (
          <SettingFields
            behaviour={id}
            settings={settings}
            values={values}
            onPut={(setting, value) => putB(id, setting, value)}
          />
        )}
      </div>
      <DropButton name={name} onDrop={onDrop} />
    </li>
  );
}
