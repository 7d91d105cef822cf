import type { Delivery } from '#world/host/delivery.ts';
import type { Moment } from '../moment.ts';
import { event, same } from './condition.ts';

const deliveryAt = ({ entry }: Moment): Delivery | undefined =>
  entry.event.kind === 'delivered' ? entry.event.delivery : undefined;

/** A mailbox may be asked for by its name or by the address of the letter's recipient. */
const isIn = (mailbox: string | undefined, delivery: Delivery | undefined): boolean =>
  delivery !== undefined &&
  'mailbox' in delivery.to &&
  (same(delivery.to.mailbox, mailbox) || same(delivery.recipient, mailbox));

const isFrom = (address: string | undefined, delivery: Delivery | undefined): boolean =>
  same(delivery?.mailFrom, address === '<>' ? '' : address);

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** What can be asked of a letter that has come to the end of its way through the server. */
export const delivery = [
  /** A letter has come into this mailbox. */
  event('delivered to MAILBOX', (moment, [mailbox]) => isIn(mailbox, deliveryAt(moment))),
  /** A letter with this return address has come into a mailbox or was handed on. */
  event('delivered from ADDRESS', (moment, [address]) => isFrom(address, deliveryAt(moment))),
  /** A letter with this return address has come into this mailbox. */
  event('delivered to MAILBOX from ADDRESS', (moment, [mailbox, address]) => {
    const delivered = deliveryAt(moment);
    return isIn(mailbox, delivered) && isFrom(address, delivered);
  }),
  /** A letter was handed on towards this domain. */
  event('handed on to DOMAIN', (moment, [domain]) => {
    const delivered = deliveryAt(moment);
    return delivered !== undefined && 'host' in delivered.to && same(domainOf(delivered.recipient), domain);
  }),
];
