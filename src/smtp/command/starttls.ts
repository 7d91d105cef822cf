import { command } from '../model/command.ts';
import { answer, reply } from '../model/reply.ts';
import { inState } from '../model/session.ts';
import { ORDER_ONLY } from './checks.ts';
import { refused } from './outcome.ts';
import { withoutArgument } from './without-argument.ts';

const ready = reply('ready-for-tls', 220, '2.0.0', 'Ready to start TLS', 'RFC 3207 §4');
const active = reply('tls-active', 503, '5.5.1', 'TLS already active', 'RFC 3207 §4.2');

/** Agrees to encrypt: after the reply nothing on this connection is text until the handshake is done. */
// RFC 3207 §4
export const starttls = command({
  verb: 'STARTTLS',
  rfc: 'RFC 3207 §4',
  run(argument, scene, _, next) {
    const superfluous = withoutArgument('STARTTLS', argument, scene);
    if (superfluous !== undefined) return superfluous;
    const facts = { verb: 'STARTTLS' };
    if (scene.session.tls) return refused(answer(active, facts), scene, ORDER_ONLY);
    return {
      session: inState(scene.session, next),
      answer: answer(ready, facts),
      checks: ORDER_ONLY,
      followedBy: 'start-tls',
    };
  },
});

/** Every reply to STARTTLS. */
export const starttlsForms = [ready, active];
