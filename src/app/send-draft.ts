import { emptied } from './draft.ts';
import { tellLoadFailed } from './load-failed.ts';
import { outgoing } from './outgoing.ts';
import { isLargePaste } from './paste-size.ts';
import { send } from './session.ts';
import { store } from './store.ts';

/** Takes a text that is too large to be typed; it goes out in slices. */
export const pasteLarge = (text: string): void =>
  void import('./paste.ts').then(({ takePaste }) => takePaste(text), tellLoadFailed);

/** Sends what has been typed, or the paste that waits for the word. While a large paste goes out nothing can come between. */
export function sendDraft(): void {
  const { draft, pasting } = store.getState();
  if (pasting?.running) return;
  if (pasting !== undefined && draft.text === '') {
    void import('./paste.ts').then(({ sendPaste }) => sendPaste(), tellLoadFailed);
    return;
  }
  if (!isLargePaste(draft.text)) {
    send(outgoing(draft.text));
    return;
  }
  store.setState({ draft: emptied(draft) });
  void import('./paste.ts').then(({ takePaste, sendPaste }) => {
    takePaste(draft.text);
    sendPaste();
  }, tellLoadFailed);
}
