import type { Facts } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Verb } from '../model/verb.ts';

// RFC 5321 §3.3: a server may say at DATA once more why there is no recipient
/** What refused recipients were told, where this server says it again. */
export function recalled(verb: Verb, { server, session }: Scene): Facts {
  if (server.values.recipients?.recalls !== true) return NONE;
  const { lastVerb, refusals } = session.notes;
  const hello = session.hello?.extended === true ? 'EHLO' : '';
  const isAfterRcpt = lastVerb === 'RCPT' && hello !== '';
  const isClosing = verb === 'DATA' || verb === 'BDAT';
  const refusal = isClosing ? (refusals ?? '') : '';
  // A group that was sent before its first command was refused is no fault of the client.
  const isExcused = hello !== '' && (isClosing ? isAfterRcpt : verb === 'RCPT' && AFTER_MAIL.has(lastVerb));
  return {
    after: isClosing && isAfterRcpt ? 'RCPT' : '',
    refusal,
    recalled: refusal === '' ? 'no' : 'yes',
    excused: isExcused ? 'yes' : 'no',
  };
}

const NONE: Facts = {};
const AFTER_MAIL: ReadonlySet<string> = new Set(['MAIL', 'RCPT']);
