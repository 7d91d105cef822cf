import { KNOWN_ELSEWHERE, VERBS } from '#smtp/model/verb.ts';
import type { Corpus } from './corpus.ts';
import type { Dice } from './dice.ts';

/** Octets on which parsers stumble. */
const ODD = [
  '\r',
  '\n',
  '\r\n',
  '\n\r',
  '\0',
  '.',
  '\r\n.\r\n',
  '\n.\n',
  '\x7f',
  '\xff',
  '\xc3\xa9',
  ' ',
  '\t',
];
const SIGNS = ['<', '>', '@', ':', ',', ';', '"', '\\', '[', ']', '=', '+', '-', '*', '%'];
const NUMBERS = ['0', '00000000000000000001', '-1', '4294967296', '9007199254740993', '9'.repeat(400), '1e9'];
/** Every verb that the server carries out or has heard of, words of other protocols, and none. */
const WORDS = [...VERBS, ...KNOWN_ELSEWHERE, 'GET', 'LHLO', ''];

/** A length that is rarely long: long ones show limits, short ones everything else. */
const length = (dice: Dice): number => {
  if (dice.once(400)) return 70_000;
  return dice.once(20) ? 300 + dice.below(1_000) : 1 + dice.below(30);
};

const noise = (dice: Dice): string =>
  Array.from({ length: Math.min(2_000, length(dice)) }, () => String.fromCharCode(dice.below(256))).join('');

const spliced = (text: string, at: number, cut: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + cut);

type Mutation = (text: string, dice: Dice, corpus: Corpus) => string;

const someLine: Mutation = (_, dice, { lines }) => `${dice.pick(lines)}\r\n`;

/** Changes within the octets, wherever lines begin and end. */
const IN_OCTETS: readonly Mutation[] = [
  (text, dice) => {
    const at = dice.below(text.length + 1);
    return spliced(text, at, 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << dice.below(8)) || 0));
  },
  (text, dice) => spliced(text, dice.below(text.length + 1), length(dice), ''),
  (text, dice) => spliced(text, dice.below(text.length + 1), 0, dice.pick(ODD)),
  (text, dice) => spliced(text, dice.below(text.length + 1), 1, dice.pick(SIGNS)),
  (text, dice) => spliced(text, dice.below(text.length + 1), 0, noise(dice)),
  (text, dice) => {
    const at = dice.below(text.length + 1);
    return spliced(text, at, 0, text.slice(at, at + 1 + dice.below(40)).repeat(1 + dice.below(20)));
  },
  (text, dice) => spliced(text, dice.below(text.length + 1), 0, 'x'.repeat(length(dice))),
  (text, dice) => text.replace(/\d+/g, (number) => (dice.once(3) ? dice.pick(NUMBERS) : number)),
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  (text, dice) => (dice.once(2) ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r\n', '\r')),
];

const onLines =
  (change: (lines: string[], at: number, dice: Dice, corpus: Corpus) => unknown): Mutation =>
  (text, dice, corpus) => {
    const lines = text.split('\r\n');
    change(lines, dice.below(lines.length), dice, corpus);
    return lines.join('\r\n');
  };

/** Changes to whole lines. */
const ON_LINES: readonly Mutation[] = [
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at] as string)),
  onLines((lines, at, dice, { lines: all }) => lines.splice(at, 0, dice.pick(all))),
  onLines((lines, at, dice) => lines.push(...lines.splice(at, 1 + dice.below(3)))),
  onLines((lines, at, dice) => {
    lines[at] = (lines[at] as string).replace(/^\S*/, dice.pick(WORDS));
  }),
  onLines((lines, at, dice) => {
    const other = dice.below(lines.length);
    [lines[at], lines[other]] = [lines[other] as string, lines[at] as string];
  }),
  (text, dice, corpus) => text + someLine(text, dice, corpus),
  (text, dice, { sessions }) => text + dice.pick(sessions).join(''),
];

/** Octets that have come out of others by one change. */
export const mutated: Mutation = (text, dice, corpus) =>
  dice.pick(dice.once(2) ? IN_OCTETS : ON_LINES)(text, dice, corpus);
