import { useT } from '#app/use-words.ts';
import type { Judgement } from '#lesson/judge.ts';
import { Icon } from '../kit/Icon.tsx';
import { Lines } from '../kit/Lines.tsx';
import styles from './Goals.module.css';

interface Props {
  readonly goals: Judgement['goals'];
  /** Was the step passed once? Then every goal was reached. */
  readonly passed: boolean;
}

/** What the step asks for: a check mark for what is reached, a ring for what is not. */
export function Goals({ goals, passed }: Props) {
  const t = useT();
  return (
    <ul className={styles.goals}>
      {goals.map((goal, index) => {
        const done = passed || goal.done;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the goals of a step never change their order
          <li key={index} data-done={done}>
            <Icon name={done ? 'check' : 'ring'} size={16} />
            <span>
              <Lines of={goal.words} />
              {done && <span className="sr">{t('lesson.goal.done')}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
