import { useState } from 'react';
import { SPEEDS, type Speed } from '#app/store.ts';
import { pause, play } from '#app/timeline.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { Sign } from '../kit/Sign.tsx';
import styles from './Timeline.module.css';

/** Plays the session, at the speed that is chosen beside it. */
export function Player() {
  const t = useT();
  const playing = useApp((app) => app.playing);
  const isEmpty = useApp((app) => app.trace.entries.length === 0);
  const [speed, choose] = useState<Speed>('real');
  const label = t(playing ? 'time.pause' : 'time.play');
  return (
    <>
      <button
        type="button"
        className="iconbtn"
        aria-label={label}
        title={label}
        aria-disabled={isEmpty}
        onClick={() => (playing ? pause() : play(speed))}
      >
        {playing ? <Sign name="pause" /> : <Icon name="play" />}
      </button>
      <select
        className={styles.speed}
        aria-label={t('time.speed')}
        value={speed}
        onChange={(event) => {
          const chosen = event.target.value as Speed;
          choose(chosen);
          if (playing) play(chosen);
        }}
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {t(`time.speed.${each}`)}
          </option>
        ))}
      </select>
    </>
  );
}
