import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { BranchMenu } from './BranchMenu.tsx';
import { Slim } from './Slim.tsx';
import styles from './Timeline.module.css';
import { UndoRedo } from './UndoRedo.tsx';

/** The timeline on a phone: one row over the prompt, once there is something to go back to. */
export function PhoneTimeline() {
  const t = useT();
  const isEmpty = useApp((app) => app.trace.entries.length === 0);
  const hasBranches = useApp((app) => (app.branches[app.session]?.others.length ?? 0) > 0);
  if (isEmpty) return null;
  return (
    <section className={styles.phone} aria-label={t('time.region')}>
      <UndoRedo />
      <Slim />
      {hasBranches && <BranchMenu />}
    </section>
  );
}
