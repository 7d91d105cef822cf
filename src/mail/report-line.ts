/** Octets of a line at most, without its end. */
// RFC 5322 §2.1.1
export const LONGEST = 998;

/** Text that stays on its line, whatever a client has put into it, and is no longer than a line may be. */
export const line = (text: string, mayBeUtf8: boolean): string =>
  text.slice(0, LONGEST).replace(mayBeUtf8 ? /[^ -~\x80-\xff]/g : /[^ -~]/g, '?');

/** One field with its line end. */
export const field = (name: string, value: string, mayBeUtf8: boolean): string =>
  `${line(`${name}: ${value}`, mayBeUtf8)}\r\n`;

/** A boundary that stands in none of the parts. The `=_` is nothing that quoted-printable could write. */
// RFC 2046 §5.1.1
export function boundaryBeside(bodies: readonly string[], queueId: string): string {
  const stem = `=_${queueId.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)}`;
  let count = 1;
  while (bodies.some((body) => body.includes(`--${stem}_${count}`))) count++;
  return `${stem}_${count}`;
}
