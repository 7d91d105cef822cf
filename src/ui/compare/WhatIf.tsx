import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Sign } from '../timeline/Sign.tsx';
import styles from './WhatIf.module.css';

const toggle = (): void =>
  store.setState(({ mode }) => ({ mode: mode === 'compare' ? 'live' : 'compare', playing: undefined }));

/** Sets the session beside the same one in another kitchen, and takes it away again. */
export function WhatIf() {
  const t = useT();
  const isOn = useApp((app) => app.mode === 'compare');
  return (
    <button type="button" className={styles.button} aria-pressed={isOn} onClick={toggle}>
      <Sign name="differs" size={16} />
      <span>{t('compare.button')}</span>
    </button>
  );
}
