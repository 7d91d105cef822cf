import { useT, useWord } from '#app/use-words.ts';
import type { RequirementWords } from '#explain/parse-requirements.ts';
import {
  counts,
  type SectionRows,
  STATUSES,
  type StandardRows,
  standardRows,
} from '#explain/requirement/table.ts';
import { rfcUrl } from '#explain/rfc/url.ts';
import styles from './Requirements.module.css';
import { Row } from './Row.tsx';
import { StatusMark } from './StatusMark.tsx';

/** The requirements of one standard. */
export function Standard({
  standard,
  words,
}: {
  readonly standard: StandardRows;
  readonly words: RequirementWords;
}) {
  const word = useWord();
  const { rfc, sections } = standard;
  const has = counts(standardRows(standard));
  return (
    <section className={styles.standard} id={`rfc${rfc}`} aria-labelledby={`rfc${rfc}-title`}>
      <header>
        <h2 id={`rfc${rfc}-title`}>
          {word(`requirements.rfc.${rfc}`)} <small>RFC {rfc}</small>
        </h2>
        <p className={styles.counts}>
          {STATUSES.filter((status) => has[status] > 0).map((status) => (
            <span key={status}>
              <StatusMark of={status} />
              {has[status]} {word(`requirements.status.${status}`)}
            </span>
          ))}
        </p>
      </header>
      {sections.map((section) => (
        <Section key={section.section} rows={section} words={words} />
      ))}
    </section>
  );
}

function Section({
  rows: { section, rows },
  words,
}: {
  readonly rows: SectionRows;
  readonly words: RequirementWords;
}) {
  const t = useT();
  const [, rfc = '', number = ''] = /RFC (\d+) §(.*)/.exec(section) ?? [];
  return (
    <section className={styles.section}>
      <h3>
        <a
          href={rfcUrl(section)}
          rel="noreferrer"
          aria-label={t('requirements.section', { rfc, section: number })}
        >
          {number}
        </a>
      </h3>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} requirement={row} words={words} />
        ))}
      </ul>
    </section>
  );
}
