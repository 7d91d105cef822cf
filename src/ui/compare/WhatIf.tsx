import { toggleCompare } from '#app/compare-mode.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Sign } from '../kit/Sign.tsx';
import styles from './WhatIf.module.css';

/** Sets the session beside the same one in another kitchen, and takes it away again. */
export function WhatIf() {
  const t = useT();
  const isOn = useApp((app) => app.mode === 'compare');
  return (
    <button type="button" className={styles.button} aria-pressed={isOn} onClick={toggleCompare}>
      <Sign name="differs" size={16} />
      <span>{t('compare.button')}</span>
    </button>
  );
}
