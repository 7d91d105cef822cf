import { useEffect, useRef } from 'react';
import { VIEWS } from '#app/look.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { showView } from '#app/view.ts';
import { TabList } from '../kit/TabList.tsx';
import styles from './ViewTabs.module.css';

/** Scrolls the row so that its tab is seen. Sideways only: nothing else on the page moves. */
function reveal(row: HTMLElement, tab: HTMLElement): void {
  const begin = tab.offsetLeft - row.offsetLeft;
  const end = begin + tab.offsetWidth;
  if (end > row.scrollLeft + row.clientWidth) row.scrollLeft = end - row.clientWidth + tab.offsetWidth;
  else if (begin < row.scrollLeft) row.scrollLeft = 0;
}

/** The sides from which a session can be looked at. */
export function ViewTabs() {
  const t = useT();
  const view = useApp((app) => app.view);
  const isScript = useApp((app) => app.mode === 'script');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const own = list.current?.querySelector<HTMLElement>(`#tab-${view}`);
    if (list.current && own) reveal(list.current, own);
  }, [view]);
  return (
    <TabList
      ref={list}
      className={styles.tabs}
      label={t('view.tabs')}
      names={VIEWS}
      shown={view}
      title={(name) => t(name === 'transcript' && isScript ? 'script.script' : `view.${name}`)}
      panel={() => 'view'}
      onShow={showView}
    />
  );
}
