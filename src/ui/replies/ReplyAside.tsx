import { provoke } from '#app/provoke.ts';
import { replyClass } from '#app/transcript.ts';
import { useT } from '#app/use-words.ts';
import type { Explanations } from '#explain/explanation.ts';
import { referenceText } from '#explain/reference-text.ts';
import { replyCodes, sectionsOf } from '#explain/reply-page.ts';
import { rfcUrl } from '#explain/rfc/url.ts';
import type { Reason } from '#smtp/model/reason.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import type { Input } from '#trace/input.ts';
import { Icon } from '../kit/Icon.tsx';
import { Mark } from '../kit/Mark.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './Replies.module.css';
import { Script } from './Script.tsx';

interface Props {
  readonly code: number;
  /** The lines that bring each reason about. */
  readonly scripts: ReadonlyMap<Reason, readonly Input[]>;
  readonly chosen: string;
  readonly onChoose: (reason: Reason) => void;
  readonly explanations: Explanations;
}

const MOST_RELATED = 5;

/** Codes of the same class and the same second digit come first: they speak of the same thing. */
function related(code: number): readonly number[] {
  const near = (other: number) =>
    Number(Math.floor(other / 10) === Math.floor(code / 10)) + Number(other % 100 === code % 100);
  return replyCodes(REPLY_FORMS, PERSONALITIES)
    .filter((other) => other !== code && near(other) > 0)
    .toSorted((a, b) => near(b) - near(a))
    .slice(0, MOST_RELATED);
}

/** Beside a reply: how to bring it about, what is near it, and where it is written. */
export function ReplyAside({ code, scripts, chosen, onChoose, explanations }: Props) {
  const t = useT();
  const possible = [...scripts.keys()];
  const reason = possible.find((each) => each === chosen) ?? possible[0];
  const script = reason && scripts.get(reason);
  const others = related(code);
  return (
    <aside className={styles.aside} aria-label={t('replies.provoke')}>
      {reason && script && (
        <section className={styles.try}>
          <h2>{t('replies.provoke')}</h2>
          {possible.length > 1 && (
            <select
              aria-label={t('replies.reasons')}
              value={reason}
              onChange={(event) => onChoose(event.target.value as Reason)}
            >
              {possible.map((each) => (
                <option key={each} value={each}>
                  {explanations.reasons[each]?.title ?? each}
                </option>
              ))}
            </select>
          )}
          <Script inputs={script} />
          <button type="button" className="btn main" onClick={() => void provoke(reason, script)}>
            <Icon name="play" />
            {t('replies.provoke.run')}
          </button>
          <p className="note">{t('replies.provoke.note')}</p>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t('replies.related')}</h2>
          <ul className={styles.related}>
            {others.map((other) => (
              <li key={other}>
                <Mark of={replyClass(other)} />
                <PlaceLink to={{ kind: 'reply', code: other }}>{other}</PlaceLink>
                <span>{explanations.codes[`code.${other}`]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('replies.written')}</h2>
        <ul className={styles.references}>
          {sectionsOf(code, REPLY_FORMS, PERSONALITIES).map((section) => (
            <li key={section}>
              <a href={rfcUrl(section)} rel="noreferrer">
                {referenceText(section)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
