/** What happens in a server that it may write down. */
export type Happening =
  | 'connected'
  | 'refused'
  | 'login-failed'
  | 'accepted'
  | 'stored'
  | 'handed-on'
  | 'held'
  | 'completed'
  | 'lost'
  | 'timeout'
  | 'disconnected';

/** One line of a log: the program that writes it, and its text; `{name}` stands for a fact. */
export interface LogForm {
  readonly by: string;
  readonly text: string;
}

/** How a server keeps its log. What it does not write down is left out. */
export interface LogStyle {
  /** What stands before each line. */
  readonly prefix: string;
  /** Process numbers by program: on a real machine they are any numbers. */
  readonly processes: Readonly<Record<string, number>>;
  readonly lines: Readonly<Partial<Record<Happening, readonly LogForm[]>>>;
}
