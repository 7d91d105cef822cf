import { laterWords } from './message/load.ts';
import { store } from './store.ts';

/** Brings the messages that the first screen could do without. */
export async function loadLater(): Promise<void> {
  const { language, words } = store.getState();
  if ('replies.title' in words) return;
  const later = await laterWords(language);
  store.setState((app) => (app.language === language ? { words: { ...app.words, ...later } } : app));
}
