import { bringAllBack } from '#app/files.ts';
import { type Notice, withoutNotice } from '#app/notice.ts';
import { loadNew } from '#app/offline/registration.ts';
import { bringBack } from '#app/session.ts';
import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import styles from './Notices.module.css';

const ACTIONS = {
  'bring-back': bringBack,
  'bring-all-back': bringAllBack,
  reload: () => location.reload(),
  'load-new': loadNew,
} as const;

const close = ({ key }: Notice): void =>
  store.setState(({ notices }) => ({ notices: withoutNotice(notices, key) }));

/** What the student should know, in calm lines between the head and the stage. */
export function Notices() {
  const word = useWord();
  const notices = useApp((app) => app.notices);
  return (
    <section aria-label={word('notice.region')}>
      {notices.map((notice) => (
        <p key={notice.key} className={styles.notice}>
          <span>{word(notice.key, facts(notice, word))}</span>
          {notice.action && (
            <button type="button" className="linkbtn" onClick={ACTIONS[notice.action]}>
              {word(`notice.${notice.action}`)}
            </button>
          )}
          <button
            type="button"
            className="iconbtn"
            aria-label={word('notice.close')}
            onClick={() => close(notice)}
          >
            <Icon name="cross" size={16} />
          </button>
        </p>
      ))}
    </section>
  );
}

/** The problem with a link has words of its own. */
function facts({ facts: own = {} }: Notice, word: ReturnType<typeof useWord>) {
  return own.problem === undefined ? own : { ...own, problem: word(String(own.problem), own) };
}
