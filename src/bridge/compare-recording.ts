import { masked } from './masked.ts';
import { type Answered, type Played, playRecording } from './play-recording.ts';
import { octetsSent, type Recording, type Step, type StoredLetter } from './recording.ts';

/** One step of a recording beside what the model answered, and in what they agree. */
export interface Compared {
  readonly step: number;
  readonly sent: string;
  readonly recorded: Answered;
  readonly ours: Answered;
  readonly codes: boolean;
  readonly enhanced: boolean;
  readonly texts: boolean;
  readonly closes: boolean;
}

/** A whole dialogue compared. */
export interface ComparedRecording {
  readonly id: string;
  readonly variant: string;
  readonly steps: readonly Compared[];
  /** Undefined where the recording does not say what was stored. */
  readonly letters: { readonly recorded: number; readonly right: boolean } | undefined;
  readonly isWhole: boolean;
}

const isFinal = (line: string): boolean => line[3] !== '-';
const codes = (lines: readonly string[]): string =>
  lines
    .filter(isFinal)
    .map((line) => line.slice(0, 3))
    .join(' ');
const ENHANCED = /^\d{3}[- ]([245]\.\d{1,3}\.\d{1,3}) /;
const enhanced = (lines: readonly string[]): string =>
  lines
    .filter(isFinal)
    .map((line) => ENHANCED.exec(line)?.[1] ?? '-')
    .join(' ');
const texts = (lines: readonly string[]): string => lines.map(masked).join('\n');

/** Octets that are no SMTP, such as a TLS alert, are compared as silence: the model tells of TLS without its octets. */
const spoken = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /^\d{3}[- ]|^\d{3}$/.test(line));

const sentAt = (step: Step): string => {
  if (step.connect) return `(connect)${octetsSent(step).slice(0, 60)}`;
  return step.tls ?? (step.idle ? '(idle)' : octetsSent(step).slice(0, 70));
};

function compared(step: Step, index: number, ours: Answered): Compared {
  const recorded: Answered = { lines: spoken(step.expect ?? []), closed: step.closed === true };
  return {
    step: index,
    sent: sentAt(step),
    recorded,
    ours,
    codes: codes(recorded.lines) === codes(ours.lines),
    enhanced: enhanced(recorded.lines) === enhanced(ours.lines),
    texts: texts(recorded.lines) === texts(ours.lines),
    closes: recorded.closed === ours.closed,
  };
}

const letterText = ({ mailbox, raw }: StoredLetter): string => `${mailbox}\n${masked(raw).trimEnd()}`;
/** Recorded letters have the line ends of the machine that stored them. */
const withLocalEnds = ({ mailbox, raw }: StoredLetter): StoredLetter => ({
  mailbox,
  raw: raw.replaceAll('\r\n', '\n'),
});

const lettersText = (letters: readonly StoredLetter[]): string =>
  letters.map(letterText).sort().join('\n\0\n');

function letters({ stored }: Recording, played: Played): ComparedRecording['letters'] {
  if (stored === undefined) return undefined;
  return {
    recorded: stored.length,
    right: lettersText(stored) === lettersText(played.stored.map(withLocalEnds)),
  };
}

/** Plays a recording on the personality and compares step by step. */
export function compareRecording(recording: Recording, personality: string): ComparedRecording {
  const played = playRecording(recording, personality);
  const steps = recording.steps.map((step, index) =>
    compared(step, index, played.answers[index] ?? { lines: [], closed: false }),
  );
  const mail = letters(recording, played);
  const isWhole =
    steps.every((step) => step.codes && step.enhanced && step.texts && step.closes) && mail?.right !== false;
  return { id: recording.id, variant: recording.variant, steps, letters: mail, isWhole };
}
