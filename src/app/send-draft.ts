import { emptied } from './draft.ts';
import { tellLoadFailed } from './load-failed.ts';
import { outgoing } from './outgoing.ts';
import { isLargePaste } from './paste-size.ts';
import { send } from './session.ts';
import { store } from './store.ts';

/** Takes a text that is too large to be typed; it goes out in slices. */
export const pasteLarge = (text: string): void =>
  void import('./paste.ts').then(({ takePaste }) => takePaste(text), tellLoadFailed);

/** Sends what has been typed. While a large paste goes out nothing can come between. */
export function sendDraft(): void {
  const { draft, pasting } = store.getState();
  if (pasting?.running) return;
  if (!isLargePaste(draft.text)) {
    send(outgoing(draft.text));
    return;
  }
  store.setState({ draft: emptied(draft) });
  pasteLarge(draft.text);
}
