import { items } from '#memory/list.ts';
import { traceText } from '#trace/text.ts';
import type { Entry } from '#trace/trace.ts';
import type { Delivery } from '#world/host/delivery.ts';
import type { Undelivered } from '#world/host/undelivered.ts';
import { traceOf } from './conversation.ts';
import type { Ended } from './floor.ts';
import type { House } from './house.ts';

const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

const escaped = (character: string): string => {
  if (character === '\t') return character;
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
};

/** Text that does nothing to a terminal, whatever a client has put into it. */
export const harmless = (text: string): string => text.replace(CONTROL, escaped);

/** Octets above ASCII are left as they are: with their neighbours they may be text. */
const escapedOctet = (octet: string): string => (octet.charCodeAt(0) < 128 ? escaped(octet) : octet);

/** An event whose line stays on its line. */
const oneLine = (entry: Entry): Entry =>
  entry.event.kind === 'client'
    ? { ...entry, event: { ...entry.event, line: entry.event.line.replace(CONTROL, escapedOctet) } }
    : entry;

const isTls = ({ event }: Entry): boolean => event.kind === 'tls';

/** The conversation as its trace is written, with `= tls` where a handshake took place. */
export function conversationText({ house, conversation }: Ended): string {
  const trace = traceOf(house, conversation);
  const parts: Entry[][] = [[]];
  for (const entry of trace.entries) {
    if (isTls(entry)) parts.push([]);
    else parts.at(-1)?.push(oneLine(entry));
  }
  const texts = parts.map((entries) => traceText({ ...trace, entries })).join('= tls\n');
  return texts.replace(/[^\n]+/g, harmless);
}

const place = ({ to }: Delivery): string => ('mailbox' in to ? `mailbox ${to.mailbox}` : `host ${to.host}`);

const deliveryLine = (delivery: Delivery): string =>
  harmless(
    `${delivery.queueId}: <${delivery.mailFrom}> to <${delivery.recipient}>, in ${place(delivery)}, ${delivery.raw.length} octets`,
  );

const lostLine = ({ queueId, mailFrom, recipient, words }: Undelivered): string =>
  harmless(`${queueId}: <${mailFrom}> to <${recipient}>: ${words}`);

/** A whole session for the terminal: who it was, what was said, what came of it. */
export function sessionText(ended: Ended): string {
  const { client, conversation, number } = ended;
  const { entries, omitted } = conversation.log;
  const deliveries = items(entries).flatMap(({ event }) =>
    event.kind === 'delivered' ? [event.delivery] : [],
  );
  return [
    `# session ${number}, ${client.address}\n`,
    conversationText(ended),
    omitted > 0 ? `# ${omitted} octets are not shown\n` : '',
    ...deliveries.map((delivery) => `# delivered ${deliveryLine(delivery)}\n`),
    ...items(entries).flatMap(({ event }) =>
      event.kind === 'undelivered' ? [`# undelivered ${lostLine(event.undelivered)}\n`] : [],
    ),
    ...items(entries).flatMap(({ event }) =>
      event.kind === 'held' ? [`# held ${event.queueId}: until second ${Math.ceil(event.until)}\n`] : [],
    ),
    '\n',
  ].join('');
}

/** All that was delivered while the bridge was open. */
export function summaryText({ running }: House): string {
  const deliveries = items(running.deliveries);
  const total = deliveries.length === 1 ? '1 letter was' : `${deliveries.length} letters were`;
  const waiting = running.held.map(
    ({ queueId, until }) => `  ${queueId}: held until second ${Math.ceil(until)}`,
  );
  return [
    `${total} delivered.`,
    ...deliveries.map((delivery) => `  ${deliveryLine(delivery)}`),
    ...items(running.undelivered).map((undelivered) => `  undelivered ${lostLine(undelivered)}`),
    ...waiting,
    '',
  ].join('\n');
}
