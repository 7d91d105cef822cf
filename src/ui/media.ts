import { useCallback, useSyncExternalStore } from 'react';

/** Below this the three parts become tabs. */
export const PHONE = '(max-width: 760px)';
/** There is room for the kitchen in two columns. */
export const ROOMY = '(min-width: 1180px)';
/** A finger is the pointer, and nothing finer is at hand. */
export const TOUCH = '(pointer: coarse) and (not (any-pointer: fine))';

/** Does the media query hold? Follows it when that changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (tell: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', tell);
      return () => list.removeEventListener('change', tell);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
