import type { Reason } from './reason.ts';
import type { RfcRef } from './rfc.ts';

/** `class.subject.detail`, as in `5.7.1`. */
// RFC 3463 §2
export type EnhancedStatus = `${2 | 4 | 5}.${number}.${number}`;

/** What is known at the moment of the answer: addresses, names, numbers, by the names that texts use in braces. */
export type Facts = Readonly<Record<string, string>>;

/** A reply as the code that decides writes it: the standard's codes, neutral words, the section that calls for it. */
export interface ReplyForm {
  readonly reason: Reason;
  readonly code: number;
  readonly enhanced: EnhancedStatus | undefined;
  /** Lines are parted by `\n`; `{name}` stands for a fact. */
  readonly text: string;
  readonly rfc: RfcRef;
}

/** States one reply form. `enhanced` is '' where RFC 2034 §4 asks for none: greetings, hello, 3xx. */
export const reply = (
  reason: Reason,
  code: number,
  enhanced: EnhancedStatus | '',
  text: string,
  rfc: RfcRef,
): ReplyForm => ({ reason, code, enhanced: enhanced === '' ? undefined : enhanced, text, rfc });

/** A reply form with the facts of this session: what a command or a policy decides. */
export interface Answer {
  readonly form: ReplyForm;
  readonly facts: Facts;
  /** Lines after the form's own, printed as they are: EHLO keywords, members of a list. */
  readonly more?: readonly string[];
}

const NO_FACTS: Facts = {};

/** Gives a reply form the facts of this session. */
export const answer = (form: ReplyForm, facts: Facts = NO_FACTS, more?: readonly string[]): Answer =>
  more === undefined ? { form, facts } : { form, facts, more };

/** A reply as it leaves: codes and words of the personality, reason and reference of the decision. */
// RFC 5321 §4.2
export interface Reply {
  readonly reason: Reason;
  readonly code: number;
  readonly enhanced: EnhancedStatus | undefined;
  /** The text of each line, without code, enhanced status and CRLF; at least one. */
  readonly lines: readonly string[];
  readonly rfc: RfcRef;
  readonly facts: Facts;
  /** The reply as it goes over the wire, where that is known already. */
  readonly octets?: string;
}

/** The octets of a reply: `250-…` for every line but the last, `250 …` for the last, each ended by CRLF. */
// RFC 5321 §4.2.1
export function replyOctets({ code, enhanced, lines, octets: known }: Reply): string {
  if (known !== undefined) return known;
  const status = enhanced === undefined ? '' : `${enhanced} `;
  const last = lines.length - 1;
  let octets = '';
  for (let i = 0; i < last; i++) octets += `${code}-${status}${lines[i]}\r\n`;
  return `${octets}${code} ${status}${lines[last]}\r\n`;
}
