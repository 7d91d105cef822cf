import { useEffect } from 'react';
import { clockTime } from '#app/duration.ts';
import { secondsOfPatience } from '#app/kitchen.ts';
import { letClockRun, stopClock } from '#app/real-clock.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './RunningClock.module.css';

/** Says that the clock of this lesson runs by itself, how long the server will still wait, and stops it on request. */
export function RunningClock() {
  const t = useT();
  const stopped = useApp((app) => app.clockStopped);
  const connected = useApp((app) => app.trace.world.connection !== undefined);
  const left = useApp((app) => secondsOfPatience(app.trace.world));
  useEffect(() => letClockRun(), []);
  const state = stopped ? 'stopped' : connected ? 'runs' : 'waits';
  return (
    <span className={styles.clock}>
      {/* A timer is not read out at every second, only when it is asked for. */}
      <span role="timer" className={styles.words}>
        <span className={left === undefined ? undefined : styles.state}>
          {t(`clock.${state}`)}
          {left !== undefined && ' · '}
        </span>
        {left !== undefined && t('clock.left', { time: clockTime(left) })}
      </span>
      <button type="button" className={styles.stop} onClick={() => stopClock(!stopped)}>
        {t(stopped ? 'clock.go' : 'clock.stop')}
      </button>
    </span>
  );
}
