import type { Value } from '../model/setting.ts';
import { settingOf } from '../server/server.ts';

/** One thing that is done in a dialogue, with the lines that say so. */
export type Act = { readonly written: readonly string[] } & (
  | { readonly kind: 'say'; readonly lines: readonly string[] }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'set'; readonly behaviour: string; readonly setting: string; readonly value: Value }
  | { readonly kind: 'personality'; readonly id: string }
  | { readonly kind: 'connect'; readonly address: string | undefined }
  | { readonly kind: 'tls' }
  /** An empty line, or a remark in brackets. */
  | { readonly kind: 'nothing' }
);

const UNITS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, day: 86_400, days: 86_400 };

const FLAGS: Readonly<Record<string, boolean>> = { on: true, off: false };

/** `a×600` stands for 600 letters a: a long line that can be read. */
const spelledOut = (line: string): string =>
  line.replace(/(.)×(\d+)/g, (_, letter: string, times: string) => letter.repeat(Number(times)));

function value(behaviour: string, setting: string, text: string): Value {
  switch (settingOf(behaviour, setting)?.kind) {
    case 'flag':
      return FLAGS[text] ?? text;
    case 'choice':
      return text;
    case 'list':
      return text === 'none' ? [] : text.split(/[\s,]+/);
    default:
      return Number(text);
  }
}

/** `greylisting on` is short for `greylisting on on`. */
function switched(rest: string, written: readonly string[]): Act {
  const [behaviour = '', ...words] = rest.split(' ');
  if (behaviour === 'personality') return { kind: 'personality', id: words.join(' '), written };
  const [setting = '', ...more] = words.length === 1 ? ['on', ...words] : words;
  return { kind: 'set', behaviour, setting, value: value(behaviour, setting, more.join(' ')), written };
}

function waited(rest: string, written: readonly string[]): Act {
  const [count, unit = 's'] = rest.split(' ');
  return { kind: 'wait', seconds: Number(count) * (UNITS[unit] ?? Number.NaN), written };
}

/** One line of the notation, taken by itself. */
function act(line: string): Act {
  const written = [line];
  const rest = line.slice(2);
  if (line.startsWith('C:')) return { kind: 'say', lines: [spelledOut(line.slice(3))], written };
  if (line.startsWith('# ')) return waited(rest, written);
  if (line.startsWith('! ')) return switched(rest, written);
  if (line === '= tls') return { kind: 'tls', written };
  if (line.startsWith('= connect')) return { kind: 'connect', address: line.split(' ')[2], written };
  return { kind: 'nothing', written };
}

/** What the server does is not an act of the dialogue: it is what the dialogue is played for. */
const isAnswer = (line: string): boolean => line.startsWith('S:') || line === '= closed';

/** The acts of a dialogue. `C:` lines without an answer between them go out together, as one write. */
// RFC 5321 §D: "C:" and "S:" as in its examples
export function acts(text: string): readonly Act[] {
  const found: Act[] = [];
  let mayJoin = false;
  for (const line of text.split('\n')) {
    const last = found.at(-1);
    const next = isAnswer(line) ? undefined : act(line);
    if (mayJoin && last?.kind === 'say' && next?.kind === 'say') {
      found.splice(-1, 1, {
        ...last,
        lines: [...last.lines, ...next.lines],
        written: [...last.written, ...next.written],
      });
    } else if (next !== undefined) found.push(next);
    mayJoin = next !== undefined;
  }
  return found;
}
