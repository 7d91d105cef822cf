import type { Status } from '#explain/requirement/requirement.ts';
import { Icon, type IconName } from '../kit/Icon.tsx';
import styles from './Requirements.module.css';

const SHAPES = { holds: 'check', departs: 'cross', 'not-applicable': 'minus' } as const satisfies Record<
  Status,
  IconName
>;

/** What became of a requirement, as a shape; the words stand beside it. */
export function StatusMark({ of }: { readonly of: Status }) {
  return (
    <span className={styles.mark} data-status={of}>
      <Icon name={SHAPES[of]} size={14} />
    </span>
  );
}
