import { useId } from 'react';
import { serverOf } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { changedCount, type SwitchGroup as Group } from '#app/switches.ts';
import { useApp } from '#app/use-app.ts';
import { useT, useWord } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { BehaviourRow } from './BehaviourRow.tsx';
import styles from './SwitchGroup.module.css';

interface Props {
  readonly group: Group;
  readonly open: boolean;
  readonly onFold: () => void;
}

/** Switches that belong together under a heading that folds them away. What was changed in them is counted there. */
export function SwitchGroup({ group: { name, rows }, open, onFold }: Props) {
  const t = useT();
  const word = useWord();
  const list = useId();
  const changed = useApp((app) => changedCount(serverOf(seen(app).world), rows));
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        <button type="button" aria-expanded={open} aria-controls={list} onClick={onFold}>
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={16} />
          <span className={styles.name}>{word(`switches.group.${name}`)}</span>
          {changed > 0 && <span className={styles.changed}>{t('switches.changed', { count: changed })}</span>}
          <span className={styles.count} aria-hidden="true">
            {rows.length}
          </span>
          <span className="sr">{t('switches.count', { count: rows.length })}</span>
        </button>
      </h3>
      <ul id={list} hidden={!open}>
        {open && rows.map((row) => <BehaviourRow key={row.id} behaviour={row} />)}
      </ul>
    </div>
  );
}
