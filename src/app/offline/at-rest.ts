/** Milliseconds that the page is left alone after it has loaded: what is on screen comes first, and the editor next. */
const REST = 2_500;

/** Does something once the page has loaded and come to rest. */
export function atRest(act: () => void): void {
  const wait = () => setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(act), REST);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
