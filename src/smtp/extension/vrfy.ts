import { extension } from '../model/extension.ts';
import { choice } from '../model/setting.ts';

/** The server answers VRFY: with the truth, or with the 252 that says neither yes nor no. */
// RFC 5321 §3.5.3, §7.3
export const vrfy = extension({
  rfc: 'RFC 5321 §4.1.1.6',
  name: 'Verify a mailbox',
  keyword: 'VRFY',
  on: true,
  settings: { answers: choice('evasive', ['evasive', 'truth']) },
  ehloParameters: () => [],
  verbs: ['VRFY'],
});
