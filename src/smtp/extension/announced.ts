import { extension } from '../model/extension.ts';

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
  settings: {},
  ehloParameters: () => [],
  verbs: ['HELP'],
});

/** The server answers EXPN and shows who is on a list. */
// RFC 5321 §4.1.1.7
export const expn = extension({
  rfc: 'RFC 5321 §4.1.1.7',
  name: 'Expand a list',
  keyword: 'EXPN',
  on: false,
  settings: {},
  ehloParameters: () => [],
  verbs: ['EXPN'],
});
