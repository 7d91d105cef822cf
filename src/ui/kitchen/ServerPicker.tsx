import { serverOf } from '#app/kitchen.ts';
import type { Word } from '#app/message/t.ts';
import { seen } from '#app/moment.ts';
import { choosePersonality } from '#app/session.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import type { Personality } from '#smtp/model/personality.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { Icon } from '../kit/Icon.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './ServerPicker.module.css';

/** How we know what this server says: emulation says that it is emulation. */
const source = ({ source: kind, name, version }: Personality, word: Word): string =>
  word(`personality.source.${kind}`, { name, version });

/** Which server answers, and how we know its words. */
export function ServerPicker() {
  const word = useWord();
  const current = useApp((app) => serverOf(seen(app).world)?.personality);
  return (
    <div className={styles.picker}>
      <div className={styles.field}>
        <select
          aria-label={word('kitchen.server.pick')}
          value={current?.id ?? ''}
          onChange={(event) => choosePersonality(event.target.value)}
        >
          {PERSONALITIES.map(({ id }) => (
            <option key={id} value={id}>
              {word(`personality.${id}`)}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
      {current && (
        <p className="note">
          {word(`personality.${current.id}.about`)}{' '}
          <span className={styles.source}>
            {current.source === 'rfc' ? (
              <PlaceLink to={{ kind: 'requirements' }}>{source(current, word)}</PlaceLink>
            ) : (
              source(current, word)
            )}
          </span>{' '}
          {word(`personality.${current.id}.limits`)}
        </p>
      )}
    </div>
  );
}
