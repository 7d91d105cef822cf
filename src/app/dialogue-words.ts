import type { Arrow } from '#trace/view/dialogue.ts';
import type { Word } from './message/t.ts';

/** What stands above an arrow. */
export function arrowText({ what, text, lines, octets, outcome }: Arrow, word: Word): string {
  switch (what) {
    case 'call':
      return word('dialogue.call', { port: text });
    case 'letter':
      return word('dialogue.letter', { lines, octets });
    case 'answer':
      return outcome === 'found' ? text : word(`dialogue.dns.${outcome}`);
    case 'handed-on':
      return word('dialogue.handedOn', { recipient: text });
    case 'reply':
      return lines === 1 ? text : word('dialogue.reply.lines', { text, count: lines - 1 });
    default:
      return text === '' ? word('dialogue.emptyLine') : text;
  }
}

const nameOf = (lane: string, word: Word): string =>
  lane === 'client' || lane === 'dns' ? word(`dialogue.lane.${lane}`) : lane;

/** An arrow in words, for those who do not see it. */
export const arrowWords = (arrow: Arrow, word: Word): string =>
  word('dialogue.arrow', {
    from: nameOf(arrow.from, word),
    to: nameOf(arrow.to, word),
    what: word(`dialogue.what.${arrow.what}`),
    text: arrowText(arrow, word),
  });
