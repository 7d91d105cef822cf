import { type ReactNode, useId } from 'react';
import { useT, useWord } from '#app/use-words.ts';
import { REQUIREMENTS } from '#explain/requirement/catalogue.ts';
import { type Choice, chosen, STATUSES, STRICTNESSES } from '#explain/requirement/table.ts';
import styles from './Requirements.module.css';
import { StatusMark } from './StatusMark.tsx';

interface Props {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** How many are shown now. */
  readonly shown: number;
}

const withoutStatus = ({ strictness }: Choice): Choice => (strictness === undefined ? {} : { strictness });
const withoutStrictness = ({ status }: Choice): Choice => (status === undefined ? {} : { status });

/** Which requirements are shown: by how much the standard insists, and by what became of them here. */
export function Filter({ choice, onChoose, shown }: Props) {
  const t = useT();
  const word = useWord();
  const count = (more: Choice) => chosen(REQUIREMENTS, { ...choice, ...more }).length;
  return (
    <form className={styles.filter} aria-label={t('requirements.filter')}>
      <Group legend={t('requirements.strictness')}>
        <Option
          name="strictness"
          label={t('requirements.strictness.all')}
          checked={choice.strictness === undefined}
          onChange={() => onChoose(withoutStrictness(choice))}
        />
        {STRICTNESSES.map((strictness) => (
          <Option
            key={strictness}
            name="strictness"
            label={strictness}
            count={count({ strictness })}
            checked={choice.strictness === strictness}
            onChange={() => onChoose({ ...choice, strictness })}
          />
        ))}
      </Group>
      <Group legend={t('requirements.status')}>
        <Option
          name="status"
          label={t('requirements.status.all')}
          checked={choice.status === undefined}
          onChange={() => onChoose(withoutStatus(choice))}
        />
        {STATUSES.map((status) => (
          <Option
            key={status}
            name="status"
            label={word(`requirements.status.${status}`)}
            mark={<StatusMark of={status} />}
            count={count({ status })}
            checked={choice.status === status}
            onChange={() => onChoose({ ...choice, status })}
          />
        ))}
      </Group>
      <output className={styles.shown}>{t('requirements.shown', { count: shown })}</output>
    </form>
  );
}

function Group({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  );
}

interface OptionProps {
  /** Options of one name exclude each other. */
  readonly name: string;
  readonly label: string;
  readonly mark?: ReactNode;
  readonly count?: number;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Option({ name, label, mark, count, checked, onChange }: OptionProps) {
  const id = useId();
  return (
    <span className={styles.option}>
      <input type="radio" name={name} id={id} checked={checked} onChange={onChange} />
      <label htmlFor={id}>
        {mark}
        {label}
        {count !== undefined && <small>{count}</small>}
      </label>
    </span>
  );
}
