import { visible } from '#app/octet-words.ts';
import { useT } from '#app/use-words.ts';
import type { Overheard } from '#trace/view/wire.ts';
import { Sign } from '../../kit/Sign.tsx';
import styles from './Learnt.module.css';

/** What somebody at the wire has learnt so far. */
export function Learnt({ learnt: { clear, sealed, secrets } }: { readonly learnt: Overheard }) {
  const t = useT();
  return (
    <div className={styles.learnt}>
      <p>
        {clear > 0 && (
          <>
            <b>{t('wire.clear', { count: clear })}.</b> {t('wire.readable')}{' '}
          </>
        )}
        {sealed > 0 && (
          <>
            <b>{t('wire.sealed', { count: sealed })}.</b> {t('wire.unreadable')}
          </>
        )}
      </p>
      {secrets.length > 0 && (
        <div className={styles.stolen}>
          <p>
            <Sign name="eye" size={16} /> {t('wire.stolen')}
          </p>
          <dl>
            {secrets.map(({ kind, value, mechanism }) => (
              <div key={`${kind} ${value}`}>
                <dt>
                  {t(`wire.secret.${kind}`)} <span className={styles.by}>{mechanism}</span>
                </dt>
                <dd>{visible(value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}
