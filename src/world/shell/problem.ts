/** What this shell cannot do with a line, where a real one would wait for more or do something else. */
export type ProblemKind =
  /** A quotation mark that is never closed. */
  | 'quote'
  /** A backslash with nothing after it. */
  | 'escape'
  /** `;` `&` `>` `<` `(` `)` `||`: this shell knows pipes only. */
  | 'operator'
  /** `$NAME`, `$(…)`, `` `…` ``, `~`, `{…}`. */
  | 'expansion'
  /** `*`: there are no files that it could stand for. */
  | 'pattern'
  /** A pipe with nothing before or after it. */
  | 'no-command'
  /** The program would wait for the keyboard. */
  | 'needs-input'
  /** telnet, help and clear speak to the screen, not to a pipe. */
  | 'not-in-pipe'
  /** It would sleep for more than a year. */
  | 'endless'
  | 'too-long'
  | 'too-many-commands'
  | 'too-much-output';

/** A problem, the offset in the typed text at which it begins, and the characters that are meant. */
export interface ShellProblem {
  readonly kind: ProblemKind;
  readonly at: number;
  readonly found: string;
}

/** What bash prints in such a case, or in the nearest that it knows. */
export function problemText({ kind, found }: ShellProblem): string {
  switch (kind) {
    case 'quote':
      return `bash: unexpected EOF while looking for matching \`${found}'\n`;
    case 'escape':
      return 'bash: syntax error: unexpected end of file\n';
    case 'no-command':
      if (found === '') return 'bash: syntax error: unexpected end of file\n';
      return `bash: syntax error near unexpected token \`${found}'\n`;
    case 'needs-input':
      return `${found}: read error: Bad file descriptor\n`;
    case 'not-in-pipe':
      return `${found}: standard input or output is not a terminal\n`;
    case 'endless':
      return `${found}: cannot read realtime clock: Invalid argument\n`;
    case 'too-long':
      return 'bash: Argument list too long\n';
    case 'too-many-commands':
      return 'bash: fork: retry: Resource temporarily unavailable\n';
    case 'too-much-output':
      return `${found}: write error: File too large\n`;
    default:
      return `bash: syntax error near unexpected token \`${found}'\n`;
  }
}
