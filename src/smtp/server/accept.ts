import { octetsOf } from '#encoding/octets.ts';
import { ORDER_ONLY } from '../command/checks.ts';
import { roll } from '../model/dice.ts';
import type { Letter } from '../model/letter.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Personality } from '../model/personality.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { counted, inTransaction, type Transaction } from '../model/session.ts';
import { ask, type Ruling } from '../policy/ask.ts';
import { type Content, octetsOfContent } from './content.ts';

const ok = reply('accepted', 250, '2.0.0', 'Ok: queued as {queueId}', 'RFC 5321 §4.2.5');
const beyondAll = reply('content-too-big', 552, '5.3.4', 'Message is too big', 'RFC 5321 §4.5.3.1.7');

/** No server keeps more than this many octets of one letter, whatever its policy says. */
export const MOST_OCTETS = 67_108_864;

/** A queue id, and the die after it. */
function nextQueueId(
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

/** What has become of a letter: the reply, and the letter itself if it was taken. */
interface Accepted {
  readonly outcome: Outcome;
  readonly letter?: Letter;
}

/** The server takes responsibility for the letter. */
// RFC 5321 §4.2.5
function taken(content: Uint8Array, { server, session, now }: Scene, ruling: Ruling): Accepted {
  const [queueId, dice] = nextQueueId(server.personality.queueId, ruling.memory.dice);
  const transaction = session.transaction as Transaction;
  const after = inTransaction(session, 'ready', undefined);
  return {
    outcome: {
      session: counted(after, 0, session.accepted + 1, session.heardAt),
      answer: answer(ok, { queueId, size: String(content.length) }),
      checks: ruling.checks,
      memory: { policies: ruling.memory.policies, dice },
    },
    letter: { queueId, at: now, transaction, session, content },
  };
}

/** The letter has ended: the policies look at it, and it is taken or refused as a whole. */
// RFC 5321 §4.1.1.4
export function accept(content: Content, scene: Scene, memory: Memory): Accepted {
  const octets = octetsOfContent(content);
  const contents = { size: content.size, header: () => headerOf(octets) };
  const ruling = ask('onContent', scene, memory, ORDER_ONLY, (policy, values, known) =>
    policy.onContent?.(contents, scene, values, known),
  );
  const isKept = content.size <= content.limit;
  if (ruling.refusal === undefined && isKept) return taken(octets, scene, ruling);
  return {
    outcome: {
      session: inTransaction(scene.session, 'ready', undefined),
      answer: ruling.refusal ?? answer(beyondAll),
      checks: ruling.checks,
      // A letter that no policy has refused, yet is not there, leaves no memory: it was not sent.
      memory: ruling.refusal === undefined ? memory : ruling.memory,
    },
  };
}

/** Every reply to the end of a letter that no policy gives. */
export const acceptForms = [ok, beyondAll];
