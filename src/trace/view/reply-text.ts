import { fromOctets } from '#encoding/utf8.ts';
import type { Reply } from '#smtp/model/reply.ts';

/** The text of a reply's first line. */
export const firstLine = ({ lines }: Reply): string => fromOctets(lines[0] as string);

/** A reply in one line: its codes, and the text of the first. */
export const replyText = (reply: Reply): string =>
  [reply.code, reply.enhanced, firstLine(reply)].filter(Boolean).join(' ');
