import { useEffect, useMemo, useRef, useState } from 'react';
import { copyText } from '#app/clipboard.ts';
import { openPanel } from '#app/hand-on.ts';
import { linkFits } from '#app/link-size.ts';
import { number } from '#app/message/format.ts';
import { linkTo } from '#app/share.ts';
import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './LinkPart.module.css';
import { QrCode } from './QrCode.tsx';

/** The link to exactly what is seen now: to be copied, sent, or read off the screen by a telephone. */
export function LinkPart() {
  const t = useT();
  const link = useMemo(() => linkTo(store.getState()), []);
  return (
    <>
      <p className={styles.about}>{t('share.about')}</p>
      {link === undefined ? <TooLarge /> : <Link link={link} />}
    </>
  );
}

function Link({ link }: { readonly link: string }) {
  const t = useT();
  const language = useApp((app) => app.language);
  const fits = linkFits(link.length);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => field.current?.select(), []);
  const copy = async () => {
    field.current?.select();
    setCopied((await copyText(link)) || document.execCommand('copy'));
  };
  const size = number(Math.max(0.1, Math.round(link.length / 100) / 10), language);
  return (
    <div className={styles.link} data-qr={fits === 'qr'}>
      <div>
        <input ref={field} readOnly aria-label={t('share.label')} value={link} />
        <div className={styles.row}>
          <button type="button" className="btn main" onClick={() => void copy()}>
            {t('share.copy')}
          </button>
          {'share' in navigator && (
            <button
              type="button"
              className="btn"
              // Whoever thinks better of it in the system's own dialog has done nothing wrong.
              onClick={() =>
                void navigator.share({ url: link, title: document.title }).catch(() => undefined)
              }
            >
              {t('share.send')}
            </button>
          )}
          <span role="status" className="note">
            {copied ? t('share.copied') : ''}
          </span>
        </div>
        <p className="note">{t(`share.fits.${fits}`, { size })}</p>
        {fits === 'file' && <Instead />}
      </div>
      {fits === 'qr' && <QrCode text={link} label={t('share.qr')} />}
    </div>
  );
}

function TooLarge() {
  const t = useT();
  return (
    <>
      <p>{t('share.too-large')}</p>
      <Instead />
    </>
  );
}

function Instead() {
  const t = useT();
  return (
    <p className={styles.row}>
      <button type="button" className="btn" onClick={() => openPanel('files')}>
        {t('share.instead')}
      </button>
    </p>
  );
}
