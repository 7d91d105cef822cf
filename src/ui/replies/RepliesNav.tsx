import { useT } from '#app/use-words.ts';
import type { Explanations } from '#explain/explanation.ts';
import { replyCodes } from '#explain/reply-page.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import { Mark } from '../kit/Mark.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './Replies.module.css';

const CODES = replyCodes(REPLY_FORMS, PERSONALITIES);

const CLASSES = [2, 3, 4, 5] as const;

/** All replies that occur, by class. */
export function RepliesNav({
  codes,
  current,
}: {
  readonly codes: Explanations['codes'];
  readonly current?: number;
}) {
  const t = useT();
  return (
    <nav className={styles.side} aria-label={t('replies.all')}>
      {CLASSES.map((kind) => (
        <section key={kind}>
          <h2 className={styles.class} data-class={kind}>
            <Mark of={kind} />
            {t(`replies.class.${kind}`)}
          </h2>
          <ul>
            {CODES.filter((code) => Math.floor(code / 100) === kind).map((code) => (
              <li key={code}>
                <PlaceLink to={{ kind: 'reply', code }} aria-current={code === current ? 'page' : undefined}>
                  <span>{code}</span>
                  <span>{codes[`code.${code}`]}</span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
