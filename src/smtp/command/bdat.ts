import { command } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, type ReplyForm, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { inState } from '../model/session.ts';
import { ORDER_ONLY, outOfOrder } from './checks.ts';
import { refused } from './outcome.ts';

const syntax = reply('chunk-syntax', 501, '5.5.4', 'Syntax: BDAT count [LAST]', 'RFC 3030 §2');
const early = reply('chunk-without-mail', 503, '5.5.1', 'MAIL and RCPT come before BDAT', 'RFC 3030 §2');
const received = reply('chunk-received', 250, '2.0.0', '{size} octets received', 'RFC 3030 §2');

const SHAPE = /^(\d{1,15})(?: (LAST))?$/i;

const outcome = (form: ReplyForm, scene: Scene, octets: number, last: boolean): Outcome => {
  const keep = form === received;
  const facts = { verb: 'BDAT', size: String(octets), state: scene.session.state, needed: 'MAIL, RCPT' };
  return {
    session: keep ? inState(scene.session, 'bdat') : scene.session,
    answer: answer(form, facts),
    checks: keep ? ORDER_ONLY : outOfOrder(facts),
    chunk: { octets, last, keep },
  };
};

/** A chunk of the letter, its length told beforehand. It is never dot-unstuffed. */
// RFC 3030 §2: the octets of a refused chunk follow all the same, and must not be read as commands
export const bdat = command({
  verb: 'BDAT',
  rfc: 'RFC 3030 §2',
  run(argument, scene): Outcome {
    const [, octets, last] = SHAPE.exec(argument) ?? [];
    if (octets === undefined)
      return refused(answer(syntax, { verb: 'BDAT', value: argument }), scene, ORDER_ONLY);
    const { state } = scene.session;
    const form = state === 'rcpt' || state === 'bdat' ? received : early;
    return outcome(form, scene, Number(octets), last !== undefined);
  },
});

/** Every reply to BDAT but the one that follows the last chunk. */
export const bdatForms = [syntax, early, received];
