import { settled } from '#memory/settled.ts';
import type { Extension } from '../model/extension.ts';
import type { Scene } from '../model/scene.ts';
import type { Server } from '../model/server.ts';
import type { Session } from '../model/session.ts';
import type { Values } from '../model/setting.ts';
import { EXTENSIONS } from './catalogue.ts';

const byKeyword = new Map(EXTENSIONS.map((extension) => [extension.keyword, extension]));

/** An extension that is on, and how it is set. */
interface Offer {
  readonly extension: Extension;
  readonly values: Values;
}

/** What this server can offer at all, in the order in which it does. */
const offersOf = settled(({ personality, values }: Server): readonly Offer[] =>
  personality.keywords.flatMap((keyword) => {
    const extension = byKeyword.get(keyword);
    const own = extension && values[keyword];
    return extension !== undefined && own?.on === true ? [{ extension, values: own }] : [];
  }),
);

/** One line of the EHLO reply, or undefined where the extension hides itself now. */
function keywordLine({ extension, values }: Offer, scene: Scene): string | undefined {
  const words = extension.ehloParameters(scene, values as never);
  if (words === undefined || words.length === 0) return words && extension.keyword;
  return `${extension.keyword} ${words.join(' ')}`;
}

/** A client whose commands will all be refused is offered nothing. */
const isShown = ({ extension }: Offer, { session }: Scene): boolean =>
  session.notes.rejection === undefined || extension.keyword === STATUS;

const STATUS = 'ENHANCEDSTATUSCODES';

/** The last list, and for whom it was made. */
interface Made {
  session: Session | undefined;
  lines: readonly string[];
}

const lastMade = settled((_: Server): Made => ({ session: undefined, lines: [] }));

/** Is the one offered what the other is? Extensions look at no more of a session than this. */
const isAlike = (one: Session, other: Session): boolean =>
  one.tls === other.tls &&
  one.login === other.login &&
  one.client.address === other.client.address &&
  one.notes.rejection === other.notes.rejection;

/** The keyword lines of the EHLO reply, in the order in which this server gives them. */
// RFC 5321 §4.1.1.1
export function keywordLines(scene: Scene): readonly string[] {
  const { server, session } = scene;
  const last = lastMade(server);
  if (last.session !== undefined && isAlike(last.session, session)) return last.lines;
  last.session = session;
  last.lines = offersOf(server)
    .filter((offer) => isShown(offer, scene))
    .map((offer) => keywordLine(offer, scene))
    .filter((line) => line !== undefined);
  return last.lines;
}
