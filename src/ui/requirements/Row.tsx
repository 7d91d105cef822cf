import { useT, useWord } from '#app/use-words.ts';
import type { RequirementWords } from '#explain/parse-requirements.ts';
import type { Requirement } from '#explain/requirement/requirement.ts';
import { strictness } from '#explain/requirement/table.ts';
import { Icon } from '../kit/Icon.tsx';
import { Lines } from '../kit/Lines.tsx';
import styles from './Requirements.module.css';
import { StatusMark } from './StatusMark.tsx';

interface Props {
  readonly requirement: Requirement;
  readonly words: RequirementWords;
}

/** One requirement: how much the standard insists, on what, and what became of it here. */
export function Row({ requirement, words }: Props) {
  const word = useWord();
  const { id, level, status, because, where } = requirement;
  return (
    <li className={styles.row} id={id}>
      <b className={styles.level} data-strictness={strictness(level)}>
        {level}
      </b>
      <div className={styles.words}>
        <p>
          <Lines of={words[id] ?? []} />
        </p>
        {because !== undefined && (
          <p className={styles.because}>
            <Lines of={words[because] ?? []} />
          </p>
        )}
        {where !== undefined && <Proof {...requirement} where={where} />}
      </div>
      <span className={styles.status}>
        <StatusMark of={status} />
        {word(`requirements.status.${status}`)}
      </span>
    </li>
  );
}

function Proof({ where, tests }: Requirement & { readonly where: string }) {
  const t = useT();
  return (
    <details className={styles.proof}>
      <summary>
        <Icon name="chevron-right" size={14} />
        {t(tests.length > 0 ? 'requirements.proof' : 'requirements.place')}
      </summary>
      <dl>
        <dt>{t('requirements.where')}</dt>
        <dd>
          <code>{where}</code>
        </dd>
        {tests.length > 0 && <dt>{t('requirements.tests')}</dt>}
        {tests.map((test) => {
          const [file, name] = test.split(' › ');
          return (
            <dd key={test}>
              <span lang="en">{name}</span> <code>{file}</code>
            </dd>
          );
        })}
      </dl>
    </details>
  );
}
