import { decodeWords } from 'postal-mime';
import { useMemo } from 'react';
import { fieldWords } from '#app/field-words.ts';
import { useT, useWord } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { referenceText } from '#explain/reference-text.ts';
import { rfcUrl } from '#explain/rfc/url.ts';
import { headerFields } from '#mail/header.ts';
import styles from './Fields.module.css';

/** The header section, field by field, with what each one means. */
export function Fields({ content }: { readonly content: string }) {
  const t = useT();
  const fields = useMemo(() => headerFields(content), [content]);
  return (
    <section className={styles.fields} aria-label={t('letter.fields')}>
      <h2>{t('letter.fields')}</h2>
      {fields.length === 0 ? (
        <p className="note">{t('letter.fields.none')}</p>
      ) : (
        <dl>
          {fields.map(({ name, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fields of one name may stand there several times
            <Field key={index} name={name} value={value} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Field({ name, value }: { readonly name: string; readonly value: string }) {
  const word = useWord();
  const { key, reference } = fieldWords(name);
  const written = fromOctets(value);
  const meant = decodeWords(written);
  return (
    <div className={styles.field}>
      <dt>{name}</dt>
      <dd className={styles.value}>
        {written}
        {meant !== written && (
          <span className={styles.meant}>{word('letter.field.meant', { text: meant })}</span>
        )}
      </dd>
      <dd className={styles.about}>
        {word(key)}{' '}
        {reference && (
          <a href={rfcUrl(reference)} rel="noreferrer">
            {referenceText(reference)}
          </a>
        )}
      </dd>
    </div>
  );
}
