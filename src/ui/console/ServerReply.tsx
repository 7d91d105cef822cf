import { lazy, type MouseEvent, Suspense } from 'react';
import { summon } from '#app/draft.ts';
import { openReply, unfold } from '#app/opened.ts';
import { isLong, type ReplyLine, replyClass, replyLines } from '#app/transcript.ts';
import { useT } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import type { Event } from '#world/event.ts';
import { Icon } from '../kit/Icon.tsx';
import { Mark } from '../kit/Mark.tsx';
import { TOUCH } from '../media.ts';
import { part } from '../part.tsx';
import styles from './Line.module.css';

const Explanation = lazy(
  part(() => import('../explanation/Explanation.tsx').then((module) => module.Explanation)),
);

/** Whoever looks something up with the mouse goes on typing; whoever walks by keyboard stays where they are. */
const backToPrompt = ({ detail }: MouseEvent): void => {
  if (detail > 0 && !matchMedia(TOUCH).matches) summon();
};

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
            onUnfold={(event) => {
              unfold(index);
              backToPrompt(event);
            }}
          />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a reply never change their order
          <Line key={at} line={line} index={index} open={open} reply={reply} />
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

interface LineProps {
  readonly line: ReplyLine & { readonly kind: 'line' };
  readonly index: number;
  readonly open: boolean;
  readonly reply: Props['event']['reply'];
}

function Line({ line: { text, first, last }, index, open, reply: { code, enhanced } }: LineProps) {
  const t = useT();
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
          {code}
          <i>-</i>
        </span>
      )}
      <span className={styles.words}>
        {enhanced && <b className={styles.status}>{enhanced}</b>}
        {enhanced && ' '}
        {fromOctets(text)}
      </span>
    </div>
  );
}

function Fold({
  hidden,
  onUnfold,
}: {
  readonly hidden: readonly string[];
  readonly onUnfold: (event: MouseEvent) => void;
}) {
  const t = useT();
  return (
    <div className={styles.line} data-first={false} data-last={false}>
      <button type="button" className={styles.fold} aria-expanded={false} onClick={onUnfold}>
        <Icon name="chevron-right" size={14} />
        <span>{t('console.more', { count: hidden.length, words: hidden.map(fromOctets).join(', ') })}</span>
      </button>
    </div>
  );
}
