import { useRef } from 'react';
import { dropChange, putChange } from '#app/compare.ts';
import { EXTENSION_ROWS, POLICY_ROWS, serverOf, valuesOf } from '#app/kitchen.ts';
import { behaviourName } from '#app/switch-words.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import type { Trace } from '#trace/trace.ts';
import { BehaviourOfB } from './BehaviourOfB.tsx';
import styles from './Compare.module.css';
import { DropButton } from './DropButton.tsx';

const SERVER = 'server:';

/** What kitchen B has otherwise: chosen from everything that a kitchen can have. */
export function ChangesOfB({ trace }: { readonly trace: Trace }) {
  const word = useWord();
  const compared = useApp((app) => app.compared);
  const changes = compared.with === 'kitchen' ? compared.changes : [];
  const server = serverOf(trace.world);
  const personality = changes.find((change) => change.kind === 'personality');
  const behaviours = [
    ...new Set(changes.flatMap((change) => (change.kind === 'set' ? [change.behaviour] : []))),
  ];
  const choice = useRef<HTMLSelectElement>(null);
  const drop = (behaviour?: string) => {
    dropChange(behaviour);
    choice.current?.focus();
  };
  const add = (value: string) => {
    if (value.startsWith(SERVER)) return putChange({ kind: 'personality', id: value.slice(SERVER.length) });
    const on = valuesOf(server, value).on !== true;
    return putChange({ kind: 'set', behaviour: value, setting: 'on', value: on });
  };
  const rest = (rows: typeof POLICY_ROWS) => rows.filter(({ id }) => !behaviours.includes(id));
  return (
    <section className={styles.changes} aria-label={word('compare.b.same')}>
      <div className={styles.add}>
        <i className={styles.letter}>{word('compare.b')}</i>
        <select
          ref={choice}
          aria-label={word('compare.add')}
          value=""
          onChange={(event) => add(event.target.value)}
        >
          <option value="">{word('compare.add')}</option>
          <optgroup label={word('compare.add.servers')}>
            {PERSONALITIES.filter(({ id }) => id !== server?.personality.id).map(({ id }) => (
              <option key={id} value={SERVER + id}>
                {word(`personality.${id}`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={word('compare.add.policies')}>
            {rest(POLICY_ROWS).map(({ id }) => (
              <option key={id} value={id}>
                {behaviourName(id, word)}
              </option>
            ))}
          </optgroup>
          <optgroup label={word('compare.add.extensions')}>
            {rest(EXTENSION_ROWS).map(({ id }) => (
              <option key={id} value={id}>
                {behaviourName(id, word)}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      {changes.length === 0 && <p className="note">{word('compare.nothing')}</p>}
      <ul>
        {personality?.kind === 'personality' && (
          <li className={styles.change}>
            <p>{word('compare.answers', { name: word(`personality.${personality.id}`) })}</p>
            <DropButton name={word(`personality.${personality.id}`)} onDrop={() => drop()} />
          </li>
        )}
        {behaviours.map((id) => (
          <BehaviourOfB key={id} id={id} values={valuesOf(server, id)} onDrop={() => drop(id)} />
        ))}
      </ul>
    </section>
  );
}
