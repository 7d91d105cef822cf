import { isBinary } from '../extension/binary-mime.ts';
import { command } from '../model/command.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import { inState, type Transaction } from '../model/session.ts';
import { ask } from '../policy/ask.ts';
import { ORDER_ONLY, outOfOrder } from './checks.ts';
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

// RFC 3030 §3: octets of any kind have no end that a line could mark
const needsChunks = reply(
  'binary-needs-bdat',
  503,
  '5.5.1',
  'A binary letter comes with BDAT, not with DATA',
  'RFC 3030 §3',
);

/** From here on every line is the letter, until a line that holds a single dot. */
export const data = command({
  verb: 'DATA',
  rfc: 'RFC 5321 §4.1.1.4',
  run(argument, scene, memory, next): Outcome {
    const superfluous = withoutArgument('DATA', argument, scene);
    if (superfluous !== undefined) return superfluous;
    if (isBinary(scene.session.transaction as Transaction)) {
      const facts = { verb: 'DATA', needed: 'BDAT' };
      return refused(answer(needsChunks, facts), scene, outOfOrder(facts));
    }
    const ruling = ask('onData', undefined, scene, memory, ORDER_ONLY);
    if (ruling.refusal !== undefined)
      return { ...refused(ruling.refusal, scene, ruling), memory: ruling.left };
    return outcomeOf(inState(scene.session, next), go, ruling, ruling.left, 'content');
  },
});

/** Every reply to DATA that no policy gives. */
export const dataForms = [start, needsChunks];
