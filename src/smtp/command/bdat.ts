import { command } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, type ReplyForm, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { inState } from '../model/session.ts';
import { rowOf } from '../policy/hello-required.ts';
import { recalled } from '../policy/recalled.ts';
import { ORDER_ONLY, outOfOrder } from './checks.ts';
import { refused } from './outcome.ts';

const syntax = reply('chunk-syntax', 501, '5.5.4', 'Syntax: BDAT count [LAST]', 'RFC 3030 §2');
const early = reply('chunk-without-mail', 503, '5.5.1', 'MAIL and RCPT come before BDAT', 'RFC 3030 §2');
const received = reply('chunk-received', 250, '2.0.0', '{size} octets received', 'RFC 3030 §2');

const tooBig = reply('chunk-too-big', 552, '5.3.4', 'Chunk exceeds message size limit', 'RFC 3030 §2');

const SHAPE = /^(\d{1,15})(?: (LAST))?$/i;

const outcome = (form: ReplyForm, scene: Scene, octets: number, last: boolean): Outcome => {
  const keep = form === received;
  const { state } = scene.session;
  const facts = {
    verb: 'BDAT',
    size: String(octets),
    state: rowOf(scene, 'BDAT'),
    needed: 'MAIL, RCPT',
    ...recalled('BDAT', scene),
  };
  return {
    session: keep ? inState(scene.session, 'bdat') : scene.session,
    answer: answer(form, facts),
    checks: keep || state === 'rcpt' ? ORDER_ONLY : outOfOrder(facts),
    chunk: { octets, last, keep },
  };
};

/** Is the chunk larger than any letter may be? */
const isTooBig = (octets: number, { server }: Scene): boolean => {
  const size = server.values['message-size'];
  return size?.on === true && octets > Number(size.maximum);
};

function formFor(octets: number, scene: Scene): ReplyForm {
  const { state } = scene.session;
  if (state !== 'rcpt' && state !== 'bdat') return early;
  return isTooBig(octets, scene) ? tooBig : received;
}

/** The octets that a BDAT announces follow it also where it is refused before anybody has read it. */
export function swallowing(argument: string, refusal: Outcome): Outcome {
  const [, octets] = SHAPE.exec(argument) ?? [];
  return octets === undefined
    ? refusal
    : { ...refusal, chunk: { octets: Number(octets), last: false, keep: false } };
}

/** A chunk of the letter, its length told beforehand. It is never dot-unstuffed. */
// RFC 3030 §2: the octets of a refused chunk follow all the same, and must not be read as commands
export const bdat = command({
  verb: 'BDAT',
  rfc: 'RFC 3030 §2',
  run(argument, scene): Outcome {
    const [, octets, last] = SHAPE.exec(argument) ?? [];
    if (octets === undefined) {
      const refusal = refused(answer(syntax, { verb: 'BDAT', value: argument }), scene, ORDER_ONLY);
      return scene.server.values.CHUNKING?.hangsUp === true ? { ...refusal, followedBy: 'close' } : refusal;
    }
    return outcome(formFor(Number(octets), scene), scene, Number(octets), last !== undefined);
  },
});

/** Every reply to BDAT but the one that follows the last chunk. */
export const bdatForms = [syntax, early, received, tooBig];
