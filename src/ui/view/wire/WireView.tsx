import { useMemo, useState } from 'react';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { overheard, wireOf } from '#trace/view/wire.ts';
import { Empty } from '../Empty.tsx';
import { Scroller } from '../Scroller.tsx';
import { Segmented } from '../Segmented.tsx';
import { useTail } from '../use-tail.ts';
import { Learnt } from './Learnt.tsx';
import { WirePart } from './WirePart.tsx';
import styles from './WireView.module.css';

/** Every octet that went over the wire, as somebody has it who listens there. */
export function WireView() {
  const t = useT();
  const trace = useApp(seen);
  const [how, setHow] = useState<'text' | 'hex'>('text');
  const [whose, setWhose] = useState<'eavesdropper' | 'ends'>('eavesdropper');
  const parts = useMemo(() => wireOf(trace), [trace]);
  const learnt = useMemo(() => overheard(parts), [parts]);
  const { rows, hidden, showAll } = useTail(parts);
  if (parts.length === 0) return <Empty>{t('wire.empty')}</Empty>;
  const isSealed = learnt.sealed > 0 || parts.some(({ kind }) => kind === 'handshake');
  const tools = (
    <>
      <Segmented
        label={t('wire.how')}
        value={how}
        choices={[
          { value: 'text', name: t('wire.text') },
          { value: 'hex', name: t('wire.hex') },
        ]}
        onChoose={setHow}
      />
      {isSealed && (
        <Segmented
          label={t('wire.whose')}
          value={whose}
          choices={[
            { value: 'eavesdropper', name: t('wire.eavesdropper') },
            { value: 'ends', name: t('wire.ends') },
          ]}
          onChoose={setWhose}
        />
      )}
    </>
  );
  return (
    <Scroller tools={tools} follow>
      <Learnt learnt={learnt} />
      {hidden > 0 && (
        <button type="button" className="linkbtn" onClick={showAll}>
          {t('view.earlier', { count: hidden })}
        </button>
      )}
      <ol className={styles.wire} aria-label={t('wire.list')}>
        {rows.map((part) => (
          <WirePart
            key={`${part.entry} ${part.kind}`}
            part={part}
            hex={how === 'hex'}
            ends={whose === 'ends'}
          />
        ))}
      </ol>
    </Scroller>
  );
}
