import { octetsOf } from '#encoding/octets.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { header } from '#mail/header.ts';
import type { Moment } from '../moment.ts';
import { event, same } from './condition.ts';

/** The octets of the letter that has just been delivered, and its return address. */
const letterAt = ({ entry }: Moment): { readonly text: string; readonly mailFrom: string } | undefined =>
  entry.event.kind === 'delivered'
    ? { text: octetsOf(entry.event.delivery.raw), mailFrom: entry.event.delivery.mailFrom }
    : undefined;

/** The address in a From field: what stands in brackets, or the word with the at sign. */
// RFC 5322 §3.4
const addressIn = (value: string): string | undefined =>
  /<([^<>]*)>/.exec(value)?.[1] ?? /[^\s<>,;:"]+@[^\s<>,;:"]+/.exec(value)?.[0];

/** What can be asked of the letter itself, as it lies in the mailbox. */
export const letter = [
  /** A letter was delivered in which this is a whole line. */
  event('letter has line TEXT', (moment, [line]) => {
    const found = letterAt(moment);
    return (
      found !== undefined &&
      fromOctets(found.text)
        .split('\r\n')
        .includes(line as string)
    );
  }),
  /** A letter was delivered whose From field names somebody other than its return address. */
  // RFC 5321 §2.3.1, RFC 5322 §3.6.2: envelope and header are two things
  event('header From differs from envelope', (moment) => {
    const found = letterAt(moment);
    if (found === undefined) return false;
    const from = header(found.text).fields.find(({ name }) => same(name, 'From'));
    return from !== undefined && !same(addressIn(from.value), found.mailFrom);
  }),
];
