import type { Reason } from './reason.ts';
import type { EnhancedStatus } from './reply.ts';
import type { Values } from './setting.ts';

/** How one server words one reason. What is left out stays as the standard's form has it. */
export interface Wording {
  readonly code?: number;
  /** '' takes the enhanced status away. */
  readonly enhanced?: EnhancedStatus | '';
  /** Lines parted by `\n`; `{name}` stands for a fact. */
  readonly text?: string;
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
  /** Alphabet and length of its queue ids. */
  readonly queueId: { readonly alphabet: string; readonly length: number; readonly prefix: string };
  /** Minutes east of Greenwich, for the dates that it writes. */
  readonly zoneMinutes: number;
  /** What it sets otherwise than the catalogue, by behaviour and setting. */
  readonly behaviours: Readonly<Record<string, Values>>;
}
