import { useEffect, useRef } from 'react';
import { seen } from '#app/moment.ts';
import { isOffer } from '#app/transcript.ts';
import { useApp, useAppParts } from '#app/use-app.ts';
import { useT, useWord } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { titleSentence } from '#explain/explanation.ts';
import { factsAt } from '#explain/facts.ts';
import { referenceText } from '#explain/reference-text.ts';
import { rfcUrl } from '#explain/rfc/url.ts';
import { checksOf } from '#smtp/policy/ask.ts';
import type { Trace } from '#trace/trace.ts';
import type { Event } from '#world/event.ts';
import { Lines } from '../kit/Lines.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import { Apart } from './Apart.tsx';
import { Checks } from './Checks.tsx';
import styles from './Explanation.module.css';
import { Offers } from './Offers.tsx';
import { factWords } from './words.ts';

/** Pixels between an opened reply and the edge of the transcript. */
const NEAR = 8;

interface Props {
  /** Where the reply stands in the trace. */
  readonly index: number;
  readonly event: Event & { readonly kind: 'server' };
}

/** The command that a reply answered. */
function answered({ entries }: Trace, index: number): string | undefined {
  const command = entries
    .slice(0, index)
    .findLast((entry) => entry.event.kind === 'client' && entry.event.part === 'command')?.event;
  return command?.kind === 'client' ? fromOctets(command.line) : undefined;
}

/** Shows the whole of it if there is room, and else its beginning: the reply that it hangs from. Only the transcript moves. */
function bringIntoView(frame: HTMLElement): void {
  const reply = frame.closest('li');
  const scroller = reply?.closest('ol')?.parentElement;
  if (!reply || !scroller) return;
  const own = reply.getBoundingClientRect();
  const room = scroller.getBoundingClientRect();
  if (own.height > room.height || own.top < room.top) scroller.scrollTop += own.top - room.top - NEAR;
  else if (own.bottom > room.bottom) scroller.scrollTop += own.bottom - room.bottom + NEAR;
}

/** What a reply means, why it came here and now, what was checked, and what to do: right under it. */
export function Explanation({ index, event }: Props) {
  const t = useT();
  const word = useWord();
  const explanations = useApp((app) => app.explanations);
  const line = useApp((app) => answered(seen(app), index));
  const known = useAppParts((app) => factsAt(seen(app), index));
  const frame = useRef<HTMLDivElement>(null);
  const here = explanations !== undefined;
  useEffect(() => {
    if (here && frame.current) bringIntoView(frame.current);
  }, [here]);
  if (explanations === undefined) return <p className={styles.loading}>{t('frame.loading')}</p>;
  const { reply } = event;
  const checks = checksOf(event.checks);
  const reason = explanations.reasons[reply.reason];
  const facts = factWords(known, word);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section of its own for each reply would crowd the landmarks
    <div
      ref={frame}
      className={styles.why}
      role="group"
      aria-label={t('console.opens', { code: String(reply.code) })}
    >
      <Apart reply={reply} codes={explanations.codes} gap={1} />
      {checks.length > 0 && (
        <div className={styles.side}>
          <Checks checks={checks} words={explanations.checks} known={known} line={line} />
        </div>
      )}
      <div className={styles.text}>
        {reason && (
          <>
            <p className={styles.sum}>
              <b>{titleSentence(reason.title)}</b> <Lines of={reason.why} facts={facts} />
            </p>
            <p className={styles.meaning}>
              <Lines of={reason.meaning} facts={facts} />
            </p>
            {reason.todo.length > 0 && (
              <>
                <h2>{t('explain.todo')}</h2>
                <ol className={styles.todo}>
                  {reason.todo.map((item, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the items never change their order
                    <li key={index}>
                      <Lines of={item} facts={facts} />
                    </li>
                  ))}
                </ol>
              </>
            )}
          </>
        )}
        {isOffer(reply) && <Offers lines={reply.lines.slice(1)} />}
        <p className={styles.refs}>
          <a href={rfcUrl(reply.rfc)} rel="noreferrer">
            {referenceText(reply.rfc)}
          </a>
          <PlaceLink to={{ kind: 'reply', code: reply.code }}>
            {t('explain.page', { code: String(reply.code) })}
          </PlaceLink>
        </p>
      </div>
    </div>
  );
}
