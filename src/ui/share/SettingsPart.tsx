import { chooseAnnouncements, chooseContrast, chooseTheme } from '#app/settings.ts';
import { ANNOUNCEMENTS, CONTRASTS, EDITORS, THEMES } from '#app/stored.ts';
import { chooseEditor } from '#app/theme.ts';
import { useApp } from '#app/use-app.ts';
import { useT, useWord } from '#app/use-words.ts';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './SettingsPart.module.css';

/** How the kitchen looks and speaks; the browser remembers it. */
export function SettingsPart() {
  const t = useT();
  const theme = useApp((app) => app.theme);
  const contrast = useApp((app) => app.contrast);
  const editor = useApp((app) => app.editor);
  const announcements = useApp((app) => app.announcements);
  return (
    <div className={styles.settings}>
      <Choice name="theme" of={THEMES} chosen={theme} onChoose={chooseTheme} />
      <Choice name="contrast" of={CONTRASTS} chosen={contrast} onChoose={chooseContrast} />
      <Choice name="editor" of={EDITORS} chosen={editor} onChoose={chooseEditor} />
      <Choice name="announcements" of={ANNOUNCEMENTS} chosen={announcements} onChoose={chooseAnnouncements} />
      <p className="note">
        {t('settings.kept')} <PlaceLink to={{ kind: 'shortcuts' }}>{t('title.shortcuts')}</PlaceLink>
      </p>
    </div>
  );
}

interface ChoiceProps<V extends string> {
  readonly name: string;
  readonly of: readonly V[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}

function Choice<V extends string>({ name, of, chosen, onChoose }: ChoiceProps<V>) {
  const word = useWord();
  return (
    <fieldset className={styles.choice}>
      <legend>{word(`settings.${name}`)}</legend>
      {of.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{word(`settings.${name}.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
