import { leaveCompare } from '#app/compare-mode.ts';
import { summon } from '#app/draft.ts';
import { closeScript, openScript } from '#app/script.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Segmented } from '../view/Segmented.tsx';

const CHOOSE = { live: closeScript, script: openScript } as const;

/** Live or script: two ways of working on the same session, which goes along from the one to the other. */
export function ModeSwitch() {
  const t = useT();
  const mode = useApp((app) => (app.script === undefined ? 'live' : 'script'));
  const choose = (name: 'live' | 'script') => {
    if (name === mode) leaveCompare();
    else CHOOSE[name]();
    summon();
  };
  return (
    <Segmented
      label={t('script.mode')}
      value={mode}
      choices={[
        { value: 'live', name: t('script.live') },
        { value: 'script', name: t('script.script') },
      ]}
      onChoose={choose}
    />
  );
}
