import { type KeyboardEvent, useRef, useState } from 'react';
import { branchesOf } from '#app/branch-actions.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { bindingAt } from '#console/key-bindings.ts';
import { Sign } from '../kit/Sign.tsx';
import styles from './Branches.module.css';
import { BranchList } from './BranchList.tsx';

/** Opens the list of branches over the timeline. */
export function BranchMenu() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const count = useApp((app) => branchesOf(app).others.length + 1);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    if (bindingAt('panel', event) !== 'close' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc from what is in it
    <div
      className={styles.menu}
      onKeyDown={leave}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-label={t('branch.open', { count })}
        title={t('branch.open', { count })}
        onClick={() => setOpen(!open)}
      >
        <Sign name="branch" />
        {count > 1 && <b>{count}</b>}
      </button>
      {open && <BranchList onClose={close} />}
    </div>
  );
}
