import { bytesOf, octetsOf } from '#encoding/octets.ts';

const HEADER_LIMIT = 65_536;

/** The octets before the first empty line: no header section goes further. */
// RFC 5322 §2.1
export function beginning(content: Uint8Array): string {
  const most = Math.min(content.length, HEADER_LIMIT);
  for (let at = content.indexOf(10); at >= 0 && at < most; at = content.indexOf(10, at + 1)) {
    if (content[at - 1] === 13 && content[at + 1] === 13 && content[at + 2] === 10)
      return octetsOf(content, 0, at + 1);
  }
  return octetsOf(content, 0, most);
}

const FIELD = /^[!-9;-~]+[ \t]*:/;

/** The lines before the first that is neither a field nor the rest of one. A fold before any field is text already. */
export function headerSection(text: string, mayBeginFolded = false): string {
  const lines = text.split('\r\n');
  const end = lines.findIndex(
    (line, index) => !(FIELD.test(line) || ((index > 0 || mayBeginFolded) && /^[ \t]/.test(line))),
  );
  return lines.slice(0, end < 0 ? lines.length : end).join('\n');
}

const RETURN_PATH = /^return-path[ \t]*:/i;

/** The lines without those of the Return-Path fields, and of what is folded into them. */
function kept(lines: readonly string[]): readonly string[] {
  let isOut = false;
  return lines.filter((line) => {
    if (!/^[ \t]/.test(line)) isOut = RETURN_PATH.test(line);
    return !isOut;
  });
}

/** A letter without the Return-Path that somebody has written before: at final delivery it gets its own. */
// RFC 5321 §4.4
export function withoutReturnPath(content: Uint8Array): Uint8Array {
  const lines = headerSection(beginning(content)).split('\n');
  const left = kept(lines);
  if (left.length === lines.length) return content;
  const length = lines.reduce((sum, line) => sum + line.length + 2, 0);
  const fields = bytesOf(left.map((line) => `${line}\r\n`).join(''));
  const whole = new Uint8Array(fields.length + content.length - length);
  whole.set(fields);
  whole.set(content.subarray(length), fields.length);
  return whole;
}
