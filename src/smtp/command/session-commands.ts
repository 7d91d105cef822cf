import { command } from '../model/command.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import { inState, withoutTransaction } from '../model/session.ts';
import { ORDER_ONLY } from './checks.ts';
import { withoutArgument } from './without-argument.ts';

const forgotten = reply('reset', 250, '2.0.0', 'Ok, transaction forgotten', 'RFC 5321 §4.1.1.5');
const idle = reply('noop', 250, '2.0.0', 'Ok', 'RFC 5321 §4.1.1.9');
const bye = reply('bye', 221, '2.0.0', '{host} closing connection', 'RFC 5321 §4.1.1.10');

const reset = answer(forgotten, { verb: 'RSET' });
const still = answer(idle, { verb: 'NOOP' });
const goodbye = answer(bye, { verb: 'QUIT' });

/** Forgets sender, recipients and content; who the client is stays known. */
export const rset = command({
  verb: 'RSET',
  rfc: 'RFC 5321 §4.1.1.5',
  run: (argument, scene, _, next) =>
    withoutArgument('RSET', argument, scene) ??
    outcomeOf(withoutTransaction(scene.session, next), reset, ORDER_ONLY),
});

/** Does nothing, and says so. A string after it is allowed and passed over. */
export const noop = command({
  verb: 'NOOP',
  rfc: 'RFC 5321 §4.1.1.9',
  run: (_, { session }, __, next) => outcomeOf(inState(session, next), still, ORDER_ONLY),
});

/** Says goodbye; the server closes the connection after its reply, never before. */
export const quit = command({
  verb: 'QUIT',
  rfc: 'RFC 5321 §4.1.1.10',
  run: (argument, scene, _, next): Outcome =>
    withoutArgument('QUIT', argument, scene) ??
    outcomeOf(inState(scene.session, next), goodbye, ORDER_ONLY, undefined, 'close'),
});

/** Every reply to RSET, NOOP and QUIT. */
export const sessionForms = [forgotten, idle, bye];
