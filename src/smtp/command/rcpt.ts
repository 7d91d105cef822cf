import { command } from '../model/command.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import type { Mailbox } from '../model/path.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import {
  inTransaction,
  type Recipient,
  type Session,
  type State,
  type Transaction,
} from '../model/session.ts';
import { ask } from '../policy/ask.ts';
import { placesHere } from '../policy/local.ts';
import { noteDomain } from '../policy/session-limit.ts';
import { refusedBy } from './checks.ts';
import { readParameters } from './parameters.ts';
import { addressFacts, readArgument } from './path-argument.ts';

const ok = reply('recipient-ok', 250, '2.1.5', 'Recipient <{recipient}> ok', 'RFC 5321 §3.3');
const relaying = reply(
  'relaying-ok',
  250,
  '2.1.5',
  'Recipient <{recipient}> ok, will relay',
  'RFC 5321 §3.6.2',
);
const syntax = reply('rcpt-syntax', 501, '5.5.4', 'Syntax: RCPT TO:<address>', 'RFC 5321 §4.1.1.3');
const full = reply('too-many-recipients', 452, '4.5.3', 'Too many recipients', 'RFC 5321 §4.5.3.1.8');
const badPath = reply('bad-forward-path', 501, '5.1.3', 'Bad recipient address syntax', 'RFC 5321 §4.1.2');

/** No server keeps more recipients than this for one letter, whatever its policy says. */
export const MOST_RECIPIENTS = 50_000;

/** A recipient was refused: the transaction goes on without it and remembers that there was one. */
const turnedDown = ({ session }: Scene): Session => {
  const transaction = session.transaction as Transaction;
  return inTransaction(session, session.state, { ...transaction, refused: transaction.refused + 1 });
};

const joined = (session: Session, recipient: Recipient, next: State): Session => {
  const { reversePath, parameters, recipients, refused } = session.transaction as Transaction;
  const all = recipients.length === 0 ? [recipient] : [...recipients, recipient];
  const transaction = { reversePath, parameters, recipients: all, refused };
  return inTransaction(session, next, transaction);
};

const isFull = ({ session }: Scene): boolean =>
  (session.transaction as Transaction).recipients.length >= MOST_RECIPIENTS;

/** Names one recipient. Each gets an answer of its own. */
export const rcpt = command({
  verb: 'RCPT',
  rfc: 'RFC 5321 §4.1.1.3',
  run(argument, scene, memory, next): Outcome {
    const read = readArgument('RCPT', argument, scene);
    if (!read.ok) {
      const { expected } = read.problem;
      const form = expected === 'to-colon' || expected === 'argument' ? syntax : badPath;
      const facts = { verb: 'RCPT', value: argument, ...addressFacts(argument, read.problem) };
      return { session: turnedDown(scene), answer: answer(form, facts), checks: read.checks };
    }
    const { path } = read.value;
    const mailbox = path.mailbox as Mailbox;
    const { server, now } = scene;
    const session = noteDomain(mailbox.domain, scene.session, server);
    const noted = session === scene.session ? scene : { server, session, now };
    const given = readParameters(read.value.parameters, 'RCPT', scene, argument);
    if ('refusal' in given) {
      const check = refusedBy('parameters', 'refused', given.refusal.facts);
      return { session: turnedDown(noted), answer: given.refusal, checks: [...read.checks, check] };
    }
    const ruling = ask('onRcpt', mailbox, scene, memory, read.checks);
    if (ruling.refusal !== undefined) {
      const { form, facts } = ruling.refusal;
      const refusal = answer(form, { ...read.facts, ...facts });
      return { session: turnedDown(noted), answer: refusal, checks: ruling, memory: ruling.left };
    }
    const { facts } = read;
    if (isFull(noted)) return { session: turnedDown(noted), answer: answer(full, facts), checks: ruling };
    const local = placesHere(scene.server, mailbox);
    const joining = joined(noted.session, { path, local, parameters: given.parameters }, next);
    return outcomeOf(joining, answer(local.length > 0 ? ok : relaying, facts), ruling, ruling.left);
  },
});

/** Every reply to RCPT that no policy gives. */
export const rcptForms = [ok, relaying, syntax, badPath, full];
