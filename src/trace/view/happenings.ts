import { addresses } from '#dns/resolve.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { fieldValue, headerFields } from '#mail/header.ts';
import type { Happening } from '#smtp/model/log-style.ts';
import { pathText } from '#smtp/model/path.ts';
import type { Facts, Reply } from '#smtp/model/reply.ts';
import type { Session } from '#smtp/model/session.ts';
import { checksOf } from '#smtp/policy/ask.ts';
import type { Event } from '#world/event.ts';
import type { World } from '#world/world.ts';
import { mailHeard, rcptHeard } from '../export/code/heard.ts';
import type { Entry, Trace } from '../trace.ts';
import { type Counts, counted, countWords, NO_COUNTS } from './command-counts.ts';
import { lettersOf, type SeenLetter } from './letters.ts';
import { firstLine, replyText } from './reply-text.ts';

/** Something that a server may write down, and what is known of it. */
export interface Happened {
  readonly entry: number;
  /** Virtual seconds. */
  readonly at: number;
  readonly host: string;
  readonly kind: Happening;
  readonly facts: Facts;
}

/** What is kept of the open connection while the entries are gone through. */
interface Watch {
  readonly host: string;
  readonly session: Session | undefined;
  /** The last command, and the verb in it. */
  readonly command: string;
  readonly verb: string;
  /** How the client has logged in, or tried to. */
  readonly mechanism: string;
  readonly counts: Counts;
  readonly quit: boolean;
  /** Was the last thing said a line of a letter? */
  readonly inLetter: boolean;
}

const NOBODY: Watch = {
  host: '',
  session: undefined,
  command: '',
  verb: 'CONNECT',
  mechanism: '',
  counts: NO_COUNTS,
  quit: false,
  inLetter: false,
};

const verbIn = (line: string): string => (/^[A-Za-z]+/.exec(line)?.[0] ?? 'UNKNOWN').toUpperCase();

/** The client as Postfix names it, and as Exim does. */
function peerFacts({ client: { address, name }, hello }: Session): Facts {
  const helo = hello?.name ?? '';
  const known = name === undefined ? '' : `${name} `;
  const said = helo === '' || helo === name ? '' : `(${helo}) `;
  return { peer: `${name ?? 'unknown'}[${address}]`, eximPeer: `${known}${said}[${address}]`, hello: helo };
}

function sessionFacts({ session, verb, counts }: Watch): Facts {
  if (session === undefined) return {};
  const { hello, login, transaction } = session;
  const protocol = hello?.extended === false ? 'SMTP' : 'ESMTP';
  const transmission = `${protocol.toLowerCase()}${session.tls ? 's' : ''}${login === undefined ? '' : 'a'}`;
  return {
    ...peerFacts(session),
    verb,
    protocol,
    transmission,
    sender: transaction === undefined ? '' : fromOctets(pathText(transaction.reversePath)),
    counts: countWords(counts),
  };
}

const replyFacts = (reply: Reply): Facts => ({ text: firstLine(reply), reply: replyText(reply) });

const PROTOCOL: ReadonlySet<string> = new Set(['order', 'spelling', 'parameters', 'authentication']);

/** Whom a MAIL or RCPT is about, with or without brackets. */
const addressIn = ({ verb, command }: Watch): string =>
  (verb === 'MAIL' ? mailHeard : rcptHeard)(command.slice('MAIL '.length)).address;

/** At what a refusal came, as Postfix and as Exim say it. */
function stageOf(watch: Watch): Facts {
  const { verb, inLetter } = watch;
  if (inLetter) return { stage: 'END-OF-MESSAGE', eximStage: 'after DATA' };
  const about = verb === 'MAIL' || verb === 'RCPT' ? ` <${addressIn(watch)}>` : '';
  return { stage: verb, eximStage: verb + about };
}

/** A reply that a server writes down: what a policy has refused, or a login. Faults of protocol it passes over. */
function refusal(
  event: Event & { readonly kind: 'server' },
  watch: Watch,
): readonly [Happening, Facts] | undefined {
  const { reply, checks } = event;
  if (reply.code < 400) return undefined;
  if (reply.reason === 'timeout') return ['timeout', {}];
  if (watch.verb === 'AUTH' && reply.code === 535) {
    const mechanism = watch.mechanism.toUpperCase();
    return ['login-failed', { ...replyFacts(reply), mechanism, mechanismName: mechanism.toLowerCase() }];
  }
  const decided = checksOf(checks).some(({ by, outcome }) => outcome === 'refused' && !PROTOCOL.has(by));
  const recipient = watch.verb === 'RCPT' ? addressIn(watch) : '';
  const sender = watch.verb === 'MAIL' ? { sender: addressIn(watch) } : {};
  return decided ? ['refused', { ...replyFacts(reply), recipient, ...stageOf(watch), ...sender }] : undefined;
}

/** What is written down of a letter that was accepted. */
function letterFacts(letter: SeenLetter, { session, mechanism }: Watch, queueId: string): Facts {
  const id = fieldValue(headerFields(letter.content), 'Message-ID') ?? '';
  const login = session?.login;
  const sasl = `, sasl_method=${mechanism.toUpperCase()}, sasl_username=${login}`;
  const bare = id.replace(/^<|>$/g, '');
  return {
    queueId,
    sender: fromOctets(letter.mailFrom),
    senderOrNull: letter.mailFrom === '' ? '<>' : fromOctets(letter.mailFrom),
    recipients: String(letter.recipients.length),
    size: String(letter.content.length),
    messageId: id === '' ? '<>' : id,
    idWords: bare === '' ? '' : ` id=${bare}`,
    loginWords: login === undefined ? '' : sasl,
    loginId: login === undefined ? '' : ` A=${mechanism.toLowerCase()}:${login}`,
  };
}

function deliveryFacts(event: Event & { readonly kind: 'delivered' }, { kitchen: { zone } }: World): Facts {
  const { queueId, recipient, to } = event.delivery;
  const facts = { queueId, recipient: fromOctets(recipient), delay: '0' };
  if ('mailbox' in to) return { ...facts, mailbox: to.mailbox };
  const found = addresses(zone, to.host)[0];
  const known = { ...facts, nextHop: to.host };
  return found === undefined
    ? { ...known, nextRelay: to.host, nextPeer: to.host }
    : { ...known, nextRelay: `${to.host}[${found}]:25`, nextPeer: `${to.host} [${found}]` };
}

/** A reply that ends a command. */
const isAnswer = ({ code, reason }: Reply): boolean => code !== 334 && code !== 354 && reason !== 'timeout';

/** Postfix says goodbye with a 221 to what is no SMTP; that takes nothing. */
const isTaken = ({ code, reason }: Reply): boolean => code < 400 && reason !== 'not-smtp';

function watched(watch: Watch, { event, world }: Entry): Watch {
  const session = world.connection?.receiver.session ?? watch.session;
  if (event.kind === 'connected') return { ...NOBODY, host: event.host, session };
  if (event.kind === 'client' && event.part === 'command') {
    const verb = verbIn(event.line);
    const [, mechanism = watch.mechanism] = /^AUTH\s+(\S+)/i.exec(event.line) ?? [];
    return {
      ...watch,
      session,
      command: event.line,
      verb,
      mechanism,
      quit: verb === 'QUIT',
      inLetter: false,
    };
  }
  if (event.kind === 'client') return { ...watch, session, inLetter: event.part === 'content' };
  if (event.kind === 'server' && isAnswer(event.reply))
    return { ...watch, session, counts: counted(watch.counts, watch.verb, isTaken(event.reply)) };
  return session === watch.session ? watch : { ...watch, session };
}

/** What an entry makes a server write down, besides letters. */
function written(entry: Entry, before: Watch, watch: Watch): readonly (readonly [Happening, Facts])[] {
  const { event } = entry;
  if (event.kind === 'connected') return [['connected', {}]];
  if (event.kind === 'server') {
    const told = refusal(event, before);
    return told === undefined ? [] : [told];
  }
  if (event.kind === 'held') return [['held', { queueId: event.queueId }]];
  if (event.kind !== 'closed') return [];
  const isLost = event.by === 'client' && !watch.quit;
  return isLost
    ? [
        ['lost', {}],
        ['disconnected', {}],
      ]
    : [['disconnected', {}]];
}

/** The lines about an accepted letter stand where its first delivery does, as only that names its queue id. */
function aboutLetter(
  entry: Entry,
  letter: SeenLetter | undefined,
  watch: Watch,
): readonly (readonly [Happening, Facts])[] {
  const { event, world } = entry;
  if (event.kind !== 'delivered') return [];
  const own = letter === undefined ? {} : letterFacts(letter, watch, event.delivery.queueId);
  const isFirst = letter?.deliveries[0] === event.delivery;
  const isLast = letter?.deliveries.at(-1) === event.delivery;
  const kind = 'mailbox' in event.delivery.to ? 'stored' : 'handed-on';
  return [
    ...(isFirst ? [['accepted', own] as const] : []),
    [kind, { ...own, ...deliveryFacts(event, world) }],
    ...(isLast ? [['completed', own] as const] : []),
  ];
}

/** Everything in a session that its servers may write down, in order. */
export function happeningsOf(trace: Trace): readonly Happened[] {
  const letters = lettersOf(trace);
  const found: Happened[] = [];
  let watch = NOBODY;
  for (const [index, entry] of trace.entries.entries()) {
    const before = watch;
    watch = watched(watch, entry);
    const { event } = entry;
    const letter =
      event.kind === 'delivered'
        ? letters.find(({ deliveries }) => deliveries.includes(event.delivery))
        : undefined;
    for (const [kind, facts] of [...written(entry, before, watch), ...aboutLetter(entry, letter, watch)])
      found.push({
        entry: index,
        at: entry.at,
        host: watch.host,
        kind,
        facts: { ...sessionFacts(kind === 'refused' ? before : watch), ...facts },
      });
  }
  return found;
}
