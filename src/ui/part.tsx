import type { ComponentType } from 'react';
import { loadLater } from '#app/later.ts';
import { useT } from '#app/use-words.ts';

/** A part of the page that comes after the first screen, together with its messages. For `lazy`.
 *  Where it cannot be fetched, words and a button stand in its place; the rest of the page works on. */
export function part<Props>(load: () => Promise<ComponentType<Props>>) {
  return async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      const [component] = await Promise.all([load(), loadLater()]);
      return { default: component };
    } catch {
      return { default: NotHere };
    }
  };
}

function NotHere() {
  const t = useT();
  return (
    <p className="note" style={{ padding: 'var(--s4)' }}>
      {t('notice.load-failed')}{' '}
      <button type="button" className="linkbtn" onClick={() => location.reload()}>
        {t('notice.reload')}
      </button>
    </p>
  );
}
