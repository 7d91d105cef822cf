import type { Input } from '#trace/input.ts';
import { type Mark, marksBegun } from '#trace/mark.ts';
import type { Trace } from '#trace/trace.ts';
import type { BranchName } from './branch.ts';
import { durationWords } from './duration.ts';
import type { Word } from './message/t.ts';
import { behaviourName, switchWords } from './switch-words.ts';

const UNITS = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
] as const;

/** A length of time where there is little room: `5 min`. */
export function shortDuration(seconds: number, word: Word): string {
  for (const [unit, length] of UNITS) {
    const count = Math.round((seconds / length) * 10) / 10;
    if (seconds >= length) return word(`time.short.${unit}`, { count });
  }
  return word('time.short.seconds', { count: Math.round(seconds) });
}

/** What a mark of the timeline is called. */
export function markLabel({ entries }: Trace, mark: Mark, word: Word): string {
  const event = entries[mark.from]?.event;
  if (event?.kind === 'wait') return shortDuration(event.seconds, word);
  if (event?.kind === 'set') return behaviourName(event.behaviour, word);
  if (event?.kind === 'personality') return word(`personality.${event.id}`);
  return mark.word === '' ? word(`time.mark.${mark.kind}`) : mark.word;
}

/** A moment of the session in words: `12 of 20: RCPT, 250`. */
export function momentWords(
  trace: Trace,
  marks: readonly Mark[],
  moment: number | undefined,
  word: Word,
): string {
  const step = marksBegun(marks, moment);
  const mark = marks[step - 1];
  const count = marks.length;
  if (mark === undefined) return word('time.at.start', { step, count });
  const label = markLabel(trace, mark, word);
  const what =
    mark.code === undefined ? label : word('time.at.code', { what: label, code: String(mark.code) });
  return word('time.at', { step, count, what });
}

const LONGEST = 40;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** An input in a few words. */
export function inputWords(input: Input, word: Word): string {
  switch (input.kind) {
    case 'line':
      return input.text.trim() === '' ? word('time.mark.shell') : cut(input.text.replaceAll('\n', ' ⏎ '));
    case 'key':
      return input.key === 'escape' ? '^]' : '^C';
    case 'wait':
      return word('branch.wait', { duration: durationWords(input.seconds, word) });
    case 'set':
      return switchWords(input.behaviour, input.setting, input.value, word);
    case 'personality':
      return word(`personality.${input.id}`);
  }
}

const verb = (input: Input, word: Word): string =>
  input.kind === 'line'
    ? (input.text.split('\n').at(-1)?.trim().split(/\s/)[0] ?? '')
    : inputWords(input, word);

/** What a branch is called: as the student named it, or by where it parted from another and what came then. */
export function branchWords({ name, after, next }: BranchName, word: Word): string {
  if (name !== undefined) return name;
  if (next === undefined && after === undefined) return word('branch.first');
  if (after === undefined) return next ? word('branch.start', { next: inputWords(next, word) }) : '';
  const from = verb(after, word) || word('time.mark.shell');
  return next
    ? word('branch.parted', { after: from, next: inputWords(next, word) })
    : word('branch.ended', { after: from });
}
