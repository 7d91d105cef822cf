/** Lines as they go out. The end of line after the last of several pasted ones is only its end, not one more line. */
export function outgoing(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  // Looked for by hand: a pattern would go over a long text once for each of its lines.
  return lines.endsWith('\n') && lines.indexOf('\n') < lines.length - 1 ? lines.slice(0, -1) : lines;
}
