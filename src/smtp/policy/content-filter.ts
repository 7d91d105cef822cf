import { fromOctets } from '#encoding/utf8.ts';
import { decodedLetter, type Readable, rawLetter } from '#mail/readable.ts';
import { settled } from '#memory/settled.ts';
import { passes, policy } from '../model/policy.ts';
import { simplifiedAs } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { choice, list } from '../model/setting.ts';
import { text } from './contents.ts';

const refused = reply(
  'content-refused',
  554,
  '5.7.1',
  'Message refused: its text is not wanted here',
  'RFC 5321 §6.2',
);

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{N}])';
const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** For each word of the list what finds it: whole words only, lest `class` be found in `classic`. */
const finders = settled((words: readonly string[]) =>
  words
    .filter((word) => word !== '')
    .map((word) => ({
      word,
      pattern: new RegExp(`${NO_LETTER_BEFORE}${literal(word)}${NO_LETTER_BEHIND}`, 'iu'),
    })),
);

const wordIn = (text: string, words: readonly string[]): string | undefined =>
  finders(words).find(({ pattern }) => pattern.test(text))?.word;

/** The first word of the list that stands in the Subject, or else in the body. */
function find({ subject, body }: Readable, words: readonly string[]) {
  const inSubject = wordIn(fromOctets(subject), words);
  if (inSubject !== undefined) return { word: inSubject, found: 'subject' };
  const inBody = wordIn(fromOctets(body), words);
  return inBody === undefined ? undefined : { word: inBody, found: 'body' };
}

/** Letters in which one of the words stands are refused as a whole, after the last dot: before that nobody has seen them. */
// RFC 5321 §6.2, §7.9
export const contentFilter = policy({
  id: 'content-filter',
  rfc: 'RFC 5321 §6.2',
  group: 'letter',
  provenance: simplifiedAs('postfix', 'exim', 'sendmail'),
  on: false,
  settings: {
    words: list('words', ['lottery', 'casino']),
    /** Is the letter read as its reader sees it, or as it stands on the wire, where base64 hides every word? */
    reads: choice('decoded', ['decoded', 'raw']),
  },
  memory: undefined,

  onContent(content, _, { words, reads }) {
    const hit = find(reads === 'raw' ? rawLetter(text(content)) : decodedLetter(text(content)), words);
    if (hit === undefined) return passes('clean');
    const facts = { word: hit.word };
    const flips = [
      { behaviour: 'content-filter', setting: 'words', value: words.filter((word) => word !== hit.word) },
      { behaviour: 'content-filter', setting: 'on', value: false },
    ];
    return { found: hit.found, facts, refusal: answer(refused, facts), flips };
  },
});

/** Every reply that this policy can give. */
export const contentFilterForms = [refused];
