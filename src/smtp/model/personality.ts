import type { ReportManner } from '#mail/report.ts';
import type { LogStyle } from './log-style.ts';
import type { Reason } from './reason.ts';
import type { EnhancedStatus } from './reply.ts';
import type { State } from './session.ts';
import type { Values } from './setting.ts';
import type { Verb } from './verb.ts';

/** Codes and words of one reply. What is left out stays as the standard's form has it. */
export interface Words {
  readonly code?: number;
  /** '' takes the enhanced status away. */
  readonly enhanced?: EnhancedStatus | '';
  /** Lines parted by `\n`; `{name}` stands for a fact. */
  readonly text?: string;
}

/** Other words where the facts are these. */
export interface Variant extends Words {
  readonly when: Readonly<Record<string, string>>;
}

/** How one server words one reason. */
export interface Wording extends Words {
  /** The first that fits the facts stands in for the words beside it. */
  readonly variants?: readonly Variant[];
}

/** Where a server's order of commands departs from the standard's table: where a verb leads, or that it is out of order. */
export type OrderChanges = Readonly<Partial<Record<State, Readonly<Partial<Record<Verb, State | 'never'>>>>>>;

/** The fields on top of a stored letter: lines parted by `\n`, `{name}` for a fact. */
export interface LetterFields {
  /** `{sender}` is the reverse-path. */
  readonly returnPath: string;
  /** Once for each mailbox; '' for none. */
  readonly perMailbox: string;
  /** Stands for `{tlsWords}` in Received where the letter came over TLS. */
  readonly tls?: string;
  /** Stands for it where the letter came in the clear. */
  readonly plain?: string;
  /** The Received field of a letter with a single recipient, and of one with several. */
  readonly received: string;
  readonly receivedForSeveral: string;
  /** Fields that it adds where the letter has none of that name, in this order; they stand before the others. */
  readonly missing?: readonly (readonly [name: string, field: string])[];
  /** Are they added only for clients that speak from an address of the server itself? */
  readonly missingForOwn?: boolean;
  /** How the null reverse-path is written in Return-Path; undefined where the field is left out. */
  readonly nullSender: string | undefined;
  /** Is a fold at the very beginning part of the header section? */
  readonly beginsWithFold?: boolean;
  /** Are added fields put after those of the letter? */
  readonly addsBelow?: boolean;
}

/** A real server as data: its words and habits. No code asks for its name. */
export interface Personality {
  readonly id: string;
  readonly name: string;
  /** As the standard says, as recorded from a running server, or as an article quotes it. */
  readonly source: 'rfc' | 'recorded' | 'article';
  readonly version: string;
  /** Lines after the first of the EHLO reply, in order: extension keywords; those that are off are left out. */
  readonly keywords: readonly string[];
  readonly wording: Readonly<Partial<Record<Reason, Wording>>>;
  readonly order?: OrderChanges;
  /** What it writes in place of a control character that a client has sent; `?` where nothing is said. `raw` leaves all but CR, LF and NUL as they are. */
  readonly unprintable?: string;
  /** Does it say `?` for every character beyond ASCII, unless it was asked for such? */
  readonly asciiReplies?: true;
  /** How it keeps its log, where we know that. */
  readonly log?: LogStyle;
  /** Fields that it puts on top of a letter, in its own manner; the standard's where nothing is said. */
  readonly letterFields?: LetterFields;
  /** How its delivery reports look, where we know that. */
  readonly reports?: ReportManner;
  /** Alphabet and length of its queue ids. */
  readonly queueId: {
    readonly alphabet: string;
    readonly length: number;
    readonly prefix: string;
    /** In place of the length: `*` for a sign of the alphabet, `#` for a digit, the rest as it stands. */
    readonly pattern?: string;
  };
  /** Minutes east of Greenwich, for the dates that it writes. */
  readonly zoneMinutes: number;
  /** What it sets otherwise than the catalogue, by behaviour and setting. */
  readonly behaviours: Readonly<Record<string, Values>>;
}
