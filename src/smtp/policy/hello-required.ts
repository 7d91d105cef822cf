import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import type { Scene } from '../model/scene.ts';
import type { State } from '../model/session.ts';
import { choice } from '../model/setting.ts';

/** A client says who it is before it does anything. Some servers insist on it for a letter only, some not at all. */
// RFC 5321 §4.1.4: "A session that will contain mail transactions MUST first be initialized by the use of the EHLO command"
export const helloRequired = policy({
  id: 'hello-required',
  rfc: 'RFC 5321 §4.1.4',
  group: 'connection',
  provenance: recordedFrom('postfix', 'exim'),
  on: true,
  settings: { before: choice('commands', ['commands', 'letters']) },
  memory: undefined,
});

const BEGIN_LETTERS: ReadonlySet<string> = new Set(['MAIL', 'AUTH', 'ETRN']);

/** The row of the order table that holds now: a server that asks for no hello treats a stranger like a guest. */
export function rowOf({ server, session }: Scene, verb: string): State {
  if (session.hello !== undefined) return session.state;
  const values = server.values['hello-required'];
  const isAsked = values?.on === true && (values.before !== 'letters' || BEGIN_LETTERS.has(verb));
  if (session.state === 'ready' && isAsked) return 'connected';
  return session.state === 'connected' && !isAsked ? 'ready' : session.state;
}
