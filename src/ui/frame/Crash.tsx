import { Component, type ReactNode } from 'react';
import { fresh, saveSession } from '#app/crash.ts';
import { useT } from '#app/use-words.ts';
import styles from './Missing.module.css';

/** Where what "cannot happen" ends: the session can be saved, and the way goes on. React wants a class for this. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useT();
  return (
    <main className={styles.missing}>
      <h1>{t('crash.title')}</h1>
      <p className={styles.about}>{t('crash.about')}</p>
      <p className={styles.ways}>
        <button type="button" className="btn main" onClick={saveSession}>
          {t('crash.save')}
        </button>
        <button type="button" className="btn" onClick={fresh}>
          {t('crash.fresh')}
        </button>
      </p>
    </main>
  );
}
