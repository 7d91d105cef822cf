import { settled } from '#memory/settled.ts';
import type { Audience, Extension } from '../model/extension.ts';
import type { Scene } from '../model/scene.ts';
import type { Server } from '../model/server.ts';
import type { Values } from '../model/setting.ts';
import { EXTENSIONS } from './catalogue.ts';

const byKeyword = new Map(EXTENSIONS.map((extension) => [extension.keyword, extension]));

/** Keywords in the order in which this server gives them. What was switched on by hand, and it has no place for, stands last. */
function shownKeywords({ personality: { keywords }, behaviours }: Server): readonly string[] {
  const more = EXTENSIONS.filter(
    ({ keyword, on }) => !on && behaviours[keyword]?.on === true && !keywords.includes(keyword),
  );
  return more.length === 0 ? keywords : [...keywords, ...more.map(({ keyword }) => keyword)];
}

/** An extension that is on, how it is set, and what it has shown last. */
interface Offer {
  readonly extension: Extension;
  readonly values: Values;
  words: readonly string[];
  line: string;
}

/** What a server can offer at all, in its order. */
const offersOf = settled((server: Server): readonly Offer[] =>
  shownKeywords(server).flatMap((keyword) => {
    const extension = byKeyword.get(keyword);
    const values = extension && server.values[keyword];
    return extension !== undefined && values?.on === true
      ? [{ extension, values, words: [], line: keyword }]
      : [];
  }),
);

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return some.length === others.length;
}

/** One line of the EHLO reply, or undefined where the extension hides itself now. */
function keywordLine(offer: Offer, audience: Audience): string | undefined {
  const { extension, values } = offer;
  if (extension.ehloLine !== undefined) return extension.ehloLine(audience);
  const words = extension.ehloParameters(audience, values as never);
  if (words === undefined) return undefined;
  if (!areEqual(words, offer.words)) {
    offer.words = words;
    offer.line = [extension.keyword, ...words].join(' ');
  }
  return offer.line;
}

const STATUS = 'ENHANCEDSTATUSCODES';

/** The lines that a server has given last, and to whom. */
interface Given {
  audience: Audience | undefined;
  lines: readonly string[];
}

/** Nearly every client is given the same lines, and then they need not be put on paper again. */
const lastGiven = settled((_: Server): Given => ({ audience: undefined, lines: [] }));

const followClock = settled((server: Server): boolean =>
  offersOf(server).some(({ extension }) => extension.followsClock === true),
);

/** Would this client be given what that one was given? */
function areAlike({ session, server, now }: Audience, last: Audience): boolean {
  const { client, login, tls } = session;
  const other = last.session;
  return (
    login === other.login &&
    tls === other.tls &&
    client.address === other.client.address &&
    client.port === other.client.port &&
    (now === last.now || !followClock(server))
  );
}

function offered({ server, session, now }: Scene): readonly string[] {
  const audience = { server, session, now };
  return offersOf(server).flatMap((offer) => keywordLine(offer, audience) ?? []);
}

/** The keyword lines of the EHLO reply, in the order in which this server gives them. */
// RFC 5321 §4.1.1.1
export function keywordLines(scene: Scene): readonly string[] {
  const last = lastGiven(scene.server);
  // A client whose commands will all be refused is offered nothing.
  if (scene.session.notes.rejection !== undefined) return offered(scene).filter((line) => line === STATUS);
  if (last.audience !== undefined && areAlike(scene, last.audience)) return last.lines;
  const lines = offered(scene);
  last.audience = { server: scene.server, session: scene.session, now: scene.now };
  if (!areEqual(lines, last.lines)) last.lines = lines;
  return last.lines;
}
