import { goToStep } from '#app/course.ts';
import { showTab } from '#app/folds.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { Lines } from '../kit/Lines.tsx';
import { useJudgement } from '../lesson/use-judgement.ts';
import styles from './NextGoal.module.css';

/** On a phone the lesson is behind a tab: what it asks for next stands over the input. */
export function NextGoal() {
  const t = useT();
  const step = useApp((app) => app.step);
  const steps = useApp((app) => app.lesson?.steps.length ?? 0);
  const { judgement, passed } = useJudgement();
  const open = judgement?.goals.find(({ done }) => !done);
  if (passed) {
    return (
      <p className={styles.goal}>
        <Icon name="check" size={14} />
        {t('lesson.passed')}
        <button
          type="button"
          className="linkbtn"
          onClick={() => {
            if (step < steps - 1) goToStep(step + 1);
            showTab('lesson');
          }}
        >
          {t(step < steps - 1 ? 'lesson.next' : 'stage.lesson')}
        </button>
      </p>
    );
  }
  if (open === undefined) return null;
  return (
    <p className={styles.goal}>
      <Icon name="ring" size={14} />
      <span>
        <Lines of={open.words} />
      </span>
      <button type="button" className="linkbtn" onClick={() => showTab('lesson')}>
        {t('lesson.hint')}
      </button>
    </p>
  );
}
