import { useT } from '#app/use-words.ts';
import styles from './Signs.module.css';

const SIGNS = [
  ['# 5 min', 'script.help.wait'],
  ['^]  ^C', 'script.help.key'],
  ['! greylisting on  ! personality exim', 'script.help.switch'],
  ['+ RCPT TO:<bob@kitchen.example>', 'script.help.joined'],
  ['\\# 5 min', 'script.help.escaped'],
] as const;

/** What in a script is not simply typed. */
export function Signs() {
  const t = useT();
  return (
    <div className={styles.signs}>
      <p>{t('script.help.line')}</p>
      <dl>
        {SIGNS.map(([sign, key]) => (
          <div key={key}>
            <dt>
              {sign.split('  ').map((each) => (
                <code key={each}>{each}</code>
              ))}
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
