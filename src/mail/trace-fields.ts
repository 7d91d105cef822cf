import { isIpv6 } from '#dns/address.ts';
import { dateTime } from './date-time.ts';

/** How a letter came in, in the one word that the WITH clause has for it. */
// RFC 5321 §4.4, RFC 3848 §1, RFC 6531 §4.3
export type TransmissionType = 'SMTP' | 'UTF8SMTP' | `${'ESMTP' | 'UTF8SMTP'}${'' | 'A' | 'S' | 'SA'}`;

/** What a server knows about a letter when it puts its Received field on top. */
export interface Passage {
  /** As the client called itself: a domain, or an address literal with its brackets. */
  readonly helloName: string;
  /** As reverse DNS calls it, if it does. */
  readonly clientName: string | undefined;
  readonly clientAddress: string;
  readonly hostname: string;
  /** The words in the comment after the host name; '' for none. */
  readonly software: string;
  readonly protocol: TransmissionType;
  readonly queueId: string;
  /** Only where there is a single recipient (RFC 5321 §7.2: more would tell them of each other). */
  readonly recipient?: string;
  /** From -9 to 9; left out where no priority is known. */
  // RFC 6710 §7
  readonly priority?: string;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  readonly zoneMinutes?: number;
}

/** Text that stays on its line, whatever the client has put into it: control characters are masked. */
const oneLine = (text: string): string => text.replace(/[^ -~\x80-\xff]/g, '?');

/** A name that cannot end its clause either. Postfix masks the same characters. */
const word = (text: string): string => oneLine(text).replace(/[ <>()\\";@]/g, '?');

// RFC 5321 §4.1.3
const addressLiteral = (address: string): string => `[${isIpv6(address) ? 'IPv6:' : ''}${word(address)}]`;

/** The field that keeps the envelope's reverse-path when the envelope is thrown away. `''` is the null reverse-path. */
// RFC 5321 §4.4
export const returnPath = (mailFrom: string): string => `Return-Path: <${oneLine(mailFrom)}>\r\n`;

/** The field with which a server signs for a letter, folded as Postfix folds it. */
// RFC 5321 §4.4
export function received(passage: Passage): string {
  const { helloName, clientName = 'unknown', clientAddress, hostname, software, protocol, queueId } = passage;
  const { recipient, priority, at, zoneMinutes = 0 } = passage;
  const comment = software === '' ? '' : ` (${oneLine(software).replace(/[()\\]/g, '?')})`;
  const date = `${dateTime(at, zoneMinutes)}${zoneMinutes === 0 ? ' (UTC)' : ''}`;
  const rank = priority === undefined ? '' : ` PRIORITY ${priority}`;
  const end =
    recipient === undefined ? `${rank};\r\n\t${date}` : `\r\n\tfor <${oneLine(recipient)}>${rank}; ${date}`;
  return [
    `Received: from ${word(helloName)} (${word(clientName)} ${addressLiteral(clientAddress)})`,
    `\tby ${word(hostname)}${comment} with ${protocol} id ${word(queueId)}${end}\r\n`,
  ].join('\r\n');
}
