import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { partText, type Signature } from '#console/language/signature.ts';
import styles from './CommandForm.module.css';

/** How the command is written that is being typed: a quiet line with a place of its own, the part marked in which one is.
 *  Who listens has it said once they ask for it. */
export function CommandForm({ signature }: { readonly signature: Signature | undefined }) {
  const t = useT();
  const look = useApp((app) => app.form.look);
  const shown = look === 'closed' ? undefined : signature;
  const none = shown?.offered?.length === 0 ? t('form.none') : undefined;
  const text = shown?.parts.map((_, nth) => partText(shown, nth)).join('') ?? '';
  const own =
    shown?.active === undefined ? '' : t('form.own', { part: partText(shown, shown.active).trim() });
  return (
    <p className={styles.form} data-empty={shown === undefined}>
      {shown && (
        <>
          <code>
            {shown.parts.map((part, nth) => {
              const words = partText(shown, nth);
              return nth === shown.active ? <Active key={part} words={words} /> : words;
            })}
          </code>
          {none && <span> {none}</span>}
          {shown.rfc && <span className={styles.rfc}>{shown.rfc.replaceAll(' ', '\u00a0')}</span>}
        </>
      )}
      <span className="sr" role="status">
        {look === 'asked' && shown && [text, own, none].filter(Boolean).join('. ')}
      </span>
    </p>
  );
}

/** The part in which the caret is; the space before it is not of it. */
function Active({ words }: { readonly words: string }) {
  const own = words.trimStart();
  return (
    <>
      {words.slice(0, words.length - own.length)}
      <b>{own}</b>
    </>
  );
}
