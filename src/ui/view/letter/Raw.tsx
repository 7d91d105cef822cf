import { visible } from '#app/octet-words.ts';
import { useT } from '#app/use-words.ts';
import type { SeenLetter } from '#trace/view/letters.ts';
import { linesOf } from '#trace/view/wire.ts';
import styles from './Raw.module.css';

/** No more lines than this are shown of a letter. */
const MOST = 400;

interface Props {
  readonly letter: SeenLetter;
  readonly stored: string | undefined;
}

/** The letter as it went over the wire, beside the letter as it is stored. */
export function Raw({ letter: { sent, stuffed, content, about }, stored }: Props) {
  const t = useT();
  const added = stored?.endsWith(content)
    ? linesOf(stored.slice(0, stored.length - content.length)).length
    : 0;
  const unstored = about === undefined ? 'letter.stored.not' : 'letter.written';
  const caption = stored === undefined ? unstored : 'letter.stored';
  return (
    <section className={styles.raw} aria-label={t('letter.raw')}>
      <h2>{t('letter.raw')}</h2>
      <div className={styles.pair}>
        {about === undefined && (
          <figure>
            <figcaption>{t(stuffed ? 'letter.sent' : 'letter.sent.chunks')}</figcaption>
            <Lines
              of={linesOf(sent)}
              mark={(line) => (stuffed && line.startsWith('.') ? 'dot' : undefined)}
            />
          </figure>
        )}
        <figure>
          <figcaption>{t(caption)}</figcaption>
          <Lines of={linesOf(stored ?? content)} mark={(_, index) => (index < added ? 'added' : undefined)} />
        </figure>
      </div>
    </section>
  );
}

interface LinesProps {
  readonly of: readonly string[];
  readonly mark: (line: string, index: number) => 'dot' | 'added' | undefined;
}

function Lines({ of, mark }: LinesProps) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <pre tabIndex={0}>
      {of.slice(0, MOST).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their order
        <Line key={index} line={line} mark={mark(line, index)} />
      ))}
      {of.length > MOST && <i>{t('letter.raw.more', { count: of.length - MOST })}</i>}
    </pre>
  );
}

function Line({ line, mark }: { readonly line: string; readonly mark: 'dot' | 'added' | undefined }) {
  if (mark === 'dot') {
    return (
      <span className={styles.line}>
        <mark>.</mark>
        {visible(line.slice(1))}
      </span>
    );
  }
  return (
    <span className={styles.line} data-added={mark === 'added'}>
      {visible(line) || '\u00a0'}
    </span>
  );
}
