import { event, state } from './condition.ts';

/** What can be asked of the connection itself. */
export const connection = [
  /** A connection is open. */
  state('connected', ({ connection: open }) => open !== undefined),
  /** The connection runs through TLS. */
  state('tls', ({ connection: open }) => open?.receiver.session.tls === true),
  /** A connection has come to its end, whoever ended it. */
  event('closed', ({ entry }) => entry.event.kind === 'closed'),
];
