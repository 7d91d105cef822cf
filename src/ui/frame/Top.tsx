import { openPanel } from '#app/hand-on.ts';
import { LANGUAGES } from '#app/language.ts';
import type { Place } from '#app/place.ts';
import { turnTheme } from '#app/theme.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon, type IconName } from '../kit/Icon.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import { Pot } from '../kit/Pot.tsx';
import styles from './Top.module.css';

const THEME_ICON = { auto: 'auto', light: 'sun', dark: 'moon' } as const satisfies Record<string, IconName>;

const SECTIONS = [
  { label: 'frame.learn', to: { kind: 'home' }, kinds: ['home', 'lessons', 'lesson'] },
  { label: 'frame.sandbox', to: { kind: 'sandbox' }, kinds: ['sandbox'] },
  { label: 'frame.replies', to: { kind: 'replies' }, kinds: ['replies', 'reply', 'requirements'] },
] as const satisfies readonly { label: string; to: Place; kinds: readonly Place['kind'][] }[];

/** The head of every page: where one is, in which language, in which light. */
export function Top() {
  const t = useT();
  const place = useApp((app) => app.place);
  const theme = useApp((app) => app.theme);
  return (
    <header className={styles.top}>
      <PlaceLink to={{ kind: 'home' }} className={styles.brand} aria-label={t('frame.home')}>
        <Pot />
        <span>SMTP Kitchen</span>
      </PlaceLink>
      <nav aria-label={t('frame.nav')} className={styles.nav}>
        {SECTIONS.map(({ label, to, kinds }) => {
          const here = (kinds as readonly string[]).includes(place.kind);
          return (
            <PlaceLink key={label} to={to} aria-current={here ? 'page' : undefined}>
              {t(label)}
            </PlaceLink>
          );
        })}
      </nav>
      <div className={styles.end}>
        <Languages />
        <button type="button" className="iconbtn" aria-label={t(`frame.theme.${theme}`)} onClick={turnTheme}>
          <Icon name={THEME_ICON[theme]} />
        </button>
        <Share />
      </div>
    </header>
  );
}

/** The same place in the other language; the session stays as it is. */
function Languages() {
  const t = useT();
  const place = useApp((app) => app.place);
  const own = useApp((app) => app.language);
  return (
    <nav className={styles.languages} aria-label={t('frame.languages')}>
      {LANGUAGES.map((language) => (
        <PlaceLink
          key={language}
          to={place}
          language={language}
          lang={language}
          aria-current={language === own ? 'true' : undefined}
        >
          {language.toUpperCase()}
        </PlaceLink>
      ))}
    </nav>
  );
}

function Share() {
  const t = useT();
  const hasSession = useApp(({ place }) => ['home', 'lesson', 'sandbox'].includes(place.kind));
  if (!hasSession) return null;
  return (
    <button type="button" className="btn" onClick={() => openPanel('share')} aria-label={t('frame.share')}>
      <Icon name="share" />
      <span className={styles.shareWord}>{t('frame.share')}</span>
    </button>
  );
}
