import { useId, useState } from 'react';
import { type Behaviour, serverOf, valuesOf } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { set } from '#app/session.ts';
import { SANDBOX, store } from '#app/store.ts';
import { behaviourName } from '#app/switch-words.ts';
import { isChanged } from '#app/switches.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { Provenance } from '../kit/Provenance.tsx';
import { Switch } from '../kit/Switch.tsx';
import styles from './BehaviourRow.module.css';
import { SettingFields } from './SettingFields.tsx';

/** Its first question is who may use the server, so it stands open. */
const OPEN_AT_FIRST = 'relay';

/** One behaviour: its switch, and, opened, what it does and what can be set about it. */
export function BehaviourRow({ behaviour }: { readonly behaviour: Behaviour }) {
  const { id, settings } = behaviour;
  const word = useWord();
  const panel = useId();
  const [open, setOpen] = useState(id === OPEN_AT_FIRST && store.getState().session === SANDBOX);
  const values = useApp((app) => valuesOf(serverOf(seen(app).world), id));
  const changed = useApp((app) => isChanged(serverOf(seen(app).world), behaviour));
  const name = behaviourName(id, word);
  const about = word(`behaviour.${id}.about`);
  const on = values.on === true;
  return (
    <li data-changed={changed}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.more}
          aria-expanded={open}
          aria-controls={panel}
          aria-label={word('kitchen.settings', { behaviour: name })}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={16} />
        </button>
        <Switch
          name={name}
          on={on}
          words={word(on ? 'kitchen.on' : 'kitchen.off')}
          about={changed ? word('switches.isChanged') : undefined}
          onTurn={(turned) => set(id, 'on', turned)}
        />
      </div>
      <div id={panel} className={styles.settings} hidden={!open}>
        <p className="note">{about}</p>
        <Provenance of={behaviour} />
        {open && (
          <SettingFields
            behaviour={id}
            settings={settings}
            values={values}
            onPut={(setting, value) => set(id, setting, value)}
          />
        )}
      </div>
    </li>
  );
}
