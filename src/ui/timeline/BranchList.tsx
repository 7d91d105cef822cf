import { useEffect, useRef } from 'react';
import { branchesOf, bringBranchBack } from '#app/branch-actions.ts';
import { MOST_BRANCHES } from '#app/branches.ts';
import { branchWords } from '#app/mark-words.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import styles from './Branches.module.css';
import { BranchRow } from './BranchRow.tsx';

/** All ways that the session went, the one on the stage among them. */
export function BranchList({ onClose }: { readonly onClose: () => void }) {
  const word = useWord();
  const { here, others, removed } = useApp(branchesOf);
  const inputs = useApp((app) => app.trace.inputs.length);
  const panel = useRef<HTMLDivElement>(null);
  // Whoever has deleted a branch, or brought it back, stays in the list: the button that was pressed is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the other number of branches that takes the button away
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus();
  }, [others.length]);
  const rows = [
    { branch: here, inputs, isHere: true },
    ...others.map((branch) => ({ branch, inputs: branch.session.inputs.length, isHere: false })),
  ].toSorted((a, b) => a.branch.id - b.branch.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own
    <div ref={panel} className={styles.panel} role="group" tabIndex={-1} aria-label={word('branch.title')}>
      <p className={styles.title}>{word('branch.title')}</p>
      {others.length === 0 && removed === undefined && <p className="note">{word('branch.none')}</p>}
      {others.length > 0 && (
        <ul>
          {rows.map((row) => (
            <BranchRow key={row.branch.id} {...row} onLeave={onClose} />
          ))}
        </ul>
      )}
      {others.length >= MOST_BRANCHES && (
        <p className="note">{word('branch.most', { count: MOST_BRANCHES })}</p>
      )}
      <p className={styles.removed} role="status">
        {removed && (
          <>
            {word('branch.removed', { name: branchWords(removed, word) })}{' '}
            <button type="button" className="linkbtn" onClick={bringBranchBack}>
              {word('branch.bringBack')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
