import { useEffect, useMemo, useState } from 'react';
import { copyText } from '#app/clipboard.ts';
import { loadExplanations } from '#app/explanations.ts';
import { FORMATS, type Format, GROUPS } from '#app/export-formats.ts';
import { number } from '#app/message/format.ts';
import { seen } from '#app/moment.ts';
import { saveFile } from '#app/save-file.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { factWords } from '../explanation/words.ts';
import styles from './ExportPart.module.css';

/** Letters of a preview; nobody reads more in a window. */
const MOST = 20_000;

/** The session as it is seen, in the form in which somebody else needs it. */
export function ExportPart() {
  const word = useWord();
  const [id, choose] = useState('text');
  const format = FORMATS.find((each) => each.id === id);
  useEffect(() => void loadExplanations(), []);
  return (
    <div className={styles.export}>
      <label className={styles.choice}>
        <span>{word('export.as')}</span>
        <select value={id} onChange={(event) => choose(event.target.value)}>
          {GROUPS.map((group) => (
            <optgroup key={group} label={word(`export.group.${group}`)}>
              {FORMATS.filter((each) => each.group === group).map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name ?? word(`export.format.${each.id}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {format && <Made key={id} format={format} />}
    </div>
  );
}

/** What it comes to, and what it cannot say. */
function Made({ format }: { readonly format: Format }) {
  const word = useWord();
  const language = useApp((app) => app.language);
  const content = useContent(format);
  const [copied, setCopied] = useState(false);
  const name = format.fileName(useApp((app) => app.session));
  if (content === undefined) return <p className={styles.about}>{word('export.nothing')}</p>;
  const isText = typeof content === 'string';
  const size = number(Math.max(0.1, Math.round(content.length / 100) / 10), language);
  return (
    <>
      <p className={styles.about}>{word(format.about)}</p>
      {isText ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
        <section className={styles.preview} tabIndex={0} aria-label={word('export.preview')}>
          <pre>{content.slice(0, MOST)}</pre>
        </section>
      ) : (
        <p className={styles.binary}>{word('export.binary', { size })}</p>
      )}
      <div className={styles.ways}>
        <button type="button" className="btn main" onClick={() => saveFile(name, format.type, content)}>
          {word('export.save')}
        </button>
        {isText && (
          <button type="button" className="btn" onClick={() => void copyText(content).then(setCopied)}>
            {word('share.copy')}
          </button>
        )}
        <span role="status" className="note">
          {copied ? word('share.copied') : ''}
        </span>
        <span className={`note ${styles.name}`}>{word('export.file', { name, size })}</span>
      </div>
    </>
  );
}

function useContent(format: Format): string | Uint8Array | undefined {
  const word = useWord();
  const trace = useApp(seen);
  const session = useApp((app) => app.session);
  const reasons = useApp((app) => app.explanations?.reasons);
  const root = useApp((app) => app.root);
  const language = useApp((app) => app.language);
  return useMemo(() => {
    const site = `${location.origin}${root}${language === 'en' ? '' : language}`.replace(/\/$/, '');
    const words = {
      reasons: reasons ?? {},
      factWords: (facts: Parameters<typeof factWords>[0]) => factWords(facts, word),
      site,
    };
    return format.make({ trace, words, session });
  }, [format, trace, session, reasons, root, language, word]);
}
