import type { Engine } from './engine.ts';
import { tellLoadFailed } from './load-failed.ts';
import { withNotice } from './notice.ts';
import { store } from './store.ts';
import { played } from './travel.ts';

let arrival: Promise<void> | undefined;

/** The engine has come: the session of this place is played. */
const wake = (engine: Engine): void =>
  store.setState(({ kept: found, branches: forks, session, lesson, notices }) => {
    const kept = engine.soundSessions(found);
    const branches = engine.soundBranches(forks);
    return {
      engine,
      kept,
      branches,
      trace: played(engine, kept[session], lesson),
      notices:
        kept === found && branches === forks
          ? notices
          : withNotice(notices, { key: 'notice.storage-unreadable' }),
    };
  });

/** Brings the engine. What is done before it is here waits for it, in order. */
export function awake(): Promise<void> {
  arrival ??= import('./engine.ts').then(
    ({ engine }) => wake(engine),
    () => {
      arrival = undefined;
      tellLoadFailed();
    },
  );
  return arrival;
}

/** Does something with the engine: at once if it is here, else as soon as it is, and something else if it does not come. */
export function withEngine(act: (engine: Engine) => void, otherwise?: () => void): void {
  const { engine } = store.getState();
  if (engine !== undefined) act(engine);
  else
    void awake().then(() => {
      const arrived = store.getState().engine;
      if (arrived !== undefined) act(arrived);
      else otherwise?.();
    });
}
