import { isIpv6 } from '#dns/address.ts';
import { bytesOf } from '#encoding/octets.ts';
import { dateTime } from '#mail/date-time.ts';
import { received, returnPath, type TransmissionType } from '#mail/trace-fields.ts';
import { settled } from '#memory/settled.ts';
import type { Letter } from '#smtp/model/letter.ts';
import { type Mailbox, mailboxText, pathText } from '#smtp/model/path.ts';
import type { LetterFields } from '#smtp/model/personality.ts';
import type { Facts } from '#smtp/model/reply.ts';
import { isOn, type Server } from '#smtp/model/server.ts';
import type { Hello, Recipient, Session } from '#smtp/model/session.ts';
import type { Delivery } from './delivery.ts';
import { headerSection, withoutReturnPath } from './header-section.ts';
import { routeOf } from './route.ts';

/** How the letter came in. */
// RFC 3848 §1: S for TLS, A for a login; plain SMTP knows neither
function protocol({ hello, tls, login }: Session): TransmissionType {
  if (hello?.extended !== true) return 'SMTP';
  return `ESMTP${tls ? 'S' : ''}${login === undefined ? '' : 'A'}`;
}

/** The same, where the letter may hold any Unicode. */
// RFC 6531 §4.3
function utf8Protocol({ session, transaction }: Letter): TransmissionType {
  const plain = protocol(session);
  return transaction.parameters.SMTPUTF8 === undefined
    ? plain
    : (`UTF8${plain.replace(/^E/, '')}` as TransmissionType);
}

/** The field that the server puts on top of every letter that it takes. */
// RFC 5321 §4.4
function receivedField(letter: Letter, server: Server): string {
  const { queueId, at, session, transaction } = letter;
  const [only, ...more] = transaction.recipients;
  const isSingle = only !== undefined && more.length === 0;
  return received({
    helloName: (session.hello as Hello).name,
    clientName: session.client.name,
    clientAddress: session.client.address,
    hostname: server.hostname,
    software: server.personality.source === 'rfc' ? '' : server.personality.name,
    protocol: utf8Protocol(letter),
    queueId,
    ...(isSingle ? { recipient: pathText(only.path) } : {}),
    // RFC 6710 §4.1: a letter without a priority has 0
    ...(isOn(server, 'MT-PRIORITY') ? { priority: transaction.parameters['MT-PRIORITY'] ?? '0' } : {}),
    at: server.epoch + at,
    zoneMinutes: server.personality.zoneMinutes,
  });
}

/** Facts that the fields of a personality's own manner are filled with. */
function factsOf(letter: Letter, server: Server): Facts {
  const { queueId, at, session, transaction } = letter;
  const { client, hello, tls, login } = session;
  const isUtf8 = transaction.parameters.SMTPUTF8 !== undefined;
  const plain = protocol(session);
  return {
    helloName: hello?.name ?? '',
    client: client.address,
    clientLiteral: isIpv6(client.address) ? `IPv6:${client.address}` : client.address,
    clientName: client.name ?? 'unknown',
    host: server.hostname,
    protocol: utf8Protocol(letter),
    lowerProtocol: `${isUtf8 ? 'utf8' : ''}${plain.toLowerCase()}`,
    queueId,
    mailFrom: pathText(transaction.reversePath),
    envelopeFrom:
      transaction.reversePath.mailbox === undefined
        ? ''
        : `\n\t(envelope-from <${pathText(transaction.reversePath)}>)`,
    tls: tls ? 'yes' : '',
    login: login ?? '',
    date: dateTime(server.epoch + at, server.personality.zoneMinutes),
    dateGmt: `${dateTime(server.epoch + at, 0).slice(0, -5)}GMT`,
  };
}

const NOT_ON_A_LINE = /[^ -~\t\n\x80-\xff]/g;

/** A field filled with facts, its lines ended with CRLF. What a client has sent cannot begin a line of its own. */
const fieldOf = (text: string, facts: Facts): string =>
  `${text
    .replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
    .replace(NOT_ON_A_LINE, '?')
    .replaceAll('\n', '\r\n')}\r\n`;

/** By what each field is known that a server adds where it is missing. */
const wanted = settled(({ missing = [] }: LetterFields) =>
  missing.map(([name, field]) => ({ pattern: new RegExp(`(^|\n)${name}[ \\t]*:`, 'i'), field })),
);

/** The fields of the letter that this server would miss. */
const missingFields = (header: string, fields: LetterFields, facts: Facts): string =>
  wanted(fields)
    .filter(({ pattern }) => !pattern.test(header))
    .map(({ field }) => fieldOf(field, facts))
    .join('');

/** The letter with the fields that this server adds to it. */
function dressed(letter: Letter, fields: LetterFields, facts: Facts, server: Server): Dressed {
  const [only, ...more] = letter.transaction.recipients;
  const isSingle = only !== undefined && more.length === 0;
  const received = isSingle ? fields.received : fields.receivedForSeveral;
  const tls = letter.session.tls ? fields.tls : undefined;
  const worded = received.replace('{tlsWords}', tls ?? fields.plain ?? '');
  const top = fieldOf(worded, { ...facts, recipient: only === undefined ? '' : pathText(only.path) });
  const header = headerSection(letter.content, fields.beginsWithFold);
  const adds = fields.missingForOwn !== true || server.domains.includes(`[${letter.session.client.address}]`);
  const added = adds ? missingFields(header, fields, facts) : '';
  return { top, content: withFields(letter.content, header, added, fields) };
}

interface Dressed {
  readonly top: string;
  readonly content: Uint8Array;
}

/** Puts fields before the header section, or behind it. A letter without one gets an empty line after them. */
function withFields(
  content: Uint8Array,
  header: string,
  added: string,
  { addsBelow }: LetterFields,
): Uint8Array {
  const length = header === '' ? 0 : header.length + header.split('\n').length + 1;
  const isParted = content.length === 0 || (content[length] === 13 && content[length + 1] === 10);
  const gap = isParted ? '' : '\r\n';
  if (added === '' && gap === '') return content;
  return addsBelow === true
    ? spliced(content, Math.min(length, content.length), added + gap)
    : spliced(onTop(added, spliced(content, Math.min(length, content.length), gap)), 0, '');
}

const spliced = (content: Uint8Array, at: number, text: string): Uint8Array => {
  if (text === '') return content;
  const whole = new Uint8Array(content.length + text.length);
  whole.set(content.subarray(0, at));
  whole.set(bytesOf(text), at);
  whole.set(content.subarray(at), at + text.length);
  return whole;
};

const onTop = (fields: string, content: Uint8Array): Uint8Array => {
  const raw = new Uint8Array(fields.length + content.length);
  raw.set(bytesOf(fields));
  raw.set(content, fields.length);
  return raw;
};

const NO_FACTS: Facts = {};

/** A letter in the making: what all its deliveries have in common. */
interface Batch {
  readonly letter: Letter;
  readonly server: Server;
  /** What the fields of a personality's own manner are filled with. */
  readonly facts: Facts;
  readonly fields: string;
  /** The letter as it is stored here. */
  readonly content: Uint8Array;
  readonly tls: Delivery['tls'];
  /** The letter that this one reports on, by its queue id. */
  readonly about?: string;
}

const NO_DELIVERIES: readonly Delivery[] = [];

function deliveriesTo(recipient: Recipient, batch: Batch): readonly Delivery[] {
  const { letter, server, fields, content, tls, about } = batch;
  const route = routeOf(recipient, server);
  if ('cause' in route) return NO_DELIVERIES;
  const mailbox = recipient.path.mailbox as Mailbox;
  const mailFrom = pathText(letter.transaction.reversePath);
  const base = {
    queueId: letter.queueId,
    at: letter.at,
    mailFrom,
    recipient: mailboxText(mailbox),
    ...(tls === undefined ? {} : { tls }),
    ...(about === undefined ? {} : { about }),
  };
  if ('host' in route) return [{ ...base, to: { host: route.host }, raw: onTop(fields, letter.content) }];
  // RFC 5321 §4.4: Return-Path is written at final delivery, never before
  const raw = onTop(mailboxFields(mailFrom, mailbox, batch) + fields, content);
  return route.mailboxes.map((name) => ({ ...base, to: { mailbox: name }, raw }));
}

/** The fields that final delivery puts on top. */
function mailboxFields(mailFrom: string, mailbox: Mailbox, { facts: known, server }: Batch): string {
  const own = server.personality.letterFields;
  if (own === undefined) return returnPath(mailFrom);
  const facts = { ...known, recipient: mailboxText(mailbox) };
  const sender = mailFrom === '' ? own.nullSender : mailFrom;
  const first = sender === undefined ? '' : fieldOf(own.returnPath, { ...facts, sender });
  return first + (own.perMailbox === '' ? '' : fieldOf(own.perMailbox, facts));
}

const TLS_OPTIONAL = /^TLS-Required:\s*No\s*$/im;

/** How the letter is to travel on, if its sender has said so. The parameter of MAIL outweighs the field in the header. */
// RFC 8689 §4.1
function tlsWish({ transaction, content }: Letter, server: Server): Delivery['tls'] {
  if (!isOn(server, 'REQUIRETLS')) return undefined;
  if (transaction.parameters.REQUIRETLS !== undefined) return 'required';
  return TLS_OPTIONAL.test(headerSection(content)) ? 'optional' : undefined;
}

const factsFor = (letter: Letter, server: Server): Facts =>
  server.personality.letterFields === undefined ? NO_FACTS : factsOf(letter, server);

/** The letter with this server's fields on it, and what they were filled with. */
function signed(letter: Letter, server: Server): Dressed & { readonly facts: Facts } {
  const { letterFields } = server.personality;
  const facts = factsFor(letter, server);
  return letterFields === undefined
    ? { facts, top: receivedField(letter, server), content: withoutReturnPath(letter.content) }
    : { facts, ...dressed(letter, letterFields, facts, server) };
}

/** Where an accepted letter ends up: one delivery for each mailbox here and each recipient elsewhere. Whom it cannot be
 *  brought to is left out. */
// RFC 5321 §4.4, §6.1
export function deliver(letter: Letter, server: Server): readonly Delivery[] {
  const { facts, top, content } = signed(letter, server);
  const batch = { letter, server, facts, fields: top, content, tls: tlsWish(letter, server) };
  return letter.transaction.recipients.flatMap((recipient) => deliveriesTo(recipient, batch));
}

/** Where a report ends up that the server itself has written on the letter `about`. Nobody has handed it over, so that it
 *  bears no Received field. */
export function deliverOwn(report: Letter, about: string, server: Server): readonly Delivery[] {
  const facts = factsFor(report, server);
  const { content } = report;
  const batch = { letter: report, server, facts, fields: '', content, tls: tlsWish(report, server), about };
  return report.transaction.recipients.flatMap((recipient) => deliveriesTo(recipient, batch));
}

/** The letter as it stands in the queue: as it came, with the field by which this server has signed for it. */
export const inQueue = (letter: Letter, server: Server): Uint8Array =>
  onTop(signed(letter, server).top, letter.content);
