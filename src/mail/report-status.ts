import { dateTime } from './date-time.ts';
import { field } from './report-line.ts';
import type { Part } from './report-part.ts';

/** What has become of a letter for one recipient, in the one word that reports have for it. */
// RFC 3464 §2.3.3
export type Action = 'failed' | 'delivered' | 'relayed' | 'expanded';

/** One recipient in a report. */
export interface Reported {
  readonly recipient: string;
  /** As the client has named it in ORCPT, decoded: address type and address. */
  readonly original?: { readonly type: string; readonly address: string };
  readonly action: Action;
  // RFC 3463
  readonly status: string;
  /** The same for people. */
  readonly words: string;
}

/** What the machine-readable part tells. */
interface Told {
  readonly host: string;
  readonly envelopeId?: string;
  /** What the letter was asked to wait for, as `for;60`. */
  // RFC 4865 §5.1.2
  readonly waited?: string;
  readonly arrivedAt: number;
  readonly zoneMinutes: number;
  readonly recipients: readonly Reported[];
  readonly isGlobal: boolean;
}

/** Is the address beyond ASCII? */
const isWide = (address: string): boolean => /[\x80-\xff]/.test(address);

// RFC 3464 §2.3
function recipientFields({ recipient, original, action, status }: Reported, isGlobal: boolean): string {
  const type = isGlobal && isWide(recipient) ? 'utf-8' : 'rfc822';
  return [
    original === undefined
      ? ''
      : field('Original-Recipient', `${original.type}; ${original.address}`, isGlobal),
    field('Final-Recipient', `${type}; ${recipient}`, isGlobal),
    field('Action', action, false),
    field('Status', status, false),
  ].join('');
}

/** The part that programs read: fields about the letter, then a group about each recipient. */
// RFC 3464 §2.2, §2.3
export function statusPart(told: Told): Part {
  const { host, envelopeId, waited, arrivedAt, zoneMinutes, recipients, isGlobal } = told;
  const aboutLetter = [
    field('Reporting-MTA', `dns; ${host}`, isGlobal),
    envelopeId === undefined ? '' : field('Original-Envelope-Id', envelopeId, isGlobal),
    field('Arrival-Date', dateTime(arrivedAt, zoneMinutes), false),
    waited === undefined ? '' : field('Future-Release-Request', waited, false),
  ].join('');
  return {
    description: 'Delivery report',
    type: isGlobal ? 'message/global-delivery-status' : 'message/delivery-status',
    encoding: isGlobal ? '8bit' : '7bit',
    body: [aboutLetter, ...recipients.map((each) => recipientFields(each, isGlobal))].join('\r\n'),
  };
}
