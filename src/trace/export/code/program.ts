import type { CodeSession } from './code-session.ts';

/** A way to send a letter by program: a tool of the shell, or a library of a language. */
export interface Program {
  readonly id: string;
  /** As its makers call it. */
  readonly name: string;
  readonly language: 'shell' | 'python' | 'javascript' | 'php' | 'go';
  /** What the file is best called. */
  readonly fileName: string;
  /** The whole file: whoever runs it does what was done in the session. */
  generate(session: CodeSession): string;
}
