import { openReply } from '#app/opened.ts';
import { isOffer, type ReplyLine, replyClass } from '#app/transcript.ts';
import { useT } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import type { Reply } from '#smtp/model/reply.ts';
import { Mark } from '../kit/Mark.tsx';
import { backToPrompt } from './back-to-prompt.ts';
import styles from './Line.module.css';

interface Props {
  readonly line: ReplyLine & { readonly kind: 'line' };
  readonly index: number;
  readonly open: boolean;
  readonly reply: Reply;
}

/** One line of a reply. In the last one the code can be pressed. */
export function ReplyRow({ line: { text, first, last }, index, open, reply }: Props) {
  const t = useT();
  const { code, enhanced } = reply;
  return (
    <div className={styles.line} data-first={first} data-last={last}>
      <span className={styles.who} aria-hidden="true">
        {first ? 'S' : ''}
      </span>
      <span className={styles.shape}>{last && <Mark of={replyClass(code)} />}</span>
      {last ? (
        <button
          type="button"
          className={styles.code}
          data-hover="code"
          aria-expanded={open}
          aria-label={t('console.explain', { code: String(code) })}
          onClick={(event) => {
            openReply(index);
            backToPrompt(event);
          }}
        >
          {code}
        </button>
      ) : (
        <span className={styles.code}>
          <span data-hover="code">{code}</span>
          <i data-hover="more">-</i>
        </span>
      )}
      <span className={styles.words}>
        {enhanced && (
          <b className={styles.status} data-hover="status">
            {enhanced}
          </b>
        )}
        {enhanced && ' '}
        {isOffer(reply) && !first ? <span data-hover="offer">{fromOctets(text)}</span> : fromOctets(text)}
      </span>
    </div>
  );
}
