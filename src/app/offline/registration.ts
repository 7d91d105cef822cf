import { withNotice } from '../notice.ts';
import { store } from '../store.ts';
import type { ToWorker } from './to-worker.ts';

/** Milliseconds after which a page that is looked at again asks for a new version. */
const HOUR = 3_600_000;

const tell = (worker: ServiceWorker, word: ToWorker): void => worker.postMessage(word);

function offerNew({ waiting, active }: ServiceWorkerRegistration): void {
  // Without an active worker this is the first one, and nothing is new to anybody.
  if (waiting === null || active === null) return;
  store.setState(({ notices }) => ({
    notices: withNotice(notices, { key: 'notice.new-version', action: 'load-new' }),
  }));
}

function watch(registration: ServiceWorkerRegistration): void {
  offerNew(registration);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offerNew(registration);
    });
  });
}

/** A tab that stays open for days hears of new versions too. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < HOUR) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** What has come before the worker did, or past it, is kept too if it is to be. */
function tellWhatIsUsed({ active }: ServiceWorkerRegistration): void {
  if (active === null) return;
  const observer = new PerformanceObserver((list) =>
    tell(active, { kind: 'used', urls: list.getEntries().map(({ name }) => name) }),
  );
  observer.observe({ type: 'resource', buffered: true });
}

/** Keeps the site for the time without a network. Not in a frame: there the page is a guest. */
export async function workOffline(): Promise<void> {
  if (window.self !== window.top) return;
  try {
    const { root } = store.getState();
    const { serviceWorker } = navigator;
    watch(await serviceWorker.register(`${root}service-worker.js`, { scope: root, updateViaCache: 'none' }));
    const registration = await serviceWorker.ready;
    askNowAndThen(registration);
    tellWhatIsUsed(registration);
  } catch {
    // Forbidden, or not to be had in this browser: everything works all the same while there is a network.
  }
}

/** Loads the version that waits. The session is written down as the page goes, and taken up by the new one. */
export async function loadNew(): Promise<void> {
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting;
  // Another tab may have called it already.
  if (!waiting) return location.reload();
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  tell(waiting, { kind: 'take-over' });
}
