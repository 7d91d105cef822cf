import { duration } from '#trace/duration.ts';
import type { Input } from '#trace/input.ts';
import type { Line } from '../lesson.ts';
import { type LessonProblem, problem } from '../problem.ts';
import { complaint, type Meaning } from './meaning.ts';
import { switched } from './switch-line.ts';

/** The lines of a block in the RFCs' notation, and all that is wrong with it. */
export interface NotationReading {
  readonly lines: readonly Line[];
  readonly problems: readonly LessonProblem[];
}

const say = (text: string): Meaning => ({ input: { kind: 'line', text } });

/** One way to begin a line, and what such a line means. The first that fits counts. */
const FORMS: readonly (readonly [RegExp, (rest: string) => Meaning])[] = [
  [/^\$ (.*)$/, say],
  [/^telnet> ?(.*)$/, say],
  [/^C:(?: (.*))?$/, say],
  [/^S:(.*)$/, expected],
  [/^# (.*)$/, wait],
  [/^! (.*)$/, switched],
  [/^\^(.*)$/, key],
];

/** Reads a block in the RFCs' notation: `$` shell, `C:` client, `S:` server, `#` time, `!` switch, `^` key. */
// RFC 5321 §D: "C:" and "S:" as in its examples
export function notation(text: string, firstLine: number): NotationReading {
  const lines: Line[] = [];
  const problems: LessonProblem[] = [];
  for (const [i, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const meaning = meaningOf(written);
    const at = firstLine + i;
    if ('complaint' in meaning) problems.push(problem(meaning.complaint, at, 1, meaning.facts));
    else if ('input' in meaning) lines.push({ kind: 'do', input: meaning.input, at });
    else lines.push({ kind: 'expect', ...meaning.reply, at });
  }
  return { lines, problems: [...problems, ...orderProblems(lines, firstLine, problems.length)] };
}

function meaningOf(written: string): Meaning {
  for (const [form, meaning] of FORMS) {
    const match = form.exec(written);
    if (match !== null) return meaning(match[1] ?? '');
  }
  return complaint('unknown-line', { text: written.slice(0, 80) });
}

/** `250`, `250-…`, `250 2.1.0 …`. */
function expected(rest: string): Meaning {
  const [, code, hyphen, text = ''] = /^ ([2-5]\d\d)(?:([ -])(.*))?$/.exec(rest) ?? [];
  if (code === undefined) return complaint('reply-without-code');
  return { reply: { code: Number(code), text: text === '' ? undefined : text, last: hyphen !== '-' } };
}

function wait(rest: string): Meaning {
  const seconds = duration(rest);
  return seconds === undefined
    ? complaint('unknown-time', { text: rest })
    : { input: { kind: 'wait', seconds } };
}

const KEYS: Readonly<Record<string, Input>> = {
  ']': { kind: 'key', key: 'escape' },
  C: { kind: 'key', key: 'interrupt' },
};

function key(rest: string): Meaning {
  const input = Object.hasOwn(KEYS, rest) ? KEYS[rest] : undefined;
  return input === undefined ? complaint('unknown-key-press', { text: `^${rest}` }) : { input };
}

/** A block in which nothing is done plays nothing; a reply before anything is done answers nothing. */
function orderProblems(lines: readonly Line[], firstLine: number, others: number): readonly LessonProblem[] {
  // What could not be read may have been something to do.
  if (others > 0) return [];
  if (!lines.some(({ kind }) => kind === 'do')) return [problem('nothing-done', firstLine)];
  const [first] = lines;
  return first?.kind === 'expect' ? [problem('reply-first', first.at)] : [];
}
