import { items } from '#memory/list.ts';
import { settled } from '#memory/settled.ts';
import { ORDER_ONLY, refusedBy } from '../command/checks.ts';
import { refused } from '../command/outcome.ts';
import { isBinary } from '../extension/binary-mime.ts';
import { rolled, shown } from '../model/dice.ts';
import type { Letter } from '../model/letter.ts';
import type { Memory } from '../model/memory.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import type { Personality } from '../model/personality.ts';
import { type Answer, answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { afterLetter, inTransaction, NO_NOTES, type Notes, type Transaction } from '../model/session.ts';
import { ask, type Ruling } from '../policy/ask.ts';
import { bareLineEnd, lineEndsOf, textLineTooLong } from '../policy/line-ends.ts';
import { append, type Content, octetsOfContent } from './content.ts';

const ok = reply('accepted', 250, '2.0.0', 'Ok: queued as {queueId}', 'RFC 5321 §4.2.5');
const beyondAll = reply('content-too-big', 552, '5.3.4', 'Message is too big', 'RFC 5321 §4.5.3.1.7');

const DIGITS = '0123456789';

/** Characters as the numbers that stand for them. */
type Signs = readonly number[];

const signs = (characters: string): Signs => Array.from(characters, (sign) => sign.charCodeAt(0));

/** Queue ids of one form: of which sign each place is one, and a sheet to write them on. */
interface Pad {
  readonly places: readonly Signs[];
  readonly sheet: number[];
}

/** `*` stands for any sign of the alphabet, `#` for a digit, others for themselves. */
const padOf = settled(
  ({ alphabet, length, prefix, pattern = '*'.repeat(length) }: Personality['queueId']): Pad => {
    const choices = Array.from(pattern, (place) =>
      place === '*' ? alphabet : place === '#' ? DIGITS : place,
    );
    const places = [...prefix, ...choices].map(signs);
    return { places, sheet: places.map(() => 0) };
  },
);

/** The sign that a die chooses. `%` would take five times as long (measured, Node 20). */
const chosen = (choice: Signs, value: number): number =>
  choice[value - Math.floor(value / choice.length) * choice.length] as number;

/** A queue id, and the die after it: it is rolled for every place that has a choice. */
export function nextQueueId(form: Personality['queueId'], dice: number): readonly [string, number] {
  const { places, sheet } = padOf(form);
  let state = dice;
  for (let at = 0; at < places.length; at++) {
    const choice = places[at] as Signs;
    if (choice.length > 1) state = rolled(state);
    sheet[at] = choice.length > 1 ? chosen(choice, shown(state)) : (choice[0] as number);
  }
  return [String.fromCharCode.apply(undefined, sheet), state];
}

/** The refusal of a letter with line ends that stand alone, where this server refuses such. */
function bareRefusal({ loose }: Content, { server }: Scene): Answer | undefined {
  const which = loose?.bare ?? '';
  if (which === '') return undefined;
  const rules = lineEndsOf(server);
  const isRefused = which === 'LF' ? rules.bareLf === 'refuse' : rules.bareCr === 'refuse';
  return isRefused ? answer(bareLineEnd, { which }) : undefined;
}

/** The server does not read on: it says why and hangs up. */
export function stopped(which: 'CR' | 'LF' | 'length', scene: Scene): Outcome {
  const form = which === 'length' ? textLineTooLong : bareLineEnd;
  const checks = [...ORDER_ONLY, refusedBy('line-ends', 'hung-up', { which })];
  return { ...refused(answer(form, { which, manner: 'hang-up' }), scene, checks), followedBy: 'close' };
}

const CRLF = Uint8Array.of(13, 10);

/** A letter that came in chunks need not end with a line's end; some servers see to it that it does. */
// RFC 3030 §4.2
function completed(content: Content, { server, session }: Scene, chunk: string | undefined): Content {
  const ends = server.values.CHUNKING?.endsLine;
  if (chunk === undefined || ends === 'no' || ends === undefined) return content;
  // RFC 3030 §3: of a binary letter every octet is kept, and none is added
  if (isBinary(session.transaction as Transaction)) return content;
  const last = items(content.parts).at(-1);
  if (last === undefined) return ends === 'always' ? append(content, CRLF) : content;
  return last[last.length - 1] === 10 ? content : append(content, CRLF);
}

/** What the end of a letter tells. `chunk` is the size of the last chunk, where it came in chunks. */
const factsOf = (id: string, size: number, chunk: string | undefined): Facts =>
  chunk === undefined
    ? { queueId: id, size: String(size) }
    : { queueId: id, size: String(size), chunk, chunked: 'yes' };

/** Idle commands that are still counted after a letter. */
const idleAfter = ({ session, server }: Scene): number =>
  server.values['junk-commands']?.excuses === true ? session.idle : 0;

/** What is still noted of a client after a letter. */
const rested = ({ session: { notes } }: Scene): Notes =>
  notes === NO_NOTES || (notes.unknown === 0 && notes.excused.length === 0)
    ? notes
    : { ...notes, unknown: 0, excused: NO_NOTES.excused };

/** What has become of a letter: the reply, and the letter itself if it was taken. */
interface Accepted {
  readonly outcome: Outcome;
  readonly letter?: Letter;
}

/** The server takes responsibility for the letter. */
// RFC 5321 §4.2.5
function taken(content: Uint8Array, scene: Scene, ruling: Ruling, chunk: string | undefined): Accepted {
  const { server, session, now } = scene;
  const [queueId, dice] = nextQueueId(server.personality.queueId, ruling.left.dice);
  const transaction = session.transaction as Transaction;
  return {
    outcome: outcomeOf(
      afterLetter(session, idleAfter(scene), rested(scene)),
      answer(ok, factsOf(queueId, content.length, chunk)),
      ruling,
      { policies: ruling.left.policies, dice },
    ),
    letter: { queueId, at: now, transaction, session, content },
  };
}

/** The letter has ended: the policies look at it, and it is taken or refused as a whole.
 *  `chunk` is the size of the last chunk, where it came in chunks. */
// RFC 5321 §4.1.1.4
export function accept(received: Content, scene: Scene, memory: Memory, chunk?: string): Accepted {
  const content = completed(received, scene, chunk);
  const octets = octetsOfContent(content);
  const ruling = ask('onContent', { octets, size: content.size }, scene, memory, ORDER_ONLY);
  const refusal = bareRefusal(content, scene) ?? ruling.refusal;
  const isKept = content.size <= content.limit;
  if (refusal === undefined && isKept) return taken(octets, scene, ruling, chunk);
  return {
    outcome: {
      session: inTransaction(scene.session, 'ready', undefined),
      answer: refusal ?? answer(beyondAll),
      checks: ruling,
      // A letter that no policy has refused, yet is not there, leaves no memory: it was not sent.
      memory: ruling.refusal === undefined ? memory : ruling.left,
    },
  };
}

/** Every reply to the end of a letter that no policy gives. */
export const acceptForms = [ok, beyondAll];
