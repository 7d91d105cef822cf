import { branchesOf } from '#app/branch-actions.ts';
import { forksOf } from '#app/forks.ts';
import { headAt, type Stave } from '#app/stave.ts';
import { useApp } from '#app/use-app.ts';
import type { Mark } from '#trace/mark.ts';
import styles from './Stave.module.css';

/** Where other branches part from the one on the stage; the list beside it leads to them. */
export function Forks({ stave, marks }: { readonly stave: Stave; readonly marks: readonly Mark[] }) {
  const trace = useApp((app) => app.trace);
  const branches = useApp(branchesOf);
  return forksOf(trace, marks, branches).map(({ count, branches: number }) => (
    <g key={count} className={styles.fork} transform={`translate(${headAt(stave, count)} 49)`}>
      <path d="M0-7v14M0 1c0-5 8-2 8-8" />
      {number > 1 && (
        <text x="11" y="5">
          {number}
        </text>
      )}
    </g>
  ));
}
