import { octetsOf } from '#encoding/octets.ts';
import { ORDER_ONLY } from '../command/checks.ts';
import { refused } from '../command/outcome.ts';
import { roll } from '../model/dice.ts';
import type { Letter } from '../model/letter.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Personality } from '../model/personality.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Session, Transaction } from '../model/session.ts';
import { ask } from '../policy/ask.ts';
import { type Content, octetsOfContent } from './content.ts';

const taken = reply('accepted', 250, '2.0.0', 'Ok: queued as {queueId}', 'RFC 5321 §4.2.5');
const beyondAll = reply('content-too-big', 552, '5.3.4', 'Message is too big', 'RFC 5321 §4.5.3.1.7');

/** No server keeps more than this many octets of one letter, whatever its policy says. */
export const MOST_OCTETS = 67_108_864;

/** A queue id, and the die after it. */
function queueId(
  { alphabet, length, prefix }: Personality['queueId'],
  dice: number,
): readonly [string, number] {
  let id = prefix;
  let state = dice;
  for (let i = 0; i < length; i++) {
    const rolled = roll(state);
    id += alphabet[rolled.value % alphabet.length];
    state = rolled.state;
  }
  return [id, state];
}

const HEADER_LIMIT = 65_536;

/** The octets before the first empty line. */
// RFC 5322 §2.1
function headerOf(content: Uint8Array): string {
  for (let at = content.indexOf(10); at >= 0 && at < HEADER_LIMIT; at = content.indexOf(10, at + 1)) {
    if (content[at + 1] === 13 && content[at + 2] === 10) return octetsOf(content, 0, at + 1);
  }
  return octetsOf(content, 0, Math.min(content.length, HEADER_LIMIT));
}

const finished = (session: Session): Session => ({ ...session, state: 'ready', transaction: undefined });

/** The letter has ended: the policies look at it, and it is taken or refused as a whole. */
// RFC 5321 §4.1.1.4, §4.2.5: with the 250 the server takes responsibility
export function accept(
  content: Content,
  scene: Scene,
  memory: Memory,
): { readonly outcome: Outcome; readonly letter?: Letter } {
  const { server, now } = scene;
  const after = { ...scene, session: finished(scene.session) };
  const whole = octetsOfContent(content);
  const contents = { size: content.size, header: () => headerOf(whole) };
  const ruling = ask('onContent', scene, memory, (policy, values, known) =>
    policy.onContent?.(contents, scene, values, known),
  );
  const checks = [...ORDER_ONLY, ...ruling.checks];
  const refusal = ruling.refusal ?? (content.size > content.limit ? answer(beyondAll) : undefined);
  if (refusal !== undefined)
    return { outcome: { ...refused(refusal, after, checks), memory: ruling.memory } };
  const [id, dice] = queueId(server.personality.queueId, memory.dice);
  const { session } = after;
  const letter: Letter = {
    queueId: id,
    at: now,
    transaction: scene.session.transaction as Transaction,
    session: scene.session,
    content: whole,
  };
  const outcome: Outcome = {
    session: { ...session, errors: 0, accepted: session.accepted + 1 },
    answer: answer(taken, { queueId: id, size: String(content.size) }),
    checks,
    memory: { ...ruling.memory, dice },
  };
  return { outcome, letter };
}

/** Every reply to the end of a letter that no policy gives. */
export const acceptForms = [taken, beyondAll];
