import { pathText } from '#world/scenario/shape.ts';
import type { Word } from './message/t.ts';
import type { FileTrouble } from './own-file.ts';

/** What is wrong with a file, and where, in words. */
export function troubleWords(trouble: FileTrouble, word: Word): string {
  if ('path' in trouble) {
    const where = pathText(trouble.path);
    return word('files.wrong.at', {
      where,
      what: word(`files.wrong.${trouble.wrong}`, { possible: trouble.possible }),
    });
  }
  if ('at' in trouble) return word(`files.wrong.${trouble.wrong}`, { at: trouble.at + 1 });
  if ('most' in trouble) return word('files.wrong.too-large', { most: trouble.most });
  if ('version' in trouble) return word('files.wrong.newer', { version: trouble.version });
  return word('files.wrong.everything');
}
