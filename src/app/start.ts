import { faces } from './faces.ts';
import { loadLater } from './later.ts';
import { tellLoadFailed } from './load-failed.ts';
import { atRest } from './offline/at-rest.ts';
import { pageTitle } from './page-title.ts';
import { keepRemembering, takeUp } from './persistence.ts';
import { type Place, placeOf } from './place.ts';
import { cupboard } from './storage.ts';
import { type App, store } from './store.ts';
import { seenContrast, seenTheme } from './theme.ts';
import { arrive } from './travel.ts';

/** Milliseconds after which what may be needed next is fetched. */
const REST = 1_000;

/** Milliseconds for which the first screen waits for its letters, while its words come. */
const MOST_WAIT = 250;

/** Where the site's root is on this host: the page says it relative to itself. */
const siteRoot = (): string => {
  const content = document.querySelector<HTMLMetaElement>('meta[name="kitchen-root"]')?.content ?? '/';
  return new URL(content, location.href).pathname;
};

const here = (root: string) => placeOf(location.pathname.slice(root.length));

const DARK = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';

function showTheme({ theme, contrast }: App): void {
  const { dataset } = document.documentElement;
  dataset.theme = seenTheme(theme, matchMedia(DARK).matches);
  dataset.contrast = seenContrast(contrast, matchMedia(MORE).matches);
}

function showPage(app: App): void {
  document.documentElement.lang = app.language;
  document.title = pageTitle(app);
}

/** Where it cannot be fetched there is no network now, and nothing to be done about it. */
const ignored = (): void => undefined;

const explain = (): Promise<void> =>
  import('./explanations.ts').then(({ loadExplanations }) => loadExplanations(), ignored);

/** Keys and dropped files that are taken anywhere on the page. */
const reach = (): Promise<void> => import('./reach.ts').then(({ listen }) => listen(), ignored);

/** A session in the fragment, if it looks like one. */
const readLink = async (hash: string): Promise<void> => {
  if (/^#s\d/.test(hash)) await import('./share.ts').then((share) => share.readLink(hash), tellLoadFailed);
};

function follow(now: App, before: App): void {
  if (now.theme !== before.theme || now.contrast !== before.contrast) showTheme(now);
  if (now.place !== before.place || now.language !== before.language || now.lesson !== before.lesson)
    showPage(now);
  if (now.explanations === undefined && now.opened.length > 0 && now.language !== before.language)
    void explain();
}

const isHere = (place: Place): boolean => place.kind !== 'nowhere';

const offline = (): Promise<void> =>
  import('./offline/registration.ts').then(({ workOffline }) => workOffline(), ignored);

/** Makes the app ready to be shown: language and place from the address, the rest from what was remembered. */
export async function start(): Promise<void> {
  const storage = cupboard();
  const root = siteRoot();
  store.setState({ root });
  takeUp(storage);
  const { language, place } = here(root);
  const letters = faces(language, MOST_WAIT);
  await arrive(place, language);
  await readLink(location.hash);
  await letters;
  showTheme(store.getState());
  if (isHere(place)) showPage(store.getState());
  store.subscribe(follow);
  for (const query of [DARK, MORE])
    matchMedia(query).addEventListener('change', () => showTheme(store.getState()));
  addEventListener('popstate', () => {
    const next = here(root);
    void arrive(next.place, next.language);
  });
  addEventListener('hashchange', () => void readLink(location.hash));
  addEventListener('pagehide', keepRemembering(storage));
  setTimeout(() => void loadLater().then(explain, ignored), REST);
  setTimeout(() => void reach(), REST);
  if (import.meta.env.PROD) atRest(() => void offline());
}
