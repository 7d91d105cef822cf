import { useMemo } from 'react';
import { sessionOf } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { isOffered } from '#app/prompt.ts';
import { useApp } from '#app/use-app.ts';
import { useT, useWord } from '#app/use-words.ts';
import { askedReply } from '#app/view.ts';
import { orderOf } from '#app/view-state.ts';
import { machineOf, type OutOfOrder, outOfOrderAt } from '#trace/view/states.ts';
import { Scroller } from '../Scroller.tsx';
import { Machine } from './Machine.tsx';
import { OrderTable } from './OrderTable.tsx';
import styles from './StateView.module.css';
import { Verbs } from './Verbs.tsx';

/** Where the conversation stands, and where it can go from there. */
export function StateView() {
  const t = useT();
  const trace = useApp(seen);
  const order = orderOf(trace.world);
  const { world } = trace;
  const machine = useMemo(() => machineOf(order, (verb) => isOffered(world, verb)), [order, world]);
  const state = sessionOf(trace.world)?.state;
  const wrong = useApp((app) => askedReply(seen(app), app.chosen));
  const refused = useMemo(() => outOfOrderAt(trace, wrong), [trace, wrong]);
  return (
    <Scroller>
      <div className={styles.state}>
        {state === undefined ? <p className={styles.empty}>{t('state.empty')}</p> : <Verbs state={state} />}
        {refused && <Refused refused={refused} />}
        <Machine machine={machine} state={state} taken={refused?.taken ?? []} />
        <p className="note">{t('state.still', { verbs: machine.still.join(', ') })}</p>
        <p className="note">{t('state.quit')}</p>
        <OrderTable machine={machine} state={state} />
      </div>
    </Scroller>
  );
}

function Refused({ refused: { verb, state, taken } }: { readonly refused: OutOfOrder }) {
  const word = useWord();
  const states = taken.map((each) => word('state.quote', { state: word(`state.${each}`) })).join(', ');
  return (
    <p className={styles.refused}>
      {word('state.refused', { verb, state: word(`state.${state}`) })}{' '}
      {taken.length > 0 && word('state.taken', { states })}
    </p>
  );
}
