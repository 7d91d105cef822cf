import { octetsOf } from '#encoding/octets.ts';
import { pathText } from '#smtp/model/path.ts';
import type { Transaction } from '#smtp/model/session.ts';
import type { Delivery } from '#world/host/delivery.ts';
import type { Entry, Trace } from '../trace.ts';

/** What has become of a letter. */
export type Fate = 'typing' | 'accepted' | 'refused' | 'lost';

/** A letter of the session, with the envelope that it travels in. */
export interface SeenLetter {
  /** The entry that it begins with. */
  readonly entry: number;
  /** The reply that decided about it. */
  readonly decided: number | undefined;
  readonly fate: Fate;
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  /** Did it come by DATA, with dots doubled and a lone dot at its end? */
  readonly stuffed: boolean;
  /** Its lines as they went over the wire, each with CRLF; one code unit is one octet. */
  readonly sent: string;
  /** The content that this means. */
  readonly content: string;
  /** As the server has named it, once that is known. */
  readonly queueId: string | undefined;
  readonly deliveries: readonly Delivery[];
}

/** Lines without the dots that only served the way, up to the lone one. */
// RFC 5321 §4.5.2
export function unstuffed(sent: string): string {
  const lines = sent.split('\r\n').slice(0, -1);
  const end = lines.indexOf('.');
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => `${line.startsWith('.') ? line.slice(1) : line}\r\n`)
    .join('');
}

/** A letter on its way, while the entries are gone through. */
interface Draft {
  readonly entry: number;
  readonly transaction: Transaction | undefined;
  readonly stuffed: boolean;
  readonly lines: string[];
}

const finished = (draft: Draft, fate: Fate, decided: number | undefined): SeenLetter => {
  const sent = draft.lines.map((line) => `${line}\r\n`).join('');
  return {
    entry: draft.entry,
    decided,
    fate,
    mailFrom: draft.transaction === undefined ? '' : pathText(draft.transaction.reversePath),
    recipients: (draft.transaction?.recipients ?? []).map(({ path }) => pathText(path)),
    stuffed: draft.stuffed,
    sent,
    content: draft.stuffed ? unstuffed(sent) : sent,
    queueId: undefined,
    deliveries: [],
  };
};

const sessionOf = ({ world }: Entry) => world.connection?.receiver.session;

function begun(entry: Entry, index: number, stuffed: boolean): Draft {
  return { entry: index, transaction: sessionOf(entry)?.transaction, stuffed, lines: [] };
}

interface Progress {
  readonly draft: Draft | undefined;
  readonly letter: SeenLetter | undefined;
}

/** A reply begins a letter, or decides about it, or lets it go on. */
function afterReply(entry: Entry, index: number, draft: Draft | undefined, code: number): Progress {
  const state = sessionOf(entry)?.state;
  if (code === 354) return { draft: begun(entry, index, true), letter: undefined };
  if (draft === undefined || state === 'bdat') return { draft, letter: undefined };
  return { draft: undefined, letter: finished(draft, code < 400 ? 'accepted' : 'refused', index) };
}

function after(entry: Entry, index: number, draft: Draft | undefined): Progress {
  const { event } = entry;
  if (event.kind === 'client' && event.part === 'content') {
    const own = draft ?? begun(entry, index, false);
    own.lines.push(event.line);
    return { draft: own, letter: undefined };
  }
  if (event.kind === 'server') return afterReply(entry, index, draft, event.reply.code);
  if (event.kind === 'closed' && draft !== undefined)
    return { draft: undefined, letter: finished(draft, 'lost', index) };
  return { draft, letter: undefined };
}

/** A letter is named when it is queued or delivered; the last one that has no name yet is meant, or the one of that name. */
function named(letters: SeenLetter[], queueId: string, more: readonly Delivery[]): void {
  const known = letters.findIndex((letter) => letter.queueId === queueId);
  const at = known < 0 ? letters.findLastIndex((letter) => letter.queueId === undefined) : known;
  const letter = letters[at];
  if (letter !== undefined) letters[at] = { ...letter, queueId, deliveries: [...letter.deliveries, ...more] };
}

/** All letters of the session in the order in which they were begun: accepted, refused, lost, and the one in the making. */
export function lettersOf({ entries }: Trace): readonly SeenLetter[] {
  const letters: SeenLetter[] = [];
  let draft: Draft | undefined;
  for (const [index, entry] of entries.entries()) {
    const now = after(entry, index, draft);
    draft = now.draft;
    if (now.letter !== undefined) letters.push(now.letter);
    const { event } = entry;
    if (event.kind === 'held') named(letters, event.queueId, []);
    if (event.kind === 'delivered') named(letters, event.delivery.queueId, [event.delivery]);
  }
  return draft === undefined ? letters : [...letters, finished(draft, 'typing', undefined)];
}

/** The letter as it lies in the first mailbox or goes on to the next host, if it does. */
export const stored = ({ deliveries: [first] }: SeenLetter): string | undefined =>
  first && octetsOf(first.raw, 0, first.raw.length);
