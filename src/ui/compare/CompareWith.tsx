import { branchesOf } from '#app/branch-actions.ts';
import { compareWith, compareWithBranch } from '#app/compare.ts';
import { branchWords } from '#app/mark-words.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import styles from './Compare.module.css';

/** What the session is compared with: a kitchen that is otherwise, every server, or another branch. */
export function CompareWith() {
  const word = useWord();
  const compared = useApp((app) => app.compared);
  const { others } = useApp(branchesOf);
  const choose = (value: string) => {
    if (value === 'servers') compareWith({ with: 'servers' });
    else if (value === 'kitchen') compareWith({ with: 'kitchen', changes: [] });
    else compareWithBranch(Number(value));
  };
  return (
    <label className={styles.with}>
      <span className="sr">{word('compare.with')}</span>
      <select
        value={compared.with === 'branch' ? String(compared.id) : compared.with}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="kitchen">{word('compare.kitchen')}</option>
        <option value="servers">{word('compare.servers')}</option>
        {others.map((branch) => (
          <option key={branch.id} value={branch.id}>
            {word('compare.branch', { name: branchWords(branch, word) })}
          </option>
        ))}
      </select>
    </label>
  );
}
