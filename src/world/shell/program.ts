import type { Machine } from './machine.ts';
import type { ProblemKind } from './problem.ts';

/** Octets that a program may print before it is stopped. */
export const OUTPUT_LIMIT = 65_536;

/** The end of a connection that a program asks for: a host of the world by its name, and a port. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** How the program goes about a connection, where it is not telnet. */
export type Caller =
  | { readonly kind: 'nc' }
  | {
      readonly kind: 'openssl';
      /** Ask for TLS with STARTTLS, calling oneself by this name; undefined: TLS from the first octet. */
      readonly starttls: string | undefined;
      /** Says little about certificate and cipher. */
      readonly quiet: boolean;
      /** Takes R, Q and K at the beginning of a line for itself. */
      readonly letters: boolean;
    };

/** A connection that a program asks for. */
export interface Call extends Endpoint {
  /** Left out: telnet. */
  readonly by?: Caller;
  /** Octets from a pipe: they leave at once, and then the client has nothing more to say. Left out: the keyboard is read. */
  readonly sends?: string;
}

/** What a program leaves behind: octets for the next in the pipe, octets for the screen, and perhaps a wish. */
export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 for success. */
  readonly exit: number;
  /** What cannot be done here for a reason that the program itself would not name. */
  readonly problem?: ProblemKind;
  /** The keyboard goes to this connection from now on. */
  readonly connect?: Call;
  /** Virtual seconds that it takes; left out: none. */
  readonly seconds?: number;
  /** Asks for the words about this console, in the student's language. */
  readonly help?: true;
  /** Asks for an empty screen. */
  readonly clear?: true;
}

/** A program of the student's machine. */
export interface Program {
  readonly name: string;
  /** `words` are those after the name, in octets. `stdin` is undefined where the keyboard would be read. */
  run(words: readonly string[], stdin: string | undefined, machine: Machine): Result;
}

/** A program that has done what it was asked. */
export const printed = (stdout: string): Result => ({ stdout, stderr: '', exit: 0 });

/** A program that has not, or not wholly. */
export const failed = (stderr: string, exit = 1, stdout = ''): Result => ({ stdout, stderr, exit });
