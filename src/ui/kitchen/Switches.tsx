import { useId, useState } from 'react';
import { foundGroups, type SwitchGroup as Group } from '#app/switches.ts';
import { useT, useWord } from '#app/use-words.ts';
import styles from './SwitchGroup.module.css';
import { SwitchGroup } from './SwitchGroup.tsx';

interface Props {
  readonly groups: readonly Group[];
  /** The group that is unfolded at first, if one is. */
  readonly first?: Group['name'];
}

/** All these switches in groups that fold, and a field to find one in. */
export function Switches({ groups, first }: Props) {
  const t = useT();
  const word = useWord();
  const field = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(first === undefined ? [] : [first]));
  const isLooking = query.trim() !== '';
  const shown = isLooking ? foundGroups(groups, query, word) : groups;
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const fold = (name: string) => {
    const next = new Set(open);
    if (!next.delete(name)) next.add(name);
    setOpen(next);
  };
  return (
    <>
      <div className={styles.find}>
        <label htmlFor={field} className="sr">
          {t('switches.find')}
        </label>
        <input
          id={field}
          type="search"
          value={query}
          placeholder={t('switches.find')}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <p role="status" className={isLooking ? 'note' : 'sr'}>
        {isLooking ? t('switches.found', { count }) : ''}
      </p>
      {shown.map((group) => (
        <SwitchGroup
          key={`${group.name} ${isLooking}`}
          group={group}
          open={isLooking !== open.has(isLooking ? `found ${group.name}` : group.name)}
          onFold={() => fold(isLooking ? `found ${group.name}` : group.name)}
        />
      ))}
    </>
  );
}
