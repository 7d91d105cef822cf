import { telnetCommand } from '#world/shell/telnet-prompt.ts';
import { commandTokens } from './command-tokens.ts';
import { bodyTokens, headerTokens } from './letter-tokens.ts';
import type { Reader } from './reader.ts';
import { shellTokens } from './shell-tokens.ts';
import { lay, type Token } from './token.ts';

function telnetTokens(line: string): readonly Token[] {
  const [, space = '', word = '', rest] = /^(\s*)(\S*)(.*)$/s.exec(line) ?? [];
  const command = telnetCommand(word);
  const known = command !== 'unknown' && command !== '';
  return lay(space.length, [
    [word, known ? 'verb' : 'text', known ? `hover.telnet.${command}` : ''],
    [rest, 'text'],
  ]);
}

// RFC 4954 §4: base64, or `*` to give up
function responseTokens(line: string): readonly Token[] {
  if (line === '*') return lay(0, [[line, 'operator', 'hover.part.cancel']]);
  const base64 = /^[A-Za-z0-9+/]*={0,2}$/.test(line);
  return lay(0, [
    [line, base64 ? 'code' : 'error', base64 ? 'hover.part.response' : 'hover.part.not-base64'],
  ]);
}

const READ: Readonly<Record<Reader, (line: string) => readonly Token[]>> = {
  shell: shellTokens,
  telnet: telnetTokens,
  command: commandTokens,
  response: responseTokens,
  header: headerTokens,
  body: bodyTokens,
};

/** A line that the student types or has typed, split into what it is made of. Offsets are in UTF-16 code units. */
export const tokens = (line: string, reader: Reader): readonly Token[] => READ[reader](line);

/** A line of a reply: code, enhanced status, text. */
// RFC 5321 §4.2, RFC 3463 §2
export function replyTokens(line: string): readonly Token[] {
  const [, code, mark, status, text] =
    /^(\d{3})([- ]?)((?:[245]\.\d{1,3}\.\d{1,3} )?)(.*)$/s.exec(line) ?? [];
  if (code === undefined) return lay(0, [[line, 'text']]);
  return lay(0, [
    [code, 'code', 'hover.part.reply-code'],
    [mark, 'operator', mark === '-' ? 'hover.part.more-lines' : 'hover.part.last-line'],
    [status, 'keyword', 'hover.part.enhanced-status'],
    [text, 'text'],
  ]);
}
