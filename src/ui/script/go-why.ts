import { askWhy, replyTo } from '#app/script-lens.ts';
import { store } from '#app/store.ts';

/** Shows why a reply came, in the place of the text; who is there by keyboard goes along, to the tab beside the script's. */
export function goWhy(reply: number): void {
  askWhy(reply);
  document.getElementById('tab-why')?.focus();
}

/** The same for a line, if there is a reply to it. */
export function whyAt(line: number): void {
  const reply = replyTo(store.getState(), line);
  if (reply !== undefined) goWhy(reply);
}
