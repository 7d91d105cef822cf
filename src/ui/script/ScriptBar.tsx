import { type RefObject, useId, useState } from 'react';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { isSmallEnough, LARGEST_SESSION } from '#trace/session-size.ts';
import { Sign, type SignName } from '../kit/Sign.tsx';
import styles from './ScriptBar.module.css';
import { Signs } from './Signs.tsx';
import type { ScriptEditor } from './script-editor.ts';

interface Props {
  readonly editor: RefObject<ScriptEditor | undefined>;
  readonly all: boolean;
  /** Left out where all replies are shown anyway. */
  readonly onAll: ((all: boolean) => void) | undefined;
}

/** What can be done with the script as a whole, and how it stands. */
export function ScriptBar({ editor, all, onAll }: Props) {
  const t = useT();
  const signs = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('script.tools')}>
      <Tool icon="undo" label={t('script.undo')} onPress={() => editor.current?.undo()} />
      <Tool icon="redo" label={t('script.redo')} onPress={() => editor.current?.redo()} />
      <State />
      <span className={styles.end}>
        {onAll && (
          <Tool icon="list" label={t('script.answers.all')} pressed={all} onPress={() => onAll(!all)} />
        )}
        <button
          type="button"
          className="iconbtn"
          aria-label={t('script.help')}
          title={t('script.help')}
          aria-expanded={open}
          aria-controls={signs}
          onClick={() => setOpen(!open)}
        >
          <Sign name="help" />
        </button>
      </span>
      <div id={signs} className={styles.signs} hidden={!open}>
        {open && <Signs />}
      </div>
    </div>
  );
}

interface ToolProps {
  readonly icon: SignName;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

function Tool({ icon, label, pressed, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="iconbtn"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Sign name={icon} />
    </button>
  );
}

/** How far it has been played, what a switch has changed, and whether it is too long to be kept. */
function State() {
  const t = useT();
  const changed = useApp((app) => app.script?.marked.size ?? 0);
  const done = useApp((app) => app.script?.far);
  const count = useApp((app) => (app.script?.far === undefined ? 0 : app.script.run.items.length));
  const inputs = useApp((app) => app.script?.shown.run.trace.inputs);
  const isLong = inputs !== undefined && !isSmallEnough(inputs);
  return (
    <p className={styles.state} role="status">
      {done !== undefined && t('script.playing', { done, count })}
      {done === undefined && isLong && t('script.long', { most: LARGEST_SESSION.inputs })}
      {done === undefined && !isLong && changed > 0 && (
        <span className={styles.changed}>
          <b aria-hidden="true">≠</b> {t('script.changed', { count: changed })}
        </span>
      )}
    </p>
  );
}
