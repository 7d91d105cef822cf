import { bringAllBack, saveEverything, saveKitchen, saveSession } from '#app/files.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './FilesPart.module.css';
import { OpenedFile } from './OpenedFile.tsx';
import { OpenFile } from './OpenFile.tsx';

/** Kitchens, sessions and all one's work as files: saved, and opened again. */
export function FilesPart() {
  const t = useT();
  const file = useApp((app) => app.file);
  const root = useApp((app) => app.root);
  const hasMore = useApp((app) => app.putAway !== undefined);
  return (
    <div className={styles.files}>
      <section>
        <h3>{t('files.save')}</h3>
        <ul className={styles.ways}>
          <Way about={t('files.everything.about')} name={t('files.everything')} onPress={saveEverything} />
          <Way about={t('files.session.about')} name={t('files.session')} onPress={saveSession} />
          <Way about={t('files.kitchen.about')} name={t('files.kitchen')} onPress={saveKitchen} />
        </ul>
        <p className="note">
          {t('files.schema')} <a href={`${root}schema/kitchen.json`}>schema/kitchen.json</a>
        </p>
      </section>
      <section>
        <h3>{t('files.open')}</h3>
        {file === undefined ? <OpenFile /> : <OpenedFile file={file} />}
        {hasMore && (
          <p className={styles.back}>
            {t('files.put-away')}{' '}
            <button type="button" className="linkbtn" onClick={bringAllBack}>
              {t('notice.bring-all-back')}
            </button>
          </p>
        )}
      </section>
    </div>
  );
}

interface WayProps {
  readonly name: string;
  readonly about: string;
  readonly onPress: () => void;
}

function Way({ name, about, onPress }: WayProps) {
  return (
    <li>
      <button type="button" className="btn" onClick={onPress}>
        {name}
      </button>
      <span>{about}</span>
    </li>
  );
}
