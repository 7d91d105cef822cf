import { settled } from '#memory/settled.ts';
import type { Extension } from '../model/extension.ts';
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

/** An extension that is on, and how it is set. */
interface Offer {
  readonly extension: Extension;
  readonly values: Values;
}

/** What a server can offer at all, in its order. */
const offersOf = settled((server: Server): readonly Offer[] =>
  shownKeywords(server).flatMap((keyword) => {
    const extension = byKeyword.get(keyword);
    const values = extension && server.values[keyword];
    return extension !== undefined && values?.on === true ? [{ extension, values }] : [];
  }),
);

/** One line of the EHLO reply, or undefined where the extension hides itself now. */
function keywordLine({ extension, values }: Offer, scene: Scene): string | undefined {
  if (extension.ehloLine !== undefined) return extension.ehloLine(scene);
  const words = extension.ehloParameters(scene, values as never);
  if (words === undefined || words.length === 0) return words && extension.keyword;
  return `${extension.keyword} ${words.join(' ')}`;
}

const STATUS = 'ENHANCEDSTATUSCODES';

/** The lines that this server has given last: nearly every client is given the same, and then they need not be put on paper again. */
const lastGiven = settled((_: Server): { lines: readonly string[] } => ({ lines: [] }));

const areEqual = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((line, at) => line === others[at]);

/** The keyword lines of the EHLO reply, in the order in which this server gives them. */
// RFC 5321 §4.1.1.1
export function keywordLines(scene: Scene): readonly string[] {
  const { server, session } = scene;
  const lines: string[] = [];
  for (const offer of offersOf(server)) {
    // A client whose commands will all be refused is offered nothing.
    if (session.notes.rejection !== undefined && offer.extension.keyword !== STATUS) continue;
    const line = keywordLine(offer, scene);
    if (line !== undefined) lines.push(line);
  }
  const last = lastGiven(server);
  if (!areEqual(lines, last.lines)) last.lines = lines;
  return last.lines;
}
