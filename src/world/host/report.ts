import { decodeXtext } from '#encoding/xtext.ts';
import { reportLetter } from '#mail/report.ts';
import type { Reported } from '#mail/report-status.ts';
import { hashOf } from '#memory/hash.ts';
import type { Letter } from '#smtp/model/letter.ts';
import { type Mailbox, mailboxText, type Path, pathText } from '#smtp/model/path.ts';
import { isOn, type Server } from '#smtp/model/server.ts';
import type { Parameters, Recipient } from '#smtp/model/session.ts';
import { placesHere } from '#smtp/policy/local.ts';
import { nextQueueId } from '#smtp/server/accept.ts';
import { inQueue } from './deliver.ts';
import { returnsOf } from './report-wish.ts';
import { PLAIN_REPORTS, saidOf } from './report-words.ts';
import type { Route } from './route.ts';

/** A recipient, and where the letter has gone for it. */
export interface Routed {
  readonly recipient: Recipient;
  readonly route: Route;
}

/** The address that the sender had in mind, as the client has told it. */
// RFC 3461 §4.2
function originalOf({ parameters: { ORCPT } }: Recipient): Pick<Reported, 'original'> {
  const semicolon = ORCPT?.indexOf(';') ?? -1;
  if (ORCPT === undefined || semicolon < 0) return {};
  const address = ORCPT.slice(semicolon + 1);
  return { original: { type: ORCPT.slice(0, semicolon), address: decodeXtext(address) ?? address } };
}

function reportedOf({ recipient, route }: Routed, server: Server): Reported {
  const mailbox = recipient.path.mailbox as Mailbox;
  const original = isOn(server, 'DSN') ? originalOf(recipient) : {};
  return { recipient: mailboxText(mailbox), ...saidOf(route, mailbox, server), ...original };
}

/** The envelope's name for the letter, as the sender has given it. */
// RFC 3461 §4.4
function envelopeIdOf({ ENVID }: Parameters, server: Server): { readonly envelopeId?: string } {
  return !ENVID || !isOn(server, 'DSN') ? {} : { envelopeId: decodeXtext(ENVID) ?? ENVID };
}

/** The wait that the sender had asked for. */
// RFC 4865 §5.1.2
function waitOf({ HOLDFOR, HOLDUNTIL }: Parameters, server: Server): { readonly waited?: string } {
  if (!isOn(server, 'FUTURERELEASE')) return {};
  if (HOLDFOR !== undefined) return { waited: `for;${HOLDFOR}` };
  return HOLDUNTIL === undefined ? {} : { waited: `until;${HOLDUNTIL}` };
}

/** What the letter was sent with holds for the report too: Unicode in addresses, TLS on the way. */
// RFC 6531 §3.2, RFC 8689 §5
const inherited = ({ SMTPUTF8, REQUIRETLS }: Parameters): Parameters => ({
  ...(SMTPUTF8 === undefined ? {} : { SMTPUTF8 }),
  ...(REQUIRETLS === undefined ? {} : { REQUIRETLS }),
});

/** The name of a report follows from that of its letter: how many letters came before makes no difference to later ones. */
const nameOf = (letter: Letter, kind: string, { personality }: Server): string =>
  nextQueueId(personality.queueId, hashOf(`${kind} ${letter.queueId}`))[0];

/** The report on a letter for some of its recipients, with the null reverse-path, on its way to the letter's sender. */
// RFC 3461 §6.1, RFC 5321 §3.6.3
export function reportOn(letter: Letter, routed: readonly Routed[], server: Server, at: number): Letter {
  const { transaction, session, at: arrivedAt } = letter;
  const { reversePath, parameters } = transaction;
  const hasFailed = routed.some(({ route }) => 'cause' in route);
  const queueId = nameOf(letter, hasFailed ? 'failed' : 'told', server);
  const content = reportLetter({
    host: server.hostname,
    manner: server.personality.reports ?? PLAIN_REPORTS,
    queueId,
    at: server.epoch + at,
    arrivedAt: server.epoch + arrivedAt,
    zoneMinutes: server.personality.zoneMinutes,
    to: pathText(reversePath),
    ...envelopeIdOf(parameters, server),
    ...waitOf(parameters, server),
    recipients: routed.map((each) => reportedOf(each, server)),
    letter: inQueue(letter, server),
    returns: returnsOf(letter, server, hasFailed),
    isGlobal: parameters.SMTPUTF8 !== undefined,
  });
  const envelope = {
    reversePath: NULL_PATH,
    parameters: inherited(parameters),
    recipients: [recipientOf(reversePath, server)],
    refused: 0,
  };
  return { queueId, at, transaction: envelope, session, content };
}

const NULL_PATH: Path = { mailbox: undefined, sourceRoute: [] };

const recipientOf = (path: Path, server: Server): Recipient => ({
  path,
  local: placesHere(server, path.mailbox as Mailbox),
  parameters: {},
});
