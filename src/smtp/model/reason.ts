/** Why a server answered as it did: the closed set, in the order of a session.
 *  A reply cannot be built without one of these; each has an explanation in every language. */
export const REASONS = [
  // the connection
  'greeting',
  'greeting-refused',
  'timeout',
  'too-many-errors',
  'not-smtp',
  // any line
  'unknown-command',
  'not-implemented',
  'bad-sequence',
  'hello-first',
  'mail-first',
  'rcpt-first',
  'nested-mail',
  'no-valid-recipients',
  'line-too-long',
  'argument-not-allowed',
  'bad-argument',
  // HELO, EHLO
  'hello',
  'hello-without-name',
  'hello-bad-name',
  // MAIL
  'mail-syntax',
  'bad-reverse-path',
  'sender-ok',
  'unknown-parameter',
  'bad-parameter',
  'size-too-big',
  'authentication-required',
  'sender-domain-unknown',
  // RCPT
  'rcpt-syntax',
  'bad-forward-path',
  'recipient-ok',
  'relaying-ok',
  'relay-denied',
  'mailbox-unknown',
  'mailbox-full',
  'greylisted',
  'blocklisted',
  'too-many-recipients',
  'daily-limit',
  // DATA
  'start-content',
  'accepted',
  'content-too-big',
  'too-many-hops',
  // BDAT
  'chunk-received',
  'chunk-syntax',
  'chunk-without-mail',
  // RSET, NOOP, QUIT, VRFY, EXPN, HELP
  'reset',
  'noop',
  'bye',
  'cannot-verify',
  'verified',
  'list-expanded',
  'help',
  // STARTTLS
  'ready-for-tls',
  'tls-active',
  'tls-required',
  // AUTH
  'auth-username',
  'auth-password',
  'auth-challenge',
  'auth-succeeded',
  'auth-failed',
  'auth-cancelled',
  'auth-bad-base64',
  'auth-bad-response',
  'auth-too-long',
  'auth-unknown-mechanism',
  'auth-needs-tls',
  'auth-already',
  'auth-in-transaction',
] as const;

/** One reason out of the closed set. */
export type Reason = (typeof REASONS)[number];
