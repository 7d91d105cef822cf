import { useEffect, useMemo, useState } from 'react';
import { type ParsedLetter, parsedLetter } from '#app/parsed-letter.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { type MimePart, mimeTree } from '#mail/mime-tree.ts';
import { Segmented } from '../Segmented.tsx';
import styles from './Body.module.css';
import { isolated } from './isolated.ts';

/** What a mail program makes of the letter: its parts, its text, and its HTML in a frame that can do nothing. */
export function Body({ content }: { readonly content: string }) {
  const t = useT();
  const tree = useMemo(() => mimeTree(content), [content]);
  const [parsed, setParsed] = useState<ParsedLetter>();
  useEffect(() => {
    let isHere = true;
    void parsedLetter(content).then((letter) => isHere && setParsed(letter));
    return () => {
      isHere = false;
    };
  }, [content]);
  return (
    <section className={styles.body} aria-label={t('letter.body')}>
      <h2>{t('letter.body')}</h2>
      <ul className={styles.tree} aria-label={t('letter.tree')}>
        <Part part={tree} />
      </ul>
      {parsed && <Rendered parsed={parsed} />}
      {parsed && parsed.attachments.length > 0 && (
        <>
          <h3>{t('letter.attachments')}</h3>
          <ul className={styles.attachments}>
            {parsed.attachments.map(({ name, type, octets }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: attachments never change their order
              <li key={index}>
                <b>{name || t('letter.attachment.unnamed')}</b>{' '}
                <span className="note">{t('letter.attachment', { type, octets })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Part({ part: { type, encoding, disposition, name, octets, parts } }: { readonly part: MimePart }) {
  const t = useT();
  const about = [encoding, disposition, name, t('letter.part.octets', { octets })].filter(Boolean).join(', ');
  return (
    <li>
      <code>{type}</code> <span className="note">{about}</span>
      {parts.length > 0 && (
        <ul>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts never change their order
            <Part key={index} part={part} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Rendered({ parsed: { text, html } }: { readonly parsed: ParsedLetter }) {
  const t = useT();
  const theme = useApp((app) => app.theme);
  const [wanted, want] = useState<'text' | 'html'>();
  const how = wanted ?? (text === undefined && html !== undefined ? 'html' : 'text');
  if (text === undefined && html === undefined) return <p className="note">{t('letter.body.none')}</p>;
  return (
    <>
      {html !== undefined && (
        <Segmented
          label={t('letter.how')}
          value={how}
          choices={[
            { value: 'text', name: t('letter.how.text') },
            { value: 'html', name: t('letter.how.html') },
          ]}
          onChoose={want}
        />
      )}
      {how === 'html' && html !== undefined ? (
        <>
          <p className="note">{t('letter.html.about')}</p>
          <iframe
            key={theme}
            className={styles.frame}
            title={t('letter.html')}
            sandbox=""
            srcDoc={isolated(html)}
          />
        </>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
        <pre className={styles.text} tabIndex={0}>
          {text ?? t('letter.text.none')}
        </pre>
      )}
    </>
  );
}
