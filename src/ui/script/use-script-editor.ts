import { useEffect, useState } from 'react';
import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { chooseEditor } from '#console/choose-editor.ts';
import type { mountScript } from '#console/monaco/script-mount.ts';
import { PHONE, TOUCH, useMedia } from '../media.ts';

type Mount = typeof mountScript;

const fetched = async (): Promise<Mount> => {
  const { loadScriptEditor } = await import('#console/monaco/load.ts');
  return loadScriptEditor(store.getState().language);
};

const isWriting = (): boolean =>
  document.activeElement instanceof HTMLElement && document.activeElement.dataset.scriptField === 'written';

/** The big editor for scripts, once it is here: never on touch screens, and never under a hand that writes. */
export function useScriptEditor(): Mount | undefined {
  const preference = useApp((app) => app.editor);
  const touch = useMedia(TOUCH);
  const narrow = useMedia(PHONE);
  const wanted = chooseEditor(preference, { touch, narrow }) === 'monaco';
  const [mount, setMount] = useState<{ readonly by: Mount }>();
  const [shown, setShown] = useState<Mount>();

  useEffect(() => {
    if (!wanted || mount) return;
    let current = true;
    // Without it everything works too, so nobody has to be told.
    void fetched().then(
      (by) => current && setMount({ by }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted, mount]);

  useEffect(() => {
    if (!wanted) return setShown(undefined);
    if (mount === undefined) return;
    const take = () => setShown(() => mount.by);
    if (!isWriting()) return take();
    addEventListener('focusout', take, { once: true });
    return () => removeEventListener('focusout', take);
  }, [wanted, mount]);

  return shown;
}
