import { octetsOf } from '#encoding/octets.ts';
import { pathText } from '#smtp/model/path.ts';
import type { Transaction } from '#smtp/model/session.ts';
import type { Event } from '#world/event.ts';
import type { Delivery } from '#world/host/delivery.ts';
import type { Undelivered } from '#world/host/undelivered.ts';
import type { Entry, Trace } from '../trace.ts';

/** What has become of a letter. A report the server has written itself. */
export type Fate = 'typing' | 'accepted' | 'refused' | 'lost' | 'report';

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
  /** Whom it did not reach. */
  readonly undelivered: readonly Undelivered[];
  /** It is a report, on the letter of that queue id. */
  readonly about: string | undefined;
}

/** What has become of a letter for one recipient. */
export type End = Delivery | Undelivered;

/** The end of a letter that an entry tells of. */
export function endOf(event: Event): End | undefined {
  if (event.kind === 'delivered') return event.delivery;
  return event.kind === 'undelivered' ? event.undelivered : undefined;
}

/** All that has become of a letter, recipient by recipient. */
export const endsOf = ({ deliveries, undelivered }: SeenLetter): readonly End[] => [
  ...deliveries,
  ...undelivered,
];

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
    undelivered: [],
    about: undefined,
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

/** What the server has put above a report at its delivery is no part of it. */
const asWritten = (raw: Uint8Array): string => {
  const text = octetsOf(raw);
  return text.slice(Math.max(0, text.search(/^From:/m)));
};

/** A report: nobody has sent it, and the server has written it itself. */
const reportOf = ({ queueId, recipient, about, raw }: End, index: number): SeenLetter => ({
  entry: index,
  decided: index,
  fate: 'report',
  mailFrom: '',
  recipients: [recipient],
  stuffed: false,
  sent: '',
  content: asWritten(raw),
  queueId,
  deliveries: [],
  undelivered: [],
  about,
});

const withEnd = (letter: SeenLetter, end: End): SeenLetter =>
  'to' in end
    ? { ...letter, deliveries: [...letter.deliveries, end] }
    : { ...letter, undelivered: [...letter.undelivered, end] };

/** Notes what has become of a letter; a report begins with that. */
function ended(letters: SeenLetter[], end: End, index: number): void {
  const isNew = end.about !== undefined && letters.every(({ queueId }) => queueId !== end.queueId);
  if (isNew) letters.push(reportOf(end, index));
  named(letters, end.queueId, end);
}

/** A letter is named when it is queued or delivered; the last one that has no name yet is meant, or the one of that name. */
function named(letters: SeenLetter[], queueId: string, end: End | undefined): void {
  const same = letters.findIndex((letter) => letter.queueId === queueId);
  const at = same < 0 ? letters.findLastIndex((letter) => letter.queueId === undefined) : same;
  const letter = letters[at];
  if (letter === undefined) return;
  const known = { ...letter, queueId };
  letters[at] = end === undefined ? known : withEnd(known, end);
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
    if (event.kind === 'held') named(letters, event.queueId, undefined);
    const end = endOf(event);
    if (end !== undefined) ended(letters, end, index);
  }
  return draft === undefined ? letters : [...letters, finished(draft, 'typing', undefined)];
}

/** The letter as it lies in the first mailbox or goes on to the next host, if it does. */
export const stored = ({ deliveries: [first] }: SeenLetter): string | undefined =>
  first && octetsOf(first.raw, 0, first.raw.length);
