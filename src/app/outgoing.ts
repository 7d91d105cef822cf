/** Lines as they go out. The end of line after the last of several pasted ones is only its end, not one more line. */
export function outgoing(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return /\n.*\n$/s.test(lines) ? lines.slice(0, -1) : lines;
}
