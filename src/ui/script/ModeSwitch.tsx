import { summon } from '#app/draft.ts';
import { closeScript, openScript } from '#app/script.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './ModeSwitch.module.css';

const MODES = [
  ['live', closeScript],
  ['script', openScript],
] as const;

/** Live or script: two ways of working on the same session, which goes with one from the one to the other. */
export function ModeSwitch() {
  const t = useT();
  const mode = useApp((app) => app.mode);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own
    <span className={styles.modes} role="group" aria-label={t('script.mode')}>
      {MODES.map(([name, choose]) => (
        <button
          key={name}
          type="button"
          aria-pressed={mode === name}
          title={t(`script.${name}.about`)}
          onClick={() => {
            if (mode === name) return;
            choose();
            summon();
          }}
        >
          {t(`script.${name}`)}
        </button>
      ))}
    </span>
  );
}
