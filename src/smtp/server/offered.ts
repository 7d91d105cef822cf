import { COMMANDS } from '../command/catalogue.ts';
import { EXTENSIONS } from '../extension/catalogue.ts';
import type { Scene } from '../model/scene.ts';
import { isOn } from '../model/server.ts';
import { linesOf } from '../policy/command-lines.ts';

const verbs: ReadonlySet<string> = new Set(Object.keys(COMMANDS));
const byVerb = new Map(
  EXTENSIONS.flatMap((extension) =>
    (extension.verbs ?? []).map((verb) => [verb as string, extension] as const),
  ),
);

/** The words that stand behind a verb as if they were part of it. */
const PHRASES: Readonly<Record<string, string>> = { MAIL: 'FROM:', RCPT: 'TO:' };

/** Is it a verb that the model carries out? */
export const isVerb = (verb: string): boolean => verbs.has(verb);

/** The keyword of the extension that brings the verb; undefined for the verbs of the base protocol. */
export const extensionOf = (verb: string): string | undefined => byVerb.get(verb)?.keyword;

/** Has the last EHLO shown the keyword? */
// RFC 5321 §2.2.1: what was not offered must not be used; most servers take it all the same
function isAdvertised(verb: string, scene: Scene): boolean {
  const extension = byVerb.get(verb);
  if (extension === undefined || scene.server.values['offered-only']?.on !== true) return true;
  if (!OFFERS.has(verb)) return true;
  if (verb === 'EXPN')
    return extension.ehloParameters(scene, scene.server.values.EXPN as never) !== undefined;
  if (verb === 'AUTH' && scene.session.login !== undefined) return scene.session.hello?.extended === true;
  const values = scene.server.values[extension.keyword] as never;
  return scene.session.hello?.extended === true && extension.ehloParameters(scene, values) !== undefined;
}

const OFFERS: ReadonlySet<string> = new Set(['AUTH', 'STARTTLS', 'BDAT', 'EXPN']);

/** Does this server carry the verb out now? */
export function isOffered(verb: string, argument: string, scene: Scene): boolean {
  const phrase = PHRASES[verb];
  if (phrase !== undefined && linesOf(scene.server).phrases)
    return argument.slice(0, phrase.length).toUpperCase() === phrase;
  const keyword = extensionOf(verb);
  return keyword === undefined || (isOn(scene.server, keyword) && isAdvertised(verb, scene));
}
