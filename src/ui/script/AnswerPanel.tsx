import { besideText, replyTo, runLens, runTo } from '#app/script-lens.ts';
import { useApp } from '#app/use-app.ts';
import { useT, useWord } from '#app/use-words.ts';
import { scriptProblems } from '#console/script/script-problems.ts';
import { ScriptForm } from '../form/ScriptForm.tsx';
import { AllAnswers } from './AllAnswers.tsx';
import styles from './AnswerPanel.module.css';
import { goWhy } from './go-why.ts';
import { LineAnswers } from './LineAnswers.tsx';

interface Props {
  /** All replies of the script, or only those to the line of the caret. */
  readonly all: boolean;
}

/** What the line of the caret is, what was answered to it, and what can be done from there. */
export function AnswerPanel({ all }: Props) {
  const t = useT();
  const line = useApp((app) => app.script?.shown.line ?? 0);
  return (
    <aside className={styles.panel} aria-label={t('script.answers')}>
      <div className={styles.head}>
        <h2>{t('script.line', { line: line + 1 })}</h2>
        <Deeds line={line} />
      </div>
      <div className={styles.form}>
        <ScriptForm />
      </div>
      <Problems line={line} />
      {all ? <AllAnswers line={line} /> : <LineAnswers line={line} />}
    </aside>
  );
}

function Problems({ line }: { readonly line: number }) {
  const word = useWord();
  const run = useApp((app) => app.script?.shown.run);
  const found = run === undefined ? [] : scriptProblems(run, line).filter(({ certain }) => certain);
  return found.length === 0 ? null : (
    <ul className={styles.problems}>
      {found.map(({ about, facts, rfc }) => (
        <li key={about}>
          {word(about, facts)}
          {rfc && ` (${rfc.replaceAll(' ', '\u00a0')})`}
        </li>
      ))}
    </ul>
  );
}

/** The session up to this line, or the whole of it; and why the server said what it said. */
function Deeds({ line }: { readonly line: number }) {
  const t = useT();
  const run = useApp((app) => runLens(besideText(app), line));
  const reply = useApp((app) => replyTo(besideText(app), line));
  return (
    <span className={styles.deeds}>
      {/* Not disabled: whoever has pressed it keeps the focus. */}
      <button type="button" className="linkbtn" aria-disabled={run === undefined} onClick={() => runTo(line)}>
        {t(run === 'all' ? 'script.runAll' : 'script.runTo')}
      </button>
      {reply !== undefined && (
        <button type="button" className="linkbtn" onClick={() => goWhy(reply)}>
          {t('script.why')}
        </button>
      )}
    </span>
  );
}
