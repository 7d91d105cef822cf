import { command } from '../model/command.ts';
import { answer, reply } from '../model/reply.ts';
import { inState } from '../model/session.ts';
import { ORDER_ONLY } from './checks.ts';
import { withoutArgument } from './without-argument.ts';

const start = reply(
  'start-content',
  354,
  '',
  'Start mail input; end with <CRLF>.<CRLF>',
  'RFC 5321 §4.1.1.4',
);

/** From here on every line is the letter, until a line that holds a single dot. */
export const data = command({
  verb: 'DATA',
  rfc: 'RFC 5321 §4.1.1.4',
  run: (argument, scene, _, next) =>
    withoutArgument('DATA', argument, scene) ?? {
      session: inState(scene.session, next),
      answer: answer(start, { verb: 'DATA' }),
      checks: ORDER_ONLY,
      followedBy: 'content',
    },
});

/** The reply that asks for the letter. */
export const dataForms = [start];
