import { fromOctets } from '#encoding/utf8.ts';
import type { Happening } from '#smtp/model/log-style.ts';
import { pathText } from '#smtp/model/path.ts';
import type { Facts, Reply } from '#smtp/model/reply.ts';
import { checksOf } from '#smtp/policy/ask.ts';
import type { Event } from '#world/event.ts';
import { mailHeard, rcptHeard } from '../export/code/heard.ts';
import type { Entry, Trace } from '../trace.ts';
import { countWords } from './command-counts.ts';
import { type End, endOf, endsOf, lettersOf, type SeenLetter } from './letters.ts';
import { deliveryFacts, letterFacts, numberOf, sessionFacts, shortTime, yes } from './log-facts.ts';
import { isBegunBetween, NOBODY, type Watch, watched } from './log-watch.ts';
import { queueNamesOf } from './queue-names.ts';
import { firstLine, replyText } from './reply-text.ts';
import { type Secret, secretsOf } from './secrets.ts';

/** Something that a server may write down, and what is known of it. */
export interface Happened {
  readonly entry: number;
  /** Virtual seconds. */
  readonly at: number;
  readonly host: string;
  readonly kind: Happening;
  readonly facts: Facts;
}

type Told = readonly [Happening, Facts];

const replyFacts = (reply: Reply): Facts => ({
  text: firstLine(reply),
  reply: replyText(reply),
  temporarily: reply.code < 500 ? 'temporarily ' : '',
  reason: reply.reason,
});

const PROTOCOL: ReadonlySet<string> = new Set(['order', 'spelling', 'parameters', 'authentication']);

/** Whom a MAIL or RCPT is about, with or without brackets. */
const addressIn = ({ verb, command }: Watch): string =>
  (verb === 'MAIL' ? mailHeard : rcptHeard)(command.slice('MAIL '.length)).address;

const TOO_BIG: Readonly<Record<string, string>> = {
  'size-too-big': 'declared',
  'content-too-big': 'content',
};

/** How Exim names what came. */
function eximStage(watch: Watch): string {
  const { verb, command } = watch;
  if (verb === 'CONNECT') return 'connection in "connect" ACL';
  if (verb === 'MAIL' || verb === 'RCPT') return `${verb} <${addressIn(watch)}>`;
  return verb === 'EHLO' || verb === 'HELO' ? `EHLO or HELO${command.slice(4)}` : command;
}

/** The recipient that a refusal is about: the one just named, or the only one of the letter. */
function recipientOf(watch: Watch): string {
  if (watch.verb === 'RCPT') return addressIn(watch);
  const recipients = watch.session?.transaction?.recipients ?? [];
  const [first] = recipients;
  return first !== undefined && recipients.length === 1 ? fromOctets(pathText(first.path)) : '';
}

/** At what a refusal came, and whom it is about. */
function stageFacts(watch: Watch, reply: Reply): Facts {
  const { verb, inLetter } = watch;
  const tooBig = TOO_BIG[reply.reason] ?? '';
  const about = inLetter ? 'letter' : verb === 'RCPT' ? 'recipient' : 'session';
  const recipient = recipientOf(watch);
  return {
    verb,
    stage: inLetter ? 'END-OF-MESSAGE' : verb,
    eximStage: eximStage(watch),
    tooBig,
    about: tooBig === 'declared' ? '' : about,
    recipient,
    toWords: recipient === '' ? '' : ` to=<${recipient}>`,
    size: reply.facts.size ?? '',
    maximum: reply.facts.maximum ?? '',
    isUnknown: yes(reply.reason === 'mailbox-unknown'),
  };
}

const FAULTS: Readonly<Record<string, string>> = {
  'auth-failed': 'wrong',
  'auth-bad-base64': 'base64',
  'auth-cancelled': 'cancelled',
};

/** What OpenSMTPD writes in place of what was said in a login. */
function maskedLine({ verb, line, command, mechanism, responses }: Watch): string {
  if (verb !== 'AUTH' || line === command) return line;
  const part = responses === 1 ? 'username' : 'password';
  return mechanism === 'PLAIN' ? 'AUTH PLAIN (...)' : `AUTH ${mechanism} (${part})`;
}

function loginFacts(watch: Watch, secrets: readonly Secret[]): Facts {
  const tried = secrets.findLast(({ kind }) => kind === 'login');
  return {
    part: watch.line === watch.command ? 'initial' : 'continued',
    response: watch.line.slice(watch.line.lastIndexOf(' ') + 1),
    tried: tried === undefined ? '(unavailable)' : fromOctets(tried.value),
  };
}

/** What a reply makes a server write down. Faults of protocol most of them pass over. */
function ofReply(
  { reply, checks }: Event & { readonly kind: 'server' },
  watch: Watch,
  secrets: readonly Secret[],
): readonly Told[] {
  if (reply.reason === 'timeout') return [['timeout', {}]];
  if (reply.reason === 'auth-succeeded') return [['logged-in', {}]];
  if (reply.reason === 'not-smtp') return [['not-smtp', {}]];
  if (reply.code < 400) return [];
  const facts = { ...replyFacts(reply), maskedLine: maskedLine(watch) };
  const failed: Told = ['failed', facts];
  const fault = FAULTS[reply.reason];
  if (fault !== undefined)
    return [['login-failed', { ...facts, ...loginFacts(watch, secrets), fault }], failed];
  const isDecided = checksOf(checks).some(({ by, outcome }) => outcome === 'refused' && !PROTOCOL.has(by));
  return isDecided ? [['refused', { ...facts, ...stageFacts(watch, reply) }], failed] : [failed];
}

/** How a connection has ended. */
function ofEnd({ by }: Event & { readonly kind: 'closed' }, watch: Watch): readonly Told[] {
  const isLost = by === 'client' && !watch.quit;
  const how = watch.timedOut ? 'timeout' : watch.quit ? 'quit' : isLost ? 'lost' : 'server';
  const end: Told = ['disconnected', { how, idle: yes(watch.idle) }];
  return isLost ? [['lost', {}], end] : [end];
}

/** What an entry makes a server write down, besides letters. */
function written({ event }: Entry, before: Watch, watch: Watch, secrets: readonly Secret[]): readonly Told[] {
  const begun: readonly Told[] = isBegunBetween(before, watch) ? [['begun', {}]] : [];
  switch (event.kind) {
    case 'connected':
      return [['connected', {}]];
    case 'tls':
      return [['secured', {}]];
    case 'server':
      return [...begun, ...ofReply(event, before, secrets)];
    case 'held':
      return [['held', { queueId: event.queueId }]];
    case 'closed':
      return ofEnd(event, before);
    default:
      return begun;
  }
}

/** A transaction that ends otherwise than with a letter. */
function dropped({ event }: Entry, before: Watch, watch: Watch): readonly Told[] {
  const had = event.kind === 'connected' ? undefined : before.session?.transaction;
  const has = event.kind === 'closed' ? undefined : watch.session?.transaction;
  const isAccepted = event.kind === 'server' && event.reply.reason === 'accepted';
  return had !== undefined && has === undefined && !isAccepted
    ? [['dropped', { size: String(before.letterOctets) }]]
    : [];
}

const kindOf = (end: End): Happening => {
  if (!('to' in end)) return 'undelivered';
  return 'mailbox' in end.to ? 'stored' : 'handed-on';
};

/** The reports that were written on a letter, each with what is known of it. */
const reportsOn = (letter: SeenLetter, letters: ReadonlyMap<string, SeenLetter>): readonly Told[] =>
  [...letters.values()]
    .filter(({ about }) => about !== undefined && about === letter.queueId)
    .map((report) => {
      const failed = letter.undelivered.find((end) => end.report === report.queueId);
      const { queueId = '', about = '' } = report;
      return [
        'reported',
        {
          ...letterFacts(report),
          queueId,
          about,
          failed: yes(failed !== undefined),
          words: failed?.words ?? '',
        },
      ];
    });

/** The lines about an accepted letter stand where its first delivery does, as only that names its queue id. */
function aboutLetter(
  { event, world }: Entry,
  letters: ReadonlyMap<string, SeenLetter>,
  watch: Watch,
): readonly Told[] {
  const end = endOf(event);
  if (end === undefined) return [];
  const { queueId } = end;
  const letter = letters.get(queueId);
  const ends = letter === undefined ? [] : endsOf(letter);
  const own = letter === undefined ? { queueId } : { queueId, ...letterFacts(letter) };
  const isReport = end.about !== undefined;
  // A report leaves the moment it is written.
  const since = isReport ? { begun: end.at, accepted: end.at } : watch;
  const told = (each: End): Facts => ({ ...own, ...deliveryFacts(each, world, since) });
  const isBegun = ends[0] === end && !isReport;
  const addressed = ends.map((each): Told => ['addressed', told(each)]);
  const reports = letter !== undefined && ends.at(-1) === end ? reportsOn(letter, letters) : [];
  return [
    ...(isBegun ? ([['accepted', own], ...addressed] as const) : []),
    [kindOf(end), told(end)],
    ...reports,
    ...(ends.at(-1) === end ? ([['completed', own]] as const) : []),
  ];
}

/** What is known of the session while it is looked at. */
function watchFacts(watch: Watch, at: number): Facts {
  const { session, verb, line, counts, since, host } = watch;
  if (session === undefined) return {};
  const own = sessionFacts(session, watch.mechanism);
  const isAsked = verb === 'MAIL' && own.inTransaction === '';
  const sender = isAsked ? addressIn(watch) : (own.sender as string);
  const hasSender = isAsked || own.inTransaction === 'yes';
  return {
    ...own,
    sender,
    fromWords: hasSender ? ` from=<${sender}>` : '',
    sessionId: numberOf(`${host} ${since} ${session.client.address}`, 16),
    verb,
    lowerVerb: verb.toLowerCase(),
    line: fromOctets(line),
    counts: countWords(counts),
    inLetter: yes(watch.inLetter),
    letterOctets: String(watch.letterOctets),
    inBody: yes(watch.hasHeader),
    connectedFor: shortTime(at - watch.at),
  };
}

/** At a refusal and at the end it is what was known before that counts. */
const LOOKS_BACK: ReadonlySet<Happening> = new Set(['refused', 'failed', 'login-failed', 'dropped', 'lost']);

/** What the login in progress has shown so far. */
const afterHearing = (heard: readonly Secret[], { event }: Entry, more: readonly Secret[] = []) =>
  event.kind === 'client' && event.part === 'command' ? more : [...heard, ...more];

/** Everything in a session that its servers may write down, in order. */
export function happeningsOf(trace: Trace): readonly Happened[] {
  const letters = new Map(lettersOf(trace).map((letter) => [letter.queueId ?? '', letter]));
  const names = queueNamesOf(trace.entries);
  const secrets = secretsOf(trace);
  const found: Happened[] = [];
  let watch = NOBODY;
  let heard: readonly Secret[] = [];
  for (const [index, entry] of trace.entries.entries()) {
    const before = watch;
    watch = watched(watch, entry, index);
    heard = afterHearing(heard, entry, secrets.get(index));
    const queueId = names[index] as string;
    const isNamed = before.begun > 0 && before.session?.transaction !== undefined;
    const told = [
      ...written(entry, before, watch, heard),
      ...dropped(entry, before, watch),
      ...aboutLetter(entry, letters, watch),
    ];
    for (const [kind, facts] of told) {
      const seen = LOOKS_BACK.has(kind) ? before : watch;
      const known = { queueId, noQueue: isNamed ? queueId : 'NOQUEUE', ...watchFacts(seen, entry.at) };
      found.push({ entry: index, at: entry.at, host: watch.host, kind, facts: { ...known, ...facts } });
    }
  }
  return found;
}
