import { wordOf } from './message/t.ts';
import type { App } from './store.ts';

/** The title of the page that is shown, for the tab and the history of the browser. */
export function pageTitle({ words, language, place, lesson }: App): string {
  const word = wordOf(words, language);
  if (place.kind === 'home') return word('title.home');
  if (place.kind === 'lesson') return word('title.of', { title: lesson?.title ?? '' });
  if (place.kind === 'reply')
    return word('title.of', { title: word('title.reply', { code: String(place.code) }) });
  return word('title.of', { title: word(`title.${place.kind}`) });
}
