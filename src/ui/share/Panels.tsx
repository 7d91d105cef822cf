import { useLayoutEffect, useRef } from 'react';
import { closePanel, openPanel } from '#app/hand-on.ts';
import type { Panel } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { ExportPart } from './ExportPart.tsx';
import { FilesPart } from './FilesPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import styles from './Panels.module.css';
import { SettingsPart } from './SettingsPart.tsx';

/** What belongs together: ways to hand a session on. Settings stand alone. */
const HANDING_ON = ['share', 'export', 'files'] as const;

/** What stands over the page, one thing at a time: the link, exports, files, or settings. */
export function Panels() {
  const t = useT();
  const panel = useApp((app) => app.panel);
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed by itself it gives the focus back to where it was.
  useLayoutEffect(() => {
    const own = dialog.current;
    if (own?.open === false) own.showModal();
    return () => own?.close();
  }, []);
  if (panel === undefined) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby="panel-title"
      onClose={closePanel}
      onClick={(event) => event.target === event.currentTarget && closePanel()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id="panel-title">{t(panel === 'settings' ? 'panel.settings' : 'panel.title')}</h2>
          <button type="button" className="iconbtn" aria-label={t('share.close')} onClick={closePanel}>
            <Icon name="cross" />
          </button>
        </header>
        {panel !== 'settings' && <Ways shown={panel} />}
        <div className={styles.body}>
          <Part of={panel} />
        </div>
      </div>
    </dialog>
  );
}

function Ways({ shown }: { readonly shown: Panel }) {
  const t = useT();
  return (
    <nav className={styles.ways} aria-label={t('panel.title')}>
      {HANDING_ON.map((way) => (
        <button
          key={way}
          type="button"
          aria-current={way === shown ? 'true' : undefined}
          onClick={() => openPanel(way)}
        >
          {t(`panel.${way}`)}
        </button>
      ))}
    </nav>
  );
}

function Part({ of }: { readonly of: Panel }) {
  switch (of) {
    case 'share':
      return <LinkPart />;
    case 'export':
      return <ExportPart />;
    case 'files':
      return <FilesPart />;
    case 'settings':
      return <SettingsPart />;
  }
}
