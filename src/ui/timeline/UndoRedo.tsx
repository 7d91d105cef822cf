import { redo, redoTo, undo, undoTo } from '#app/timeline.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Sign } from './Sign.tsx';

/** Takes back what was done last, and does it again. Nothing is lost by either. A script has its own, in its text. */
export function UndoRedo() {
  const t = useT();
  const canUndo = useApp((app) => undoTo(app) !== undefined);
  const canRedo = useApp((app) => redoTo(app) !== undefined);
  const isScript = useApp((app) => app.mode === 'script');
  if (isScript) return null;
  return (
    <>
      <button
        type="button"
        className="iconbtn"
        aria-label={t('time.undo')}
        aria-keyshortcuts="Control+Z"
        title={`${t('time.undo')} (Ctrl+Z)`}
        aria-disabled={!canUndo}
        onClick={undo}
      >
        <Sign name="undo" />
      </button>
      <button
        type="button"
        className="iconbtn"
        aria-label={t('time.redo')}
        aria-keyshortcuts="Control+Y"
        title={`${t('time.redo')} (Ctrl+Y)`}
        aria-disabled={!canRedo}
        onClick={redo}
      >
        <Sign name="redo" />
      </button>
    </>
  );
}
