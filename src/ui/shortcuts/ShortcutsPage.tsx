import { useT, useWord } from '#app/use-words.ts';
import { type Combination, KEY_BINDINGS } from '#console/key-bindings.ts';
import { Icon } from '../kit/Icon.tsx';
import styles from './ShortcutsPage.module.css';

const PLACES = [...new Set(KEY_BINDINGS.map(({ where }) => where))];

/** Every key that does something, by the place where it does. */
export function ShortcutsPage() {
  const word = useWord();
  return (
    <main id="content" className={styles.page} tabIndex={-1}>
      <h1>{word('title.shortcuts')}</h1>
      <p className={styles.lead}>{word('keys.lead')}</p>
      {PLACES.map((place) => (
        <section key={place} aria-labelledby={`keys-${place}`}>
          <h2 id={`keys-${place}`}>{word(`keys.place.${place}`)}</h2>
          <dl className={styles.keys}>
            {KEY_BINDINGS.filter(({ where }) => where === place).map(({ id, keys }) => (
              <div key={id}>
                <dt>
                  {keys.map((combination) => (
                    <Keys key={JSON.stringify(combination)} of={combination} />
                  ))}
                </dt>
                <dd>{word(`keys.${id}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </main>
  );
}

const SIGNS: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** Keys as they are called on the keyboard; arrows have names for those who listen. */
function Keys({ of: { key, control = false, shift = false } }: { readonly of: Combination }) {
  const t = useT();
  const names = [...(control ? ['Ctrl'] : []), ...(shift ? ['Shift'] : []), key];
  return (
    <span className={styles.combination}>
      {names.map((name) => (
        <kbd key={name}>
          {name.startsWith('Arrow') ? (
            <>
              <span className={styles.arrow} data-key={name}>
                <Icon name="arrow-right" size={14} />
              </span>
              <span className="sr">{t(`keys.name.${name as 'ArrowUp'}`)}</span>
            </>
          ) : name === ' ' ? (
            t('keys.name.Space')
          ) : (
            (SIGNS[name] ?? (name.length === 1 ? name.toUpperCase() : name))
          )}
        </kbd>
      ))}
    </span>
  );
}
