import type { Scene } from '../model/scene.ts';
import type { Server } from '../model/server.ts';
import { EXTENSIONS } from './catalogue.ts';

const byKeyword = new Map(EXTENSIONS.map((extension) => [extension.keyword, extension]));

/** One line of the EHLO reply, or undefined where the extension is off or hides itself now. */
function keywordLine(line: string, scene: Scene): string | undefined {
  const extension = byKeyword.get(line);
  const values = extension && scene.server.values[extension.keyword];
  if (extension === undefined || values?.on !== true) return undefined;
  if (extension.ehloLine !== undefined) return extension.ehloLine(scene);
  const words = extension.ehloParameters(scene, values as never);
  if (words === undefined || words.length === 0) return words && extension.keyword;
  return `${extension.keyword} ${words.join(' ')}`;
}

/** Keywords in the order in which this server gives them. What was switched on by hand, and it has no place for, stands last. */
function shownKeywords({ personality: { keywords }, behaviours }: Server): readonly string[] {
  const more = EXTENSIONS.filter(
    ({ keyword, on }) => !on && behaviours[keyword]?.on === true && !keywords.includes(keyword),
  );
  return more.length === 0 ? keywords : [...keywords, ...more.map(({ keyword }) => keyword)];
}

/** The keyword lines of the EHLO reply, in the order in which this server gives them. */
// RFC 5321 §4.1.1.1
export function keywordLines(scene: Scene): readonly string[] {
  const keywords = shownKeywords(scene.server);
  // A client whose commands will all be refused is offered nothing.
  const shown =
    scene.session.notes.rejection === undefined ? keywords : keywords.filter((word) => word === STATUS);
  return shown.map((keyword) => keywordLine(keyword, scene)).filter((line) => line !== undefined);
}

const STATUS = 'ENHANCEDSTATUSCODES';
