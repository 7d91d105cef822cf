import { answersAt } from '#app/script-answers.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { TranscriptEntry } from '../console/TranscriptEntry.tsx';
import styles from './AnswerPanel.module.css';

/** The answers to one line, as they stand in the transcript, with their explanation. They can be read between the lines
 *  already: until one is opened, or the keyboard comes here, the list is for ears only. */
export function LineAnswers({ line }: { readonly line: number }) {
  const t = useT();
  const run = useApp((app) => app.script?.shown.run);
  const isOpen = useApp(
    (app) =>
      app.script && answersAt(app.script.shown.run, line).some(({ index }) => app.opened.includes(index)),
  );
  if (run === undefined) return null;
  const answers = answersAt(run, line);
  if (answers.length === 0) {
    return (
      <p className={styles.silent}>
        {t(run.lines.length === 0 ? 'script.line.empty' : 'script.line.silent')}
      </p>
    );
  }
  return (
    <div className={styles.frame} data-quiet={!isOpen}>
      <ol className={styles.wire} aria-label={t('script.answers')}>
        {answers.map(({ index, entry }) => (
          <TranscriptEntry key={index} index={index} entry={entry} />
        ))}
      </ol>
    </div>
  );
}
