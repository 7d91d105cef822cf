import { type KeyboardEvent, useRef } from 'react';
import { showTab } from '#app/folds.ts';
import type { App } from '#app/store.ts';
import { useT } from '#app/use-words.ts';
import styles from './Tabs.module.css';

const ALL = ['lesson', 'console', 'kitchen'] as const;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

interface Props {
  readonly shown: App['tab'];
  /** Is there a lesson at all? */
  readonly lesson: boolean;
}

/** The three parts of the stage on a phone, one at a time. */
export function Tabs({ shown, lesson }: Props) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const tabs = ALL.filter((tab) => lesson || tab !== 'lesson');
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = step && tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length];
    if (!next) return;
    showTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      className={styles.tabs}
      role="tablist"
      tabIndex={-1}
      aria-label={t('stage.parts')}
      style={{ gridTemplateColumns: `repeat(${tabs.length}, 1fr)` }}
      onKeyDown={walk}
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          data-tab={tab}
          aria-selected={tab === shown}
          aria-controls={tab === shown ? tab : undefined}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => showTab(tab)}
        >
          {t(`stage.${tab}`)}
        </button>
      ))}
    </div>
  );
}
