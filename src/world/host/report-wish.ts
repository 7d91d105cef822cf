import type { Letter } from '#smtp/model/letter.ts';
import { isOn, type Server } from '#smtp/model/server.ts';
import type { Recipient } from '#smtp/model/session.ts';

const WORDS: ReadonlySet<string> = new Set(['NEVER', 'SUCCESS', 'FAILURE', 'DELAY']);

const wordsOf = ({ parameters: { NOTIFY = '' } }: Recipient): readonly string[] =>
  NOTIFY.toUpperCase()
    .split(',')
    .filter((word) => WORDS.has(word));

/** Does the sender want to be told if the letter cannot be brought to this recipient? It does, unless it has said when to
 *  tell it and has left this out. */
// RFC 3461 §4.1, §5.2.6
export function wantsFailure(recipient: Recipient, server: Server): boolean {
  const words = isOn(server, 'DSN') ? wordsOf(recipient) : [];
  return words.length === 0 || (words.includes('FAILURE') && !words.includes('NEVER'));
}

/** Does it want to be told that all went well? Only if it has said so. */
// RFC 3461 §4.1, §5.2.3
export function wantsSuccess(recipient: Recipient, server: Server): boolean {
  const words = isOn(server, 'DSN') ? wordsOf(recipient) : [];
  return words.includes('SUCCESS') && !words.includes('NEVER');
}

/** How much of the letter comes back. Of one that did not fail only the header does; so too of one that may not be seen on
 *  its way. */
// RFC 3461 §4.3, RFC 8689 §5
export function returnsOf({ transaction }: Letter, server: Server, hasFailed: boolean): 'full' | 'headers' {
  const { RET = '', REQUIRETLS } = transaction.parameters;
  if (!hasFailed || (REQUIRETLS !== undefined && isOn(server, 'REQUIRETLS'))) return 'headers';
  return isOn(server, 'DSN') && RET.toUpperCase() === 'HDRS' ? 'headers' : 'full';
}
