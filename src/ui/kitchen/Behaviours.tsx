import { useState } from 'react';
import { BEHAVIOURS, usualRows } from '#app/kitchen.ts';
import { SANDBOX } from '#app/store.ts';
import { SWITCH_GROUPS, withoutRows } from '#app/switches.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { BehaviourRow } from './BehaviourRow.tsx';
import { Switches } from './Switches.tsx';

/** Every switch of the server, drawn from what the behaviours say of themselves; in a lesson first the few that matter. */
export function Behaviours() {
  const t = useT();
  const isSandbox = useApp((app) => app.session === SANDBOX);
  return (
    <section>
      <h2>{t('kitchen.behaviours')}</h2>
      {isSandbox ? <Switches groups={SWITCH_GROUPS} first="access" /> : <LessonSwitches />}
    </section>
  );
}

/** The switches that the lesson has to do with; the others are a button away. */
function LessonSwitches() {
  const t = useT();
  const lesson = useApp((app) => app.lesson);
  const [all, setAll] = useState(false);
  const usual = usualRows(lesson);
  return (
    <>
      <ul>
        {usual.map((behaviour) => (
          <BehaviourRow key={behaviour.id} behaviour={behaviour} />
        ))}
      </ul>
      <button type="button" className="linkbtn" aria-expanded={all} onClick={() => setAll(!all)}>
        {t(all ? 'kitchen.behaviours.fewer' : 'kitchen.behaviours.all', {
          count: BEHAVIOURS.length,
        })}
      </button>
      {all && <Switches groups={withoutRows(SWITCH_GROUPS, usual)} />}
    </>
  );
}
