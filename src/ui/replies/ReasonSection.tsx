import { provoke, scriptOf } from '#app/provoke.ts';
import { replyClass } from '#app/transcript.ts';
import { useT, useWord } from '#app/use-words.ts';
import type { Explanation } from '#explain/explanation.ts';
import { exampleFacts, type Worded, wordings } from '#explain/reply-page.ts';
import type { Reason } from '#smtp/model/reason.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import { factWords } from '../explanation/words.ts';
import { Icon } from '../kit/Icon.tsx';
import { Lines } from '../kit/Lines.tsx';
import styles from './Replies.module.css';

interface Props {
  readonly reason: Reason;
  readonly code: number;
  readonly explanation: Explanation | undefined;
  readonly onChoose: () => void;
}

/** One reason for a reply: what it means, what to do, and how each server words it. */
export function ReasonSection({ reason, explanation, code }: Props) {
  const t = useT();
  const word = useWord();
  if (explanation === undefined) return null;
  const facts = factWords(exampleFacts(reason), word);
  return (
    <section className={styles.reason} id={reason}>
      <h2>{explanation.title}</h2>
      <div className={styles.prose}>
        <p>
          <Lines of={explanation.meaning} facts={facts} />
        </p>
      </div>
      {explanation.todo.length > 0 && (
        <>
          <h3>{t('replies.todo')}</h3>
          <ol className={styles.todo}>
            {explanation.todo.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the items never change their order
              <li key={index}>
                <span>
                  <Lines of={item} facts={facts} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <h3>{t('replies.wordings')}</h3>
      <Wordings worded={wordings(reason, REPLY_FORMS, PERSONALITIES)} code={code} />
      {scriptOf(reason) && (
        <button type="button" className="btn" onClick={() => void provoke(reason)}>
          <Icon name="play" />
          {t('replies.provoke')}
        </button>
      )}
    </section>
  );
}

function Wordings({ worded, code }: { readonly worded: readonly Worded[]; readonly code: number }) {
  const word = useWord();
  return (
    <table className={styles.words}>
      <tbody>
        {worded.map((one) => (
          <tr key={one.personality.id} data-other={one.code !== code}>
            <th scope="row">
              {word(`personality.${one.personality.id}`)}
              <small>{one.personality.version}</small>
            </th>
            <td>
              {one.lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order
                <span key={index} className={styles.wording}>
                  <b data-class={replyClass(one.code)}>
                    {one.code}
                    {index < one.lines.length - 1 ? '-' : ' '}
                    {one.enhanced}
                  </b>{' '}
                  {line}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
