import { openPanel } from '#app/hand-on.ts';
import { useT } from '#app/use-words.ts';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './Foot.module.css';

/** The foot of the pages that are read: what is seldom needed, and should yet be found. */
export function Foot() {
  const t = useT();
  return (
    <footer className={styles.foot}>
      <PlaceLink to={{ kind: 'shortcuts' }}>{t('title.shortcuts')}</PlaceLink>
      <button type="button" className="linkbtn" onClick={() => openPanel('settings')}>
        {t('panel.settings')}
      </button>
      <button type="button" className="linkbtn" onClick={() => openPanel('files')}>
        {t('foot.files')}
      </button>
    </footer>
  );
}
