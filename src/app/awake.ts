import type { Engine } from './engine.ts';
import { tellLoadFailed } from './load-failed.ts';
import { store } from './store.ts';
import { played } from './travel.ts';

let arrival: Promise<void> | undefined;

/** The engine has come: the session of this place is played. */
const wake = (engine: Engine): void =>
  store.setState(({ kept, session, lesson }) => ({ engine, trace: played(engine, kept[session], lesson) }));

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
