import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { BranchName } from '#app/branch.ts';
import { renameBranch } from '#app/branch-actions.ts';
import { useT } from '#app/use-words.ts';
import { bindingAt } from '#console/key-bindings.ts';
import styles from './Branches.module.css';

interface Props {
  readonly branch: BranchName;
  /** What it is called now, by the student or by itself. */
  readonly shown: string;
  readonly onDone: () => void;
}

const LONGEST = 60;

/** Asks for a branch's name. Empty, it goes by where it parted again. */
export function BranchNameField({ branch, shown, onDone }: Props) {
  const t = useT();
  const [name, write] = useState(branch.name ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    renameBranch(branch.id, name);
    onDone();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (bindingAt('panel', event) !== 'close') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <li className={styles.row}>
      <input
        ref={field}
        className={styles.field}
        aria-label={t('branch.name')}
        placeholder={shown}
        maxLength={LONGEST}
        value={name}
        onChange={(event) => write(event.target.value)}
        onKeyDown={keys}
      />
      <button type="button" className="btn" onClick={save}>
        {t('branch.save')}
      </button>
    </li>
  );
}
