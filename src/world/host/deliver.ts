import { mailExchanges } from '#dns/mail-exchanges.ts';
import { bytesOf } from '#encoding/octets.ts';
import { received, returnPath, type TransmissionType } from '#mail/trace-fields.ts';
import type { Letter } from '#smtp/model/letter.ts';
import { type Mailbox, mailboxText, pathText } from '#smtp/model/path.ts';
import type { Server } from '#smtp/model/server.ts';
import type { Hello, Recipient, Session } from '#smtp/model/session.ts';
import type { Delivery } from './delivery.ts';

/** How the letter came in. */
// RFC 3848 §1: S for TLS, A for a login; plain SMTP knows neither
function protocol({ hello, tls, login }: Session): TransmissionType {
  if (hello?.extended !== true) return 'SMTP';
  return `ESMTP${tls ? 'S' : ''}${login === undefined ? '' : 'A'}`;
}

/** The field that the server puts on top of every letter that it takes. */
// RFC 5321 §4.4
function receivedField({ queueId, at, session, transaction }: Letter, server: Server): string {
  const [only, ...more] = transaction.recipients;
  const isSingle = only !== undefined && more.length === 0;
  return received({
    helloName: (session.hello as Hello).name,
    clientName: session.client.name,
    clientAddress: session.client.address,
    hostname: server.hostname,
    software: server.personality.source === 'rfc' ? '' : server.personality.name,
    protocol: protocol(session),
    queueId,
    ...(isSingle ? { recipient: pathText(only.path) } : {}),
    at: server.epoch + at,
    zoneMinutes: server.personality.zoneMinutes,
  });
}

const onTop = (fields: string, content: Uint8Array): Uint8Array => {
  const raw = new Uint8Array(fields.length + content.length);
  raw.set(bytesOf(fields));
  raw.set(content, fields.length);
  return raw;
};

/** The host that takes mail for a domain, or the domain itself where the DNS knows none. */
const nextHop = ({ dns }: Server, { domain }: Mailbox): string =>
  mailExchanges(dns, domain).hosts[0] ?? domain;

/** A letter in the making: what all its deliveries have in common. */
interface Batch {
  readonly letter: Letter;
  readonly server: Server;
  readonly fields: string;
}

function deliveriesTo({ path, local }: Recipient, { letter, server, fields }: Batch): readonly Delivery[] {
  const mailbox = path.mailbox as Mailbox;
  const mailFrom = pathText(letter.transaction.reversePath);
  const base = { queueId: letter.queueId, at: letter.at, mailFrom, recipient: mailboxText(mailbox) };
  if (local.length === 0) {
    return [{ ...base, to: { host: nextHop(server, mailbox) }, raw: onTop(fields, letter.content) }];
  }
  // RFC 5321 §4.4: Return-Path is written at final delivery, never before
  const raw = onTop(returnPath(mailFrom) + fields, letter.content);
  return local.map((name) => ({ ...base, to: { mailbox: name }, raw }));
}

/** Where an accepted letter ends up: one delivery for each mailbox here and each recipient elsewhere. */
// RFC 5321 §4.4, §6.1
export function deliver(letter: Letter, server: Server): readonly Delivery[] {
  const batch = { letter, server, fields: receivedField(letter, server) };
  return letter.transaction.recipients.flatMap((recipient) => deliveriesTo(recipient, batch));
}
