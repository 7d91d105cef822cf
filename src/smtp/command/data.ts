import { command } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import { inState } from '../model/session.ts';
import { ask } from '../policy/ask.ts';
import { ORDER_ONLY } from './checks.ts';
import { refused } from './outcome.ts';
import { withoutArgument } from './without-argument.ts';

const start = reply(
  'start-content',
  354,
  '',
  'Start mail input; end with <CRLF>.<CRLF>',
  'RFC 5321 §4.1.1.4',
);

const go = answer(start, { verb: 'DATA' });

/** From here on every line is the letter, until a line that holds a single dot. */
export const data = command({
  verb: 'DATA',
  rfc: 'RFC 5321 §4.1.1.4',
  run(argument, scene, memory, next): Outcome {
    const superfluous = withoutArgument('DATA', argument, scene);
    if (superfluous !== undefined) return superfluous;
    const ruling = ask('onData', undefined, scene, memory, ORDER_ONLY);
    const { checks } = ruling;
    if (ruling.refusal !== undefined)
      return { ...refused(ruling.refusal, scene, checks), memory: ruling.memory };
    return {
      session: inState(scene.session, next),
      answer: go,
      checks,
      followedBy: 'content',
      memory: ruling.memory,
    };
  },
});

/** The reply that asks for the letter. */
export const dataForms = [start];
