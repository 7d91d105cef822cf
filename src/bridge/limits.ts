/** What one bridge can bear. Beyond it clients are told 421 and may come back; nothing that was accepted is lost. */
// RFC 5321 §7.8: a server may defend itself against those that tie up its resources
export interface Limits {
  /** Connections at one time. */
  readonly connections: number;
  /** Octets of letters that are on their way in, over all connections. */
  readonly inFlight: number;
  /** Octets of letters in all mailboxes together. */
  readonly stored: number;
  /** Octets of one letter, kept or thrown away, before its end is no longer waited for. */
  readonly letter: number;
  /** Octets of memory for what was said, over all connections. Beyond it conversations go on unwritten. */
  readonly logs: number;
  /** Octets of replies that a client may leave unread before its next command is looked at. */
  readonly unread: number;
  /** Seconds for which the greeting is held back where those are looked for who do not wait for it. */
  readonly pause: number;
  /** Seconds for a handshake. */
  readonly handshake: number;
  /** Seconds that a closed connection is given to read its last reply. */
  readonly farewell: number;
}

const MIB = 1_048_576;

/** Enough for a class or a test suite, and within the memory that Node has by default. */
export const LIMITS: Limits = {
  connections: 1000,
  inFlight: 256 * MIB,
  stored: 512 * MIB,
  letter: 256 * MIB,
  logs: 128 * MIB,
  unread: 65_536,
  pause: 1,
  handshake: 60,
  farewell: 2,
};
