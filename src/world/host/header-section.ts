import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { headerEnd } from '#mail/header-end.ts';

const FIELD = /^[!-9;-~]+[ \t]*:/;

/** The lines before the first that is neither a field nor the rest of one. A fold before any field is text already. */
export function headerSection(content: Uint8Array, mayBeginFolded = false): string {
  const lines = octetsOf(content, 0, headerEnd(content)).split('\r\n');
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
  const lines = headerSection(content).split('\n');
  const left = kept(lines);
  if (left.length === lines.length) return content;
  const length = lines.reduce((sum, line) => sum + line.length + 2, 0);
  const fields = bytesOf(left.map((line) => `${line}\r\n`).join(''));
  const whole = new Uint8Array(fields.length + content.length - length);
  whole.set(fields);
  whole.set(content.subarray(length), fields.length);
  return whole;
}
