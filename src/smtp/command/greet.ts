import type { Check } from '../model/check.ts';
import type { Memory } from '../model/memory.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import { type Answer, answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn } from '../model/server.ts';
import { noted, type Session } from '../model/session.ts';
import { ask } from '../policy/ask.ts';
import { rejected } from '../policy/synchronization.ts';

const greeting = reply('greeting', 220, '', '{host} ESMTP service ready', 'RFC 5321 §4.2');

/** A client that was refused at the door: it is waited for, hung up on, or greeted all the same. */
// RFC 5321 §3.1: a server that answers with 554 must still wait for QUIT
function turnedAway(
  { server, session }: Scene,
  refusal: Answer,
): Pick<Outcome, 'session' | 'answer' | 'followedBy'> {
  // RFC 5321 §3.8: nothing comes after a 421
  if (refusal.form.code === 421) return { session, answer: refusal, followedBy: 'close' };
  switch (isOn(server, 'turning-away') && server.values['turning-away']?.manner) {
    case 'hang-up':
      return { session, answer: refusal, followedBy: 'close' };
    case 'refuse-commands': {
      const isEarly = refusal.form.reason === 'early-talker';
      const rejection = isEarly ? answer(rejected) : refusal;
      const warned: Session = noted(session, { ...session.notes, rejection });
      return { session: warned, answer: isEarly ? refusal : answer(greeting) };
    }
    default:
      return { session: { ...session, state: 'turned-away' }, answer: refusal };
  }
}

/** The server greets whoever stands in the scene's session, or turns it away. */
// RFC 5321 §3.1
export function greet(scene: Scene, memory: Memory, made: readonly Check[] = []): Outcome {
  const ruling = ask('onConnect', undefined, scene, memory, made);
  return ruling.refusal === undefined
    ? outcomeOf(scene.session, answer(greeting), ruling, ruling.left)
    : { ...turnedAway(scene, ruling.refusal), checks: ruling, memory: ruling.left };
}

/** The greeting. */
export const greetForms = [greeting];
