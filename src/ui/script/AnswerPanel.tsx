import { openReply } from '#app/opened.ts';
import { answersAt } from '#app/script-answers.ts';
import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT, useWord } from '#app/use-words.ts';
import { scriptProblems } from '#console/script/script-problems.ts';
import { partAt, syntaxAt } from '#console/script/syntax.ts';
import { stretchAt } from '#trace/script-lines.ts';
import { AllAnswers } from './AllAnswers.tsx';
import styles from './AnswerPanel.module.css';
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
  const form = useApp((app) => app.script && syntaxAt(app.script.shown.run, line)?.form);
  const part =
    useApp((app) => app.script && partAt(app.script.shown.run, line, app.script.shown.column)) ?? '';
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
  const end = useApp((app) => app.script && stretchAt(app.script.shown.run, line)?.to);
  const isHere = useApp((app) => app.moment !== undefined && app.moment === end);
  const reply = useApp(
    (app) =>
      app.script &&
      answersAt(app.script.shown.run, line).findLast(({ entry }) => entry.event.kind === 'server')?.index,
  );
  const isOpen = useApp((app) => reply !== undefined && app.opened.includes(reply));
  return (
    <span className={styles.deeds}>
      <button
        type="button"
        className="linkbtn"
        disabled={end === undefined}
        onClick={() => store.setState({ moment: isHere ? undefined : end })}
      >
        {t(isHere ? 'script.runAll' : 'script.runTo')}
      </button>
      {reply !== undefined && (
        <button type="button" className="linkbtn" aria-expanded={isOpen} onClick={() => openReply(reply)}>
          {t('script.why')}
        </button>
      )}
    </span>
  );
}
