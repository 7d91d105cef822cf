import type { ReactNode } from 'react';
import styles from './Empty.module.css';

/** What a view says while there is nothing to see: what will bring something here. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
    </div>
  );
}
