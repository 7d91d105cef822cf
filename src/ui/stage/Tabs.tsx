import { showTab } from '#app/folds.ts';
import type { App } from '#app/store.ts';
import { useT } from '#app/use-words.ts';
import { TabList } from '../kit/TabList.tsx';
import styles from './Tabs.module.css';

const ALL = ['lesson', 'console', 'kitchen'] as const;

interface Props {
  readonly shown: App['tab'];
  /** Is there a lesson at all? */
  readonly lesson: boolean;
}

/** The three parts of the stage on a phone, one at a time. */
export function Tabs({ shown, lesson }: Props) {
  const t = useT();
  const tabs = ALL.filter((tab) => lesson || tab !== 'lesson');
  return (
    <TabList
      className={styles.tabs}
      style={{ gridTemplateColumns: `repeat(${tabs.length}, 1fr)` }}
      label={t('stage.parts')}
      names={tabs}
      shown={shown}
      title={(tab) => t(`stage.${tab}`)}
      panel={(tab) => (tab === shown ? tab : undefined)}
      onShow={showTab}
    />
  );
}
