import { extension } from '../model/extension.ts';
import { choice, flag } from '../model/setting.ts';

/** The server answers VRFY: with the truth, or with the 252 that says neither yes nor no. */
// RFC 5321 §3.5.3, §7.3
export const vrfy = extension({
  rfc: 'RFC 5321 §4.1.1.6',
  name: 'Verify a mailbox',
  keyword: 'VRFY',
  on: true,
  settings: {
    /** Neither yes nor no; the truth; or what RCPT would say to the address, and neither yes nor no if it would take it. */
    answers: choice('evasive', ['evasive', 'truth', 'as-recipient']),
    /** Does the address need a domain? */
    needsDomain: flag(false),
  },
  ehloParameters: () => [],
  verbs: ['VRFY'],
});
