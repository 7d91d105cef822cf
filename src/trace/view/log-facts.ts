import { addresses } from '#dns/resolve.ts';
import { octetsOf } from '#encoding/octets.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { clock } from '#mail/date-time.ts';
import { fieldValue, headerFields } from '#mail/header.ts';
import { hashOf } from '#memory/hash.ts';
import { pathText } from '#smtp/model/path.ts';
import type { Facts } from '#smtp/model/reply.ts';
import type { Session } from '#smtp/model/session.ts';
import type { Undelivered } from '#world/host/undelivered.ts';
import type { World } from '#world/world.ts';
import { type End, endsOf, type SeenLetter } from './letters.ts';

/** `yes` for what is so. */
export const yes = (is: boolean): string => (is ? 'yes' : '');

const TLS = ' X=TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no';

/** A number of so many signs that looks random and is always the same for the same. */
export const numberOf = (key: string, length: number): string =>
  [0, 1]
    .map((part) => (hashOf(`${key} ${part}`) >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .slice(0, length);

/** The client, as each server names it. */
function peerFacts({ client: { address, name }, hello }: Session): Facts {
  const said = hello?.name ?? '';
  const known = name === undefined ? '' : `${name} `;
  const other = said === '' || said === name ? '' : `(${said}) `;
  return {
    client: address,
    clientName: name ?? '<unknown>',
    peer: `${name ?? 'unknown'}[${address}]`,
    eximPeer: `${known}${other}[${address}]`,
    sendmailPeer: `${known}[${address}]`,
    heloWords: said === '' ? '' : ` helo=<${said}>`,
  };
}

/** What is known of the session itself: who speaks, in which protocol, under which name. */
export function sessionFacts(session: Session, mechanism: string): Facts {
  const { hello, login, tls, transaction } = session;
  const protocol = hello?.extended === true ? 'ESMTP' : 'SMTP';
  const full = `${protocol}${tls ? 'S' : ''}${login === undefined ? '' : 'A'}`;
  return {
    ...peerFacts(session),
    protocol,
    fullProtocol: full,
    transmission: full.toLowerCase(),
    eximTls: tls ? TLS : '',
    tlsWord: tls ? ' TLS' : '',
    mechanism,
    login: login ?? '',
    loginWords: login === undefined ? '' : `, sasl_method=${mechanism}, sasl_username=${login}`,
    loginId: login === undefined ? '' : ` A=${mechanism}:${login}`,
    inTransaction: yes(transaction !== undefined),
    sender: transaction === undefined ? '' : fromOctets(pathText(transaction.reversePath)),
    recipients: String(transaction?.recipients.length ?? 0),
  };
}

/** From the first Received on: what final delivery puts above that comes later. */
const asQueued = ({ raw }: End): string => {
  const text = octetsOf(raw, 0, raw.length);
  return text.slice(Math.max(0, text.search(/^Received:/im)));
};

/** How much it is where a line's end is one octet, as on disk. */
const onDisk = (text: string): number => text.replaceAll('\r\n', '\n').length;

/** What is written down of a letter that was accepted and delivered. */
export function letterFacts(letter: SeenLetter): Facts {
  const { mailFrom, recipients, content, stuffed } = letter;
  const id = fieldValue(headerFields(content), 'Message-ID') ?? '';
  const bare = id.replace(/^<|>$/g, '');
  const queued = letter.about === undefined ? asQueued(endsOf(letter)[0] as End) : content;
  return {
    sender: fromOctets(mailFrom),
    senderOrNull: mailFrom === '' ? '<>' : fromOctets(mailFrom),
    recipients: String(recipients.length),
    size: String(onDisk(content)),
    storedSize: String(queued.length),
    storedLines: String(onDisk(queued)),
    priority: String(30_000 * recipients.length + onDisk(queued)),
    chunkedWord: stuffed ? '' : ' K',
    messageId: id,
    hasId: yes(id !== ''),
    idWords: bare === '' ? '' : ` id=${bare}`,
  };
}

/** Where the domain of an address begins, or where it ends if it has none. */
const domainAt = (address: string): number => {
  const at = address.lastIndexOf('@');
  return at < 0 ? address.length : at;
};

/** Does a mailbox get what was sent to another name? A suffix after a + is no other name, nor are capitals. */
function isAlias(recipient: string, mailbox: string): boolean {
  const [name] = recipient.slice(0, domainAt(recipient)).split('+');
  return name?.toLowerCase() !== mailbox.toLowerCase();
}

/** Where a letter was handed on to, as each server names the next host. */
function nextFacts(host: string, { kitchen: { zone } }: World): Facts {
  const found = addresses(zone, host)[0];
  return found === undefined
    ? { nextHop: host, nextRelay: host, nextPeer: host, nextSendmail: host, nextOpensmtpd: host }
    : {
        nextHop: host,
        nextRelay: `${host}[${found}]:25`,
        nextPeer: `${host} [${found}]`,
        nextSendmail: `${host}. [${found}]`,
        nextOpensmtpd: `${found} (${host})`,
      };
}

/** A stretch of time as short as possible: `1h2m3s`. */
export function shortTime(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [Math.floor(seconds) % 60, 's'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return told.length === 0 ? '0s' : told.join('');
}

const placeOf = (end: End): string => {
  if (!('to' in end)) return '';
  return 'mailbox' in end.to ? end.to.mailbox : end.to.host;
};

/** What is written down of a failure. Nobody answers for a mailbox here, or for a domain elsewhere. */
const failureFacts = ({ cause, status, words, told, recipient }: Undelivered): Facts => ({
  status,
  words: fromOctets(words),
  told,
  isLocal: yes(cause === 'no-such-mailbox'),
  domain: fromOctets(recipient.slice(domainAt(recipient) + 1)),
});

/** What is written down of one delivery, or of a failure. `since` is when the letter was begun. */
export function deliveryFacts(
  end: End,
  world: World,
  { begun, accepted }: { readonly begun: number; readonly accepted: number },
): Facts {
  const { queueId, at } = end;
  const recipient = fromOctets(end.recipient);
  const place = placeOf(end);
  const facts = {
    queueId,
    recipient,
    envelopeId: queueId + numberOf(`${queueId} ${recipient} ${place}`, 8),
    deliveryId: numberOf(`delivery ${queueId} ${recipient} ${place}`, 16),
    delay: String(at - begun),
    delayBefore: String(accepted - begun),
    delayQueue: String(at - accepted),
    clockDelay: clock(at - begun),
    shortDelay: shortTime(at - begun),
  };
  if (!('to' in end)) return { ...facts, ...failureFacts(end) };
  const { to } = end;
  if ('mailbox' in to)
    return {
      ...facts,
      mailbox: to.mailbox,
      address: to.mailbox + recipient.slice(domainAt(recipient)),
      alias: yes(isAlias(recipient, to.mailbox)),
    };
  return { ...facts, ...nextFacts(to.host, world) };
}
