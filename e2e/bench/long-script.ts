import type { Input } from '../../src/trace/input.ts';

const CALL = ['telnet mail.kitchen.example 25', 'EHLO client.example'];
const ENVELOPE = [
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'RCPT TO:<bob@kitchen.example>',
  'DATA',
];
const HEADER = ['From: carol@client.example', 'To: alice@kitchen.example', 'Subject: Soup', ''];
const BODY = Array.from({ length: 12 }, (_, nth) => `The soup of table ${nth + 1} is ready at noon.`);

const letter = [...ENVELOPE, ...HEADER, ...BODY, '.'];
const connection = [...CALL, ...letter, ...letter, 'NOOP', 'QUIT'];

/** A script of so many lines: several connections, each with two letters. The last lines are a connection that is still open. */
export function longScript(lines: number): readonly string[] {
  const end = [...CALL, ...ENVELOPE.slice(0, 2)];
  const whole = Array.from({ length: Math.ceil(lines / connection.length) }, () => connection).flat();
  const cut = whole.slice(0, Math.floor((lines - end.length) / connection.length) * connection.length);
  const rest = Array.from({ length: lines - end.length - cut.length }, () => "printf 'soup'");
  return [...rest, ...cut, ...end];
}

/** The same as a browser keeps it between visits. */
export const stored = (lines: readonly string[]): string =>
  JSON.stringify({
    version: 1,
    theme: 'light',
    editor: 'monaco',
    folds: { lesson: false, kitchen: false },
    progress: {},
    sessions: { sandbox: { kitchen: {}, inputs: lines.map((text): Input => ({ kind: 'line', text })) } },
  });

/** The lines at which an edit is measured: the recipient nearest to the beginning, to the middle, and to the end. */
export function recipientsAt(
  lines: readonly string[],
): Readonly<Record<'beginning' | 'middle' | 'end', number>> {
  const at = lines.flatMap((line, nth) => (line === 'RCPT TO:<alice@kitchen.example>' ? [nth] : []));
  return {
    beginning: at[0] as number,
    middle: at[Math.floor(at.length / 2)] as number,
    end: at.at(-1) as number,
  };
}
