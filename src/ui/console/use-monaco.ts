import { useEffect, useState } from 'react';
import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { chooseEditor } from '#console/choose-editor.ts';
import { PHONE, TOUCH, useMedia } from '../media.ts';
import type { MonacoInput } from './MonacoInput.tsx';

/** The big editor once it is here, and whether it takes the focus over from the plain line. */
export interface Arrived {
  readonly Input: typeof MonacoInput;
  readonly mount: Parameters<typeof MonacoInput>[0]['mount'];
  readonly focus: boolean;
}

/** The page is given this long to come to rest before the editor is fetched. */
const REST = 1_500;

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(() => resolve()), REST);
  });

async function fetched(): Promise<Omit<Arrived, 'focus'>> {
  const [{ loadMonaco }, { MonacoInput: Input }] = await Promise.all([
    import('#console/monaco/load.ts'),
    import('./MonacoInput.tsx'),
  ]);
  return { Input, mount: await loadMonaco(store.getState().language) };
}

/** Does somebody stand in the line itself? Beside it, in the menu of waits or on a chip, the focus is theirs. */
const isInLine = (): boolean => document.activeElement?.matches('[data-console-ready] textarea') === true;

/** Brings the big editor: never on touch screens, not before the page has come to rest, and never under a hand that types. */
export function useMonaco(): Arrived | undefined {
  const preference = useApp((app) => app.editor);
  const isEmpty = useApp((app) => app.draft.text === '');
  const touch = useMedia(TOUCH);
  const narrow = useMedia(PHONE);
  const wanted = chooseEditor(preference, { touch, narrow }) === 'monaco';
  const [here, setHere] = useState<Omit<Arrived, 'focus'>>();
  const [shown, setShown] = useState<Arrived>();

  useEffect(() => {
    if (!wanted || here) return;
    let current = true;
    void rest()
      .then(fetched)
      // Without it everything works too, so nobody has to be told.
      .then(
        (parts) => current && setHere(parts),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [wanted, here]);

  useEffect(() => {
    if (!wanted) setShown(undefined);
    if (!wanted || !here || shown) return;
    const take = () => {
      if (isEmpty || !isInLine()) setShown({ ...here, focus: isInLine() });
    };
    take();
    // The hand may leave the line with something in it: then is the time.
    addEventListener('focusin', take);
    return () => removeEventListener('focusin', take);
  }, [wanted, here, shown, isEmpty]);

  return shown;
}
