import { lazy, type MouseEvent, Suspense } from 'react';
import { unfold } from '#app/opened.ts';
import { isLong, isOffer, replyClass, replyLines } from '#app/transcript.ts';
import { useT } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import type { Event } from '#world/event.ts';
import { Icon } from '../kit/Icon.tsx';
import { part } from '../part.tsx';
import { backToPrompt } from './back-to-prompt.ts';
import styles from './Line.module.css';
import { ReplyRow } from './ReplyRow.tsx';

const Explanation = lazy(
  part(() => import('../explanation/Explanation.tsx').then((module) => module.Explanation)),
);

interface Props {
  readonly index: number;
  readonly event: Event & { readonly kind: 'server' };
  readonly open: boolean;
  readonly unfolded: boolean;
  readonly chosen: true | undefined;
}

/** A reply: shape, code, words. Its code opens the explanation right under it. */
export function ServerReply({ index, event, open, unfolded, chosen }: Props) {
  const t = useT();
  const { reply } = event;
  const lines = replyLines(reply.lines, unfolded);
  return (
    <li className={styles.reply} data-class={replyClass(reply.code)} data-open={open} data-chosen={chosen}>
      <span className="sr">{t('console.server')}: </span>
      {lines.map((line, at) =>
        line.kind === 'fold' ? (
          <Fold
            key="fold"
            hidden={line.hidden}
            offer={isOffer(reply)}
            onUnfold={(event) => {
              unfold(index);
              backToPrompt(event);
            }}
          />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a reply never change their order
          <ReplyRow key={at} line={line} index={index} open={open} reply={reply} />
        ),
      )}
      {unfolded && isLong(reply.lines) && (
        <button type="button" className={styles.less} onClick={() => unfold(index)}>
          <Icon name="chevron-up" size={14} />
          {t('console.less', { count: reply.lines.length - 3 })}
        </button>
      )}
      {open && (
        <Suspense fallback={<p className={styles.loading}>{t('frame.loading')}</p>}>
          <Explanation index={index} event={event} />
        </Suspense>
      )}
    </li>
  );
}

function Fold({
  hidden,
  offer,
  onUnfold,
}: {
  readonly hidden: readonly string[];
  readonly offer: boolean;
  readonly onUnfold: (event: MouseEvent) => void;
}) {
  const t = useT();
  return (
    <div className={styles.line} data-first={false} data-last={false}>
      <button type="button" className={styles.fold} aria-expanded={false} onClick={onUnfold}>
        <Icon name="chevron-right" size={14} />
        <span data-hover={offer ? 'offer' : undefined}>
          {t('console.more', { count: hidden.length, words: hidden.map(fromOctets).join(', ') })}
        </span>
      </button>
    </div>
  );
}
