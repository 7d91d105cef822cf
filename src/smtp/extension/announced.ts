import { type Audience, extension } from '../model/extension.ts';
import { isOwnClient } from '../model/own-network.ts';
import { recordedFrom } from '../model/provenance.ts';
import { choice, list } from '../model/setting.ts';

/** Commands may be sent in groups, without waiting for each reply. Every server here can take that; this says so. */
// RFC 2920
export const pipelining = extension({
  rfc: 'RFC 2920',
  name: 'Command pipelining',
  keyword: 'PIPELINING',
  on: true,
  settings: {},
  ehloParameters: () => [],
});

/** Replies carry a second code, finer than the three digits. */
// RFC 2034 §4
export const enhancedStatusCodes = extension({
  rfc: 'RFC 2034',
  name: 'Enhanced status codes',
  keyword: 'ENHANCEDSTATUSCODES',
  on: true,
  settings: {},
  ehloParameters: () => [],
});

/** The server answers HELP. */
// RFC 5321 §4.1.1.8
export const help = extension({
  rfc: 'RFC 5321 §4.1.1.8',
  name: 'Help',
  keyword: 'HELP',
  on: true,
  /** What there is help on; anything where the list is empty. */
  settings: { topics: list('words') },
  ehloParameters: () => [],
  verbs: ['HELP'],
});

/** May this client see who is on a list? */
export const mayExpand = (audience: Audience, values: { readonly for?: unknown }): boolean =>
  values.for !== 'own' || isOwnClient(audience);

/** The server answers EXPN and shows who is on a list. */
// RFC 5321 §4.1.1.7
export const expn = extension({
  rfc: 'RFC 5321 §4.1.1.7',
  name: 'Expand a list',
  keyword: 'EXPN',
  provenance: recordedFrom('exim', 'sendmail'),
  on: false,
  /** For anybody, or only for the networks and logins that may relay. */
  settings: {
    for: choice('anybody', ['anybody', 'own']),
    /** Are members shown at the server's domain, or at its own name? */
    at: choice('domain', ['domain', 'host']),
  },
  ehloParameters: (scene, values) => (mayExpand(scene, values) ? [] : undefined),
  verbs: ['EXPN'],
});

/** Commands may be sent before the greeting, by clients that were offered it here before. */
// Not RFC 5321 §4.3.1: one server's own extension, which saves a round trip
export const pipeConnect = extension({
  rfc: 'RFC 5321 §2.2.2',
  name: 'Early pipelining',
  keyword: 'PIPECONNECT',
  provenance: recordedFrom('exim'),
  on: false,
  settings: {},
  ehloParameters: () => [],
});

/** Replies may tell more than usual. */
// Not RFC 5321 §2.2.2: one server's own, older than extensions; the answer is all that is left of it
export const verbose = extension({
  rfc: 'RFC 5321 §2.2.2',
  name: 'Verbose mode',
  keyword: 'VERB',
  provenance: recordedFrom('sendmail'),
  on: false,
  settings: {},
  // Whoever may not expand a list is shown nothing more either.
  ehloParameters: ({ server }) => (server.values.EXPN?.on === true ? [] : undefined),
});
