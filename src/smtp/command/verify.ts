import { lowerCase } from '#encoding/ascii-case.ts';
import { isAscii, toOctets } from '#encoding/utf8.ts';
import type { Repertoire } from '../grammar/character.ts';
import { stringArgument, verifyArgument } from '../grammar/string-argument.ts';
import { command } from '../model/command.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Mailbox, mailboxText } from '../model/path.ts';
import { answer, type Facts, type ReplyForm, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn } from '../model/server.ts';
import { inState, type State } from '../model/session.ts';
import { ask } from '../policy/ask.ts';
import { isLocalDomain, localMailboxes } from '../policy/local.ts';
import { isLoose, spellingOf } from '../policy/spelling.ts';
import { misspelt, problemFacts, WELL_FORMED } from './checks.ts';
import { done, refused } from './outcome.ts';
import { readArgument } from './path-argument.ts';

const cannot = reply(
  'cannot-verify',
  252,
  '2.0.0',
  'Cannot VRFY user, but will accept message and attempt delivery',
  'RFC 5321 §3.5.3',
);
const verified = reply('verified', 250, '2.1.5', '<{mailbox}>', 'RFC 5321 §3.5.1');
const foreign = reply('cannot-verify', 252, '2.1.5', '<{mailbox}>', 'RFC 5321 §4.1.1.6');
const notInAscii = reply(
  'cannot-verify',
  252,
  '2.6.8',
  'A UTF-8 string is needed to show the mailbox, and was not asked for',
  'RFC 6531 §3.7.4.2',
);
const unknown = reply(
  'mailbox-unknown',
  550,
  '5.1.1',
  '<{recipient}>: no such mailbox here',
  'RFC 5321 §3.5.3',
);
const members = reply('list-expanded', 250, '2.1.5', '{first}', 'RFC 5321 §3.5.1');
const bad = reply('bad-argument', 501, '5.5.4', 'Syntax: {verb} {expected}', 'RFC 5321 §4.1.1');

const UTF8: Repertoire = { utf8: true };
const ANY_SCRIPT = /(?:^| )SMTPUTF8$/i;

/** What is asked about, in which characters, and whether the answer may hold any of them. */
interface Question {
  readonly argument: string;
  readonly repertoire?: Repertoire;
  readonly facts: Facts;
}

/** The question without its one parameter. */
// RFC 6531 §3.7.4.2
function questionOf(argument: string, { server }: Scene): Question {
  if (!isOn(server, 'SMTPUTF8')) return { argument, facts: {} };
  const isAnyScript = ANY_SCRIPT.test(argument);
  return {
    argument: argument.replace(ANY_SCRIPT, ''),
    repertoire: UTF8,
    facts: { anyScript: isAnyScript ? 'yes' : 'no' },
  };
}

/** Would the answer hold what the client has not asked for? */
const isBeyond = ({ anyScript }: Facts, ...addresses: readonly string[]): boolean =>
  anyScript === 'no' && !addresses.every(isAscii);

const isAt = ({ domain }: Mailbox): boolean => domain !== '';

/** The answer with the mailbox in it, where the client can read that. */
const shown = (form: ReplyForm, scene: Scene, next: State, facts: Facts): Outcome =>
  done(isBeyond(facts, facts.mailbox ?? '') ? notInAscii : form, scene, next, WELL_FORMED, facts);

function answerTo(mailbox: Mailbox, asking: Facts, scene: Scene, next: State): Outcome {
  const { server } = scene;
  const recipient = mailboxText(mailbox);
  const facts = {
    ...asking,
    recipient,
    whole: isAt(mailbox) ? recipient : `${recipient}@${server.domains[0]}`,
  };
  const isForeign = isAt(mailbox) && !isLocalDomain(server, mailbox.domain);
  if (isForeign) return shown(foreign, scene, next, { ...facts, mailbox: recipient });
  const places = localMailboxes(server, mailbox);
  if (places.length === 0) return refused(answer(unknown, facts), scene, WELL_FORMED);
  const name = places.length === 1 ? (places[0] ?? '') : lowerCase(mailbox.localPart);
  const address = toOctets(`${name}@${server.domains[0]}`);
  return shown(verified, scene, next, {
    ...facts,
    mailbox: address,
    name: lowerCase(mailbox.localPart),
  });
}

/** What RCPT would say; and if it would take the address, neither yes nor no. */
function asRecipient(mailbox: Mailbox, scene: Scene, next: State, facts: Facts, memory: Memory): Outcome {
  const ruling = ask('onRcpt', mailbox, scene, memory, WELL_FORMED);
  if (ruling.refusal !== undefined) {
    const { form, facts: found } = ruling.refusal;
    const internal = `${mailbox.localPart}${isAt(mailbox) ? '@' : ''}${mailbox.domain}`;
    return {
      ...refused(answer(form, { ...facts, internal, ...found }), scene, ruling),
      memory: ruling.left,
    };
  }
  return { ...done(cannot, scene, next, ruling, facts), memory: ruling.left };
}

/** The address or word that VRFY asks about, as strictly as MAIL and RCPT read theirs. */
function asked({ argument, repertoire }: Question, scene: Scene): ReturnType<typeof verifyArgument> {
  const strict = verifyArgument(argument, spellingOf(scene.server), repertoire);
  if (strict.ok || argument === '' || !isLoose(spellingOf(scene.server))) return strict;
  const read = readArgument('RCPT', `TO:${argument}`, scene);
  if (!read.ok) return { ok: false, problem: read.problem };
  if (read.value.parameters.length > 0) return strict;
  const mailbox = read.value.path.mailbox as Mailbox;
  return { ok: true, value: { mailbox, text: mailboxText(mailbox) }, end: argument.length };
}

/** Asks whether a mailbox exists. Most servers today neither say yes nor no: harvesters asked too much. */
// RFC 5321 §3.5.3, §7.3
export const vrfy = command({
  verb: 'VRFY',
  rfc: 'RFC 5321 §4.1.1.6',
  run(given, scene, memory, next) {
    const question = questionOf(given, scene);
    const { argument } = question;
    const parsed = asked(question, scene);
    const values = scene.server.values.VRFY;
    if (!parsed.ok) {
      const facts = { verb: 'VRFY', value: argument, ...problemFacts(parsed.problem), expected: 'address' };
      const found = argument === '' ? 'nothing' : 'path';
      return refused(answer(bad, { ...facts, found }), scene, misspelt(parsed.problem));
    }
    const { mailbox, text } = parsed.value;
    const whom = mailbox ?? { localPart: text, domain: '' };
    const facts = { ...question.facts, verb: 'VRFY', recipient: text, value: text, argument };
    const isBare = !isAt(whom) && whom.localPart.toLowerCase() !== 'postmaster';
    if (values?.needsDomain === true && isBare)
      return refused(answer(bad, { ...facts, expected: 'address', found: 'no-domain' }), scene, WELL_FORMED);
    if (values?.answers === 'as-recipient') return asRecipient(whom, scene, next, facts, memory);
    if (values?.answers !== 'truth') return done(cannot, scene, next, WELL_FORMED, facts);
    return answerTo(whom, facts, scene, next);
  },
});

/** Asks who is on a list. */
// RFC 5321 §3.5.1
export const expn = command({
  verb: 'EXPN',
  rfc: 'RFC 5321 §4.1.1.7',
  run(given, scene, _, next) {
    const { argument, repertoire, facts: known } = questionOf(given, scene);
    const parsed = stringArgument(argument, repertoire);
    if (!parsed.ok) {
      const facts = { verb: 'EXPN', value: argument, ...problemFacts(parsed.problem), expected: 'list' };
      return refused(answer(bad, facts), scene, misspelt(parsed.problem));
    }
    const { server } = scene;
    const places = localMailboxes(server, { localPart: parsed.value, domain: '' });
    const facts = {
      ...known,
      verb: 'EXPN',
      recipient: parsed.value,
      value: parsed.value,
      domain: server.domains[0] ?? '',
    };
    if (places.length === 0) return refused(answer(unknown, facts), scene, WELL_FORMED);
    const place = server.values.EXPN?.at === 'host' ? server.hostname : server.domains[0];
    const [first = '', ...rest] = places.map((name) => toOctets(`<${name}@${place}>`));
    if (isBeyond(facts, first, ...rest)) return done(notInAscii, scene, next, WELL_FORMED, facts);
    return {
      session: inState(scene.session, next),
      answer: answer(members, { ...facts, first, count: String(places.length) }, rest),
      checks: WELL_FORMED,
    };
  },
});

/** Every reply to VRFY and EXPN. */
export const verifyForms = [cannot, verified, foreign, notInAscii, unknown, members, bad];
