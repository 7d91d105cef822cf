import { type KeyboardEvent, useRef, useState } from 'react';
import { summon } from '#app/draft.ts';
import { durationWords } from '#app/duration.ts';
import { wait } from '#app/session.ts';
import { useWord } from '#app/use-words.ts';
import { bindingAt } from '#console/key-bindings.ts';
import { Icon } from '../kit/Icon.tsx';
import { TOUCH } from '../media.ts';
import styles from './Prompt.module.css';

const USUAL = 300;
const OTHERS = [30, 60, 300, 3_600, 86_400] as const;

/** Lets virtual time pass: nobody has to sit through a greylist's five minutes. */
export function WaitControl() {
  const word = useWord();
  const [open, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const go = (seconds: number) => {
    setOpen(false);
    wait(seconds);
    if (!matchMedia(TOUCH).matches) summon();
  };
  const close = (event: KeyboardEvent) => {
    if (bindingAt('panel', event) !== 'close' || !open) return;
    event.stopPropagation();
    setOpen(false);
    more.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc from the buttons in it
    <div
      className={styles.wait}
      onKeyDown={close}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className={styles.waitMain}
        title={word('prompt.wait', { duration: durationWords(USUAL, word) })}
        onClick={() => go(USUAL)}
      >
        <Icon name="clock" size={15} />
        <span>{word('prompt.wait', { duration: durationWords(USUAL, word) })}</span>
      </button>
      <button
        ref={more}
        type="button"
        className={styles.waitMain}
        aria-label={word('prompt.wait.other')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron-up" size={15} />
      </button>
      {open && (
        <div className={styles.menu}>
          {OTHERS.map((seconds) => (
            <button key={seconds} type="button" onClick={() => go(seconds)}>
              {durationWords(seconds, word)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
