import type { Answer, Facts, Reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { concerns, filled, printable } from './fill.ts';
import { type Listed, spoken, type Worded, type Wordings, wordings, wordsFor } from './wordings.ts';

/** Octets of a line of a reply, code and CRLF included. */
// RFC 5321 §4.5.3.1.5
const LONGEST = 512;

const isContinued = (code: number): boolean => code >= 0x80 && code < 0xc0;

/** What a client has sent may be longer than the line that repeats it: that is cut, between two characters. */
function fitting(line: string, { first }: Worded): string {
  const room = LONGEST - first.length - 2;
  if (line.length <= room) return line;
  let end = room;
  while (end > 0 && isContinued(line.charCodeAt(end))) end--;
  return line.slice(0, end);
}

function linesOf(words: Worded, facts: Facts, scene: Scene): readonly string[] {
  if (words.lines !== undefined) return words.lines;
  const text = filled(words.template, facts, scene);
  return words.isLong ? text.split('\n').map((line) => fitting(line, words)) : [fitting(text, words)];
}

const listed = (more: readonly string[], words: Worded): Listed => {
  const lines = more.map((line) => fitting(printable(line), words));
  return { more, lines, octets: spoken(words, lines) };
};

/** A reply with a list behind its own lines. The same list is given to nearly every client. */
function withList(said: Answer, words: Worded, own: readonly string[], known: Wordings): Reply {
  const { form, facts, more = [] } = said;
  if (more.length === 0) return replyOf(said, words, own, spoken(words, own));
  const isReady = known.list?.more === more && known.variants.length === 0;
  const list = isReady && known.list !== undefined ? known.list : listed(more, words);
  known.list = list;
  let octets = '';
  for (const line of own) octets += `${words.first}${line}\r\n`;
  return replyOf({ form, facts }, words, own.concat(list.lines), octets + list.octets);
}

const replyOf = (
  { form, facts }: Answer,
  { code, enhanced }: Worded,
  lines: readonly string[],
  octets: string,
): Reply => ({ reason: form.reason, code, enhanced, lines, rfc: form.rfc, facts, octets });

/** Keeps what was said, for when it is to be said again. */
function keep(reply: Reply, words: Worded, { more }: Answer, { session }: Scene, known: Wordings): Reply {
  const whom = concerns(words.template, reply.facts);
  if (whom === 'moment') return reply;
  known.said = reply;
  known.saidTo = whom === 'client' ? session.client : undefined;
  known.more = more;
  return reply;
}

/** What was said last, if the same is to be said again: the reply to NOOP, to DATA, to an address that has come before. */
function saidBefore({ facts, more }: Answer, { session }: Scene, known: Wordings): Reply | undefined {
  const { said, saidTo } = known;
  if (said === undefined || said.facts !== facts || known.more !== more) return undefined;
  return saidTo === undefined || saidTo === session.client ? said : undefined;
}

/** The reply as this server words it. */
export function render(said: Answer, scene: Scene): Reply {
  const known = wordings(said.form, scene.server);
  const before = saidBefore(said, scene, known);
  if (before !== undefined) return before;
  const { facts } = said;
  const words = wordsFor(known, facts);
  const lines = linesOf(words, facts, scene);
  const reply =
    said.more === undefined
      ? replyOf(said, words, lines, words.octets ?? spoken(words, lines))
      : withList(said, words, lines, known);
  return keep(reply, words, said, scene, known);
}
