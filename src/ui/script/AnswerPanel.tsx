import { replyTo, runLens, runTo } from '#app/script-lens.ts';
import { useApp } from '#app/use-app.ts';
import { useT, useWord } from '#app/use-words.ts';
import { scriptProblems } from '#console/script/script-problems.ts';
import { partAt, syntaxAt } from '#console/script/syntax.ts';
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
  const line = useApp((app) => app.script?.line ?? 0);
  return (
    <aside className={styles.panel} aria-label={t('script.answers')}>
      <div className={styles.head}>
        <h2>{t('script.line', { line: line + 1 })}</h2>
        <About line={line} />
        <Deeds line={line} />
      </div>
      <Problems line={line} />
      {all ? <AllAnswers line={line} /> : <LineAnswers line={line} />}
    </aside>
  );
}

/** How the command in this line is written, the part marked that is being written. */
function About({ line }: { readonly line: number }) {
  const form = useApp((app) => app.script && syntaxAt(app.script.run, line)?.form);
  const part = useApp((app) => app.script && partAt(app.script.run, line, app.script.column)) ?? '';
  if (form === undefined) return null;
  const at = form.indexOf(part);
  return (
    <code className={styles.syntax}>
      {form.slice(0, at)}
      {part !== '' && <b>{part}</b>}
      {form.slice(at + part.length)}
    </code>
  );
}

function Problems({ line }: { readonly line: number }) {
  const word = useWord();
  const run = useApp((app) => app.script?.run);
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
  const run = useApp((app) => runLens(app, line));
  const reply = useApp((app) => replyTo(app, line));
  return (
    <span className={styles.deeds}>
      <button type="button" className="linkbtn" disabled={run === undefined} onClick={() => runTo(line)}>
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
