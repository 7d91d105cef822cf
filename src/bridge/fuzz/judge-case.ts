import { replyOctets } from '#smtp/model/reply.ts';
import { personalityOf } from '#smtp/personality/catalogue.ts';
import { octetsOfContent } from '#smtp/server/content.ts';
import type { Effect } from '#smtp/server/receiver.ts';
import { diceOf } from './dice.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { type Cut, type PlayedCase, playCase, seen } from './play-case.ts';

/** What is wrong with how a server has taken a case: which rule it breaks, and how. */
export interface Fault {
  readonly rule: string;
  readonly found: string;
}

const WHOLE: Cut = (octets) => (octets === '' ? [] : [octets]);

/** Pieces of any length, single octets among them. */
export const cutBy = (seed: number): Cut => {
  const dice = diceOf(seed);
  return (octets) => {
    const pieces: string[] = [];
    for (let at = 0; at < octets.length; ) {
      const end = at + (dice.once(2) ? 1 + dice.below(3) : 1 + dice.below(octets.length));
      pieces.push(octets.slice(at, end));
      at = end;
    }
    return pieces;
  };
};

// RFC 5321 §4.2, §4.5.3.1.5
const REPLY = /^(?:([2-5][0-5]\d)-[^\r\n]*\r\n(?=\1))*[2-5][0-5]\d [^\r\n]*\r\n$/;
const LONGEST_REPLY_LINE = 512;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|[^\0-\xff]/;

/** What some servers say again as they have heard it, though no reply should hold it: so they were recorded. */
// Not RFC 5321 §4.2: a textstring is HT and the printable characters of ASCII
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they say again
const ECHOED = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/g;

function replyFault(effect: Effect, { setup: { personality } }: FuzzCase): Fault | undefined {
  if (effect.kind !== 'reply') return undefined;
  const said = replyOctets(effect.reply);
  const octets = personalityOf(personality).unprintable === 'raw' ? said.replace(ECHOED, '?') : said;
  if (!REPLY.test(octets)) return { rule: 'a reply is well formed', found: octets };
  if (CONTROL.test(octets)) return { rule: 'a reply has no control characters', found: octets };
  const long = octets.split('\r\n').find((line) => line.length + 2 > LONGEST_REPLY_LINE);
  if (long === undefined) return undefined;
  return { rule: 'a line of a reply has 512 octets at most', found: `${long.length + 2}: ${octets}` };
}

const MOST_PENDING = 65_538;

const fed = ({ acts }: FuzzCase): string =>
  acts.map((act) => (act.kind === 'octets' ? act.octets : '\n')).join('');

/** Some servers read on behind the limit of a line as if it were a line of its own; the limit is this at least. */
const SHORTEST_LIMIT = 64;

/** What a server keeps and says is bounded by what it has heard. */
function sizeFault(heard: string, { receiver, memory, effects }: PlayedCase): Fault | undefined {
  const { pending, content, session } = receiver;
  if (pending.length > MOST_PENDING)
    return { rule: 'a line on its way is bounded', found: String(pending.length) };
  const kept = content === undefined ? 0 : octetsOfContent(content).length;
  if (content !== undefined && kept > content.limit)
    return { rule: 'a letter on its way is bounded', found: String(kept) };
  const lines = heard.split('\n').length + Math.floor(heard.length / SHORTEST_LIMIT);
  if (effects.length > 4 * lines + 8)
    return { rule: 'no more is done than was asked for', found: `${effects.length} for ${lines} lines` };
  const size = JSON.stringify([session, memory]).length;
  return size > 20_000 + 40 * heard.length
    ? { rule: 'what is remembered is bounded', found: `${size} for ${heard.length} octets` }
    : undefined;
}

function orderFault({ receiver, effects }: PlayedCase): Fault | undefined {
  const at = effects.findIndex(({ kind }) => kind === 'close');
  if (at >= 0 && at < effects.length - 1)
    return { rule: 'nothing is done after the close', found: JSON.stringify(effects.slice(at)) };
  const isClosed = receiver.session.state === 'closed';
  return isClosed === at >= 0
    ? undefined
    : { rule: 'who closes is closed', found: `${receiver.session.state}, close at ${at}` };
}

const difference = (one: string, other: string): string => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 60), at + 120)}\n  but\n${other.slice(Math.max(0, at - 60), at + 120)}`;
};

/** The first rule that is broken in what has come of a case; `other` is what came of it when its octets were cut. */
export function faultIn(each: FuzzCase, played: PlayedCase, other: PlayedCase): Fault | undefined {
  for (const effect of played.effects) {
    const fault = replyFault(effect, each);
    if (fault !== undefined) return fault;
  }
  const own = orderFault(played) ?? sizeFault(fed(each), played);
  if (own !== undefined) return own;
  const [one, cut] = [seen(played), seen(other)];
  return one === cut
    ? undefined
    : { rule: 'how the octets are cut does not matter', found: difference(one, cut) };
}

/** The first rule that a server breaks in a case; undefined where it keeps all. */
export function judgeCase(each: FuzzCase, seed: number): Fault | undefined {
  try {
    return faultIn(each, playCase(each, WHOLE), playCase(each, cutBy(seed)));
  } catch (error) {
    return { rule: 'nothing throws', found: String((error as Error).stack) };
  }
}
