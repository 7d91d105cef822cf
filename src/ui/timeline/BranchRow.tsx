import { useState } from 'react';
import type { BranchName } from '#app/branch.ts';
import { chooseBranch, removeBranch } from '#app/branch-actions.ts';
import { compareWithBranch } from '#app/compare.ts';
import { branchWords } from '#app/mark-words.ts';
import { useWord } from '#app/use-words.ts';
import { Sign, type SignName } from '../kit/Sign.tsx';
import styles from './Branches.module.css';
import { BranchNameField } from './BranchNameField.tsx';

interface Props {
  readonly branch: BranchName;
  readonly inputs: number;
  /** Is it the one on the stage? */
  readonly isHere: boolean;
  readonly onLeave: () => void;
}

/** One branch: its name leads to it; it can be compared, renamed, deleted. */
export function BranchRow({ branch, inputs, isHere, onLeave }: Props) {
  const word = useWord();
  const [renaming, rename] = useState(false);
  const name = branchWords(branch, word);
  if (renaming) return <BranchNameField branch={branch} shown={name} onDone={() => rename(false)} />;
  return (
    <li className={styles.row} data-here={isHere}>
      {isHere ? (
        <p className={styles.name} aria-current="true">
          <span>{name}</span>
          <small>{word('branch.here')}</small>
        </p>
      ) : (
        <button
          type="button"
          className={styles.name}
          onClick={() => {
            chooseBranch(branch.id);
            onLeave();
          }}
        >
          <span>{name}</span>
          <small>{word('branch.inputs', { count: inputs })}</small>
        </button>
      )}
      {!isHere && (
        <Tool
          name="differs"
          label={word('branch.compare', { name })}
          onPress={() => {
            compareWithBranch(branch.id);
            onLeave();
          }}
        />
      )}
      <Tool name="pencil" label={word('branch.rename', { name })} onPress={() => rename(true)} />
      {!isHere && (
        <Tool name="bin" label={word('branch.remove', { name })} onPress={() => removeBranch(branch.id)} />
      )}
    </li>
  );
}

interface ToolProps {
  readonly name: SignName;
  readonly label: string;
  readonly onPress: () => void;
}

function Tool({ name, label, onPress }: ToolProps) {
  return (
    <button type="button" className="iconbtn" aria-label={label} title={label} onClick={onPress}>
      <Sign name={name} size={16} />
    </button>
  );
}
