import { type Path, pathText } from '../model/path.ts';
import { passes, policy, type Verdict } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { choice } from '../model/setting.ts';
import { destinationOf } from './local.ts';

const unknown = reply('sender-unknown', 550, '5.1.0', '<{sender}>: no such mailbox here', 'RFC 5321 §3.3');

function look(path: Path, { server }: Scene): Verdict<undefined> {
  const { mailbox } = path;
  if (mailbox === undefined) return passes('null');
  const facts = { sender: pathText(path) };
  const { isLocal, mailboxes } = destinationOf(server, mailbox);
  if (!isLocal) return passes('foreign', facts);
  if (mailboxes.length > 0) return passes('known', facts);
  return { found: 'unknown', facts, refusal: answer(unknown, facts) };
}

/** A sender of this server's own domain must be somebody who lives here. */
// RFC 5321 §3.3 leaves open on what grounds a reverse-path is refused
export const senderExists = policy({
  id: 'sender-exists',
  rfc: 'RFC 5321 §3.3',
  group: 'sender',
  provenance: recordedFrom('postfix'),
  on: false,
  settings: { when: choice('at-once', ['at-once', 'rcpt']) },
  memory: undefined,

  onMail: ({ reversePath }, scene, { when }) => (when === 'at-once' ? look(reversePath, scene) : undefined),
  onRcpt: (_, scene, { when }) =>
    when === 'rcpt' && scene.session.transaction !== undefined
      ? look(scene.session.transaction.reversePath, scene)
      : undefined,
});

/** Every reply that this policy can give. */
export const senderExistsForms = [unknown];
