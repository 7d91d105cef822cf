import { useState } from 'react';
import { type Behaviour, EXTENSION_ROWS, POLICY_ROWS, usualRows } from '#app/kitchen.ts';
import { SANDBOX } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { BehaviourRow } from './BehaviourRow.tsx';

/** Every switch of the server, drawn from what the behaviours say of themselves; in a lesson first the few that matter. */
export function Behaviours() {
  const t = useT();
  const lesson = useApp((app) => app.lesson);
  const isSandbox = useApp((app) => app.session === SANDBOX);
  const [all, setAll] = useState(false);
  return (
    <section>
      <h2>{t('kitchen.behaviours')}</h2>
      {isSandbox || all ? (
        <>
          <Rows of={POLICY_ROWS} />
          <h3>{t('kitchen.extensions')}</h3>
          <Rows of={EXTENSION_ROWS} />
        </>
      ) : (
        <Rows of={usualRows(lesson)} />
      )}
      {!isSandbox && (
        <button type="button" className="linkbtn" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'kitchen.behaviours.fewer' : 'kitchen.behaviours.all', {
            count: POLICY_ROWS.length + EXTENSION_ROWS.length,
          })}
        </button>
      )}
    </section>
  );
}

function Rows({ of }: { readonly of: readonly Behaviour[] }) {
  return (
    <ul>
      {of.map((behaviour) => (
        <BehaviourRow key={behaviour.id} behaviour={behaviour} />
      ))}
    </ul>
  );
}
