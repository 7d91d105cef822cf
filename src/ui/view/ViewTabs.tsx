import { type KeyboardEvent, useEffect, useRef } from 'react';
import { VIEWS, type View } from '#app/look.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { showView } from '#app/view.ts';
import styles from './ViewTabs.module.css';

/** Where each key leads from a tab. */
const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1 + VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

/** The sides from which a session can be looked at. */
export function ViewTabs() {
  const t = useT();
  const view = useApp((app) => app.view);
  const isScript = useApp((app) => app.mode === 'script');
  const list = useRef<HTMLDivElement>(null);
  const tab = (name: View) => list.current?.querySelector<HTMLElement>(`[data-view="${name}"]`);
  useEffect(() => {
    // Sideways only: nothing else on the page moves.
    const frame = list.current;
    const own = frame?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!frame || !own || own.dataset.view !== view) return;
    const end = own.offsetLeft + own.offsetWidth - frame.offsetLeft;
    if (end > frame.scrollLeft + frame.clientWidth)
      frame.scrollLeft = end - frame.clientWidth + own.offsetWidth;
    else if (own.offsetLeft - frame.offsetLeft < frame.scrollLeft) frame.scrollLeft = 0;
  }, [view]);
  const walk = (event: KeyboardEvent) => {
    const next = VIEWS[(STEPS[event.key]?.(VIEWS.indexOf(view)) ?? -1) % VIEWS.length];
    if (next === undefined) return;
    event.preventDefault();
    showView(next);
    tab(next)?.focus();
  };
  return (
    <div
      ref={list}
      className={styles.tabs}
      role="tablist"
      tabIndex={-1}
      aria-label={t('view.tabs')}
      onKeyDown={walk}
    >
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          data-view={name}
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => showView(name)}
        >
          {t(name === 'transcript' && isScript ? 'script.script' : `view.${name}`)}
        </button>
      ))}
    </div>
  );
}
