import type { Setting } from '#smtp/model/setting.ts';
import { settingOf } from '#smtp/server/server.ts';
import { fitsShape } from '#world/scenario/shape.ts';
import { duration, durationText } from './duration.ts';
import type { Input } from './input.ts';
import { INPUT } from './input-shape.ts';
import { settingText, settingValue } from './setting-value.ts';
import { isPersonality } from './strange-names.ts';

const INTERRUPT: Input = { kind: 'key', key: 'interrupt' };
const ESCAPE: Input = { kind: 'key', key: 'escape' };

const chosen = (id: string): Input | undefined =>
  isPersonality(id) ? { kind: 'personality', id } : undefined;

/** `greylisting on` is short for `greylisting on on`. */
function switched(words: readonly string[]): Input | undefined {
  const [behaviour = '', setting = '', ...value] = words.length === 2 ? [words[0], 'on', words[1]] : words;
  const known: Setting | undefined = settingOf(behaviour, setting);
  const meant = known === undefined ? undefined : settingValue(known, value.join(' '));
  return meant === undefined ? undefined : { kind: 'set', behaviour, setting, value: meant };
}

/** What no other form can hold stands as it is kept in a file, and is read as strictly as there. */
function verbatim(text: string): Input | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return fitsShape(INPUT, value) ? (value as Input) : undefined;
  } catch {
    return undefined;
  }
}

function told(rest: string): Input | undefined {
  if (rest.startsWith('{')) return verbatim(rest);
  const words = rest.trim().split(/\s+/);
  return words[0] === 'personality' ? chosen(words.slice(1).join(' ')) : switched(words);
}

function waited(rest: string): Input | undefined {
  const seconds = /^\d+ /.test(rest) ? duration(rest) : undefined;
  return seconds === undefined ? undefined : { kind: 'wait', seconds };
}

/** What a line of a script stands for, where it is not simply typed: `^C`, `^]`, `# 5 min`, `! greylisting on`. */
export function deedOf(line: string): Input | undefined {
  if (line === '^C') return INTERRUPT;
  if (line === '^]') return ESCAPE;
  if (line.startsWith('# ')) return waited(line.slice(2));
  return line.startsWith('! ') ? told(line.slice(2)) : undefined;
}

/** The plain way to write an input that is no line, if there is one. */
function plainly(input: Exclude<Input, { kind: 'line' }>): string {
  switch (input.kind) {
    case 'key':
      return input.key === 'interrupt' ? '^C' : '^]';
    case 'wait':
      return `# ${durationText(input.seconds)}`;
    case 'personality':
      return `! personality ${input.id}`;
    case 'set': {
      const { behaviour, setting, value } = input;
      const known = settingOf(behaviour, setting);
      const text = known === undefined ? '' : settingText(known, value);
      return setting === 'on' ? `! ${behaviour} ${text}` : `! ${behaviour} ${setting} ${text}`;
    }
  }
}

const asKept = (input: Input): string => `! ${JSON.stringify(input)}`;

const isSame = (one: Input | undefined, other: Input): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The line of a script that stands for an input other than a typed line. */
export function deedLine(input: Exclude<Input, { kind: 'line' }>): string {
  const line = plainly(input);
  return isSame(deedOf(line), input) ? line : asKept(input);
}

/** Does the line go out together with the one before it? */
export const isJoined = (line: string): boolean => line === '+' || line.startsWith('+ ');

const MARKS = '^#!+\\';

/** Would the line mean something else than that it is typed? */
const isNotation = (line: string): boolean => isJoined(line) || deedOf(line) !== undefined;

const bare = (line: string): string => line.replace(/^\\+/, '');

/** What is typed by a line of a script: the line itself, without the backslash that keeps it from meaning something. */
export const typedBy = (line: string): string =>
  line.startsWith('\\') && isNotation(bare(line)) ? line.slice(1) : line;

const first = (text: string): string =>
  MARKS.includes(text.charAt(0)) && isNotation(bare(text)) ? `\\${text}` : text;

const joined = (text: string): string => (text === '' ? '+' : `+ ${text}`);

/** The lines of a script by which this is typed; what was pasted together stays together. */
export function typingLines(text: string): readonly string[] {
  // An editor would take a bare CR for the end of a line.
  if (text.includes('\r')) return [asKept({ kind: 'line', text })];
  const [begin = '', ...more] = text.split('\n');
  return [first(begin), ...more.map(joined)];
}
