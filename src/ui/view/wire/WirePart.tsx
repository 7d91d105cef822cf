import { memo } from 'react';
import { clockTime } from '#app/duration.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { choose } from '#app/view.ts';
import type { WirePart as Part } from '#trace/view/wire.ts';
import { Icon } from '../../kit/Icon.tsx';
import { WireOctets } from './WireOctets.tsx';
import styles from './WirePart.module.css';

interface Props {
  readonly part: Part;
  readonly hex: boolean;
  /** Seen as the two ends see it, not as somebody in between does. */
  readonly ends: boolean;
}

/** One thing on the wire: when, which way, and what. */
export const WirePart = memo(function WirePart({ part, hex, ends }: Props) {
  const t = useT();
  const chosen = useApp((app) => app.chosen === part.entry);
  const isOctets = part.kind === 'octets';
  const from = isOctets ? part.from : undefined;
  return (
    <li className={styles.part} data-from={from} data-chosen={chosen}>
      <button
        type="button"
        className={styles.at}
        aria-pressed={chosen}
        aria-label={t('view.mark', {
          who: from === undefined ? t('stage.console') : t(`console.${from}`),
          time: clockTime(part.at),
          text: isOctets ? part.octets.slice(0, 40).trimEnd() : t(`view.wire`),
        })}
        onClick={() => choose(chosen ? undefined : part.entry)}
      >
        {clockTime(part.at)}
      </button>
      <span className={styles.who} aria-hidden="true">
        {from === 'client' ? 'C' : from === 'server' ? 'S' : ''}
        {from !== undefined && <Icon name="arrow-right" size={14} />}
      </span>
      {isOctets ? <WireOctets part={part} hex={hex} ends={ends} /> : <Between part={part} />}
    </li>
  );
});

function Between({ part }: { readonly part: Exclude<Part, { readonly kind: 'octets' }> }) {
  const t = useT();
  switch (part.kind) {
    case 'connected':
      return (
        <span className={styles.note}>
          {t('view.connected', { host: part.host, port: String(part.port) })}
        </span>
      );
    case 'handshake':
      return <span className={styles.note}>{t('wire.handshake')}</span>;
    case 'closed':
      return <span className={styles.note}>{t(`wire.closed.${part.by}`)}</span>;
  }
}
