import { durationWords } from '#app/duration.ts';
import type { Word } from '#app/message/t.ts';
import { choosePersonality, press, set, wait } from '#app/session.ts';
import { switchWords } from '#app/switch-words.ts';
import { useWord } from '#app/use-words.ts';
import type { Step } from '#lesson/lesson.ts';
import type { Input } from '#trace/input.ts';
import type { Trace } from '#trace/trace.ts';
import styles from './Help.module.css';

interface Props {
  readonly step: Step;
  readonly trace: Trace;
  readonly onTake: (line: string) => void;
}

function words(input: Input, word: Word): string {
  switch (input.kind) {
    case 'line':
      return input.text === '' ? 'Enter' : input.text;
    case 'key':
      return input.key === 'escape' ? '^]' : '^C';
    case 'wait':
      return word('prompt.wait', { duration: durationWords(input.seconds, word) });
    case 'set':
      return switchWords(input.behaviour, input.setting, input.value, word);
    case 'personality':
      return word('note.personality', { name: word(`personality.${input.id}`) });
  }
}

/** Types a line of the way, or does at once what is not a line. */
function take(input: Input, onTake: Props['onTake']): void {
  if (input.kind === 'line') onTake(input.text);
  else if (input.kind === 'key') press(input.key);
  else if (input.kind === 'wait') wait(input.seconds);
  else if (input.kind === 'set') set(input.behaviour, input.setting, input.value);
  else choosePersonality(input.id);
}

/** One way to do it, line by line. What has been said already is lighter. */
export function Solution({ step, trace, onTake }: Props) {
  const word = useWord();
  const said = new Set(trace.inputs.map((input) => JSON.stringify(input)));
  const deeds = step.solution.flatMap((line) => (line.kind === 'do' ? [line] : []));
  return (
    <div className={styles.solution}>
      <p className="note">{word('lesson.show.label')}</p>
      <ol>
        {deeds.map(({ input, at }) => (
          <li key={at} data-said={said.has(JSON.stringify(input))}>
            <button type="button" onClick={() => take(input, onTake)}>
              {words(input, word)}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
