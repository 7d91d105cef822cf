/** How much of a session is under TLS. */
export type Tls = 'none' | 'starttls' | 'implicit';

/** What a mail program has to know to do the same: one letter and the way it went. */
export interface CodeSession {
  readonly host: string;
  readonly port: number;
  readonly tls: Tls;
  readonly login?: { readonly name: string; readonly password: string };
  /** The name by which the client calls itself. */
  readonly hello: string;
  /** '' for the null reverse-path. */
  readonly mailFrom: string;
  /** What MAIL asks of extensions, `KEYWORD` or `KEYWORD=value`. SIZE is left out: programs count for themselves. */
  readonly mailParameters: readonly string[];
  readonly recipients: readonly string[];
  /** Header section and body, dots undone; one code unit is one octet, lines end with CRLF. */
  readonly content: string;
}
