import { outOfOrder } from '../command/checks.ts';
import { refused } from '../command/outcome.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, type ReplyForm, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { State } from '../model/session.ts';
import type { Verb } from '../model/verb.ts';
import { recalled } from '../policy/recalled.ts';

// RFC 5321 §4.1.4: "If the commands in a transaction are out of order … a 503 failure reply MUST be returned"
/** What every verb gets that the order table does not know in the state of the session. */
export const badSequence = reply('bad-sequence', 503, '5.5.1', 'Bad sequence of commands', 'RFC 5321 §4.1.4');
const helloFirst = reply('hello-first', 503, '5.5.1', 'Send HELO or EHLO first', 'RFC 5321 §4.1.4');
const mailFirst = reply('mail-first', 503, '5.5.1', 'Need MAIL before {verb}', 'RFC 5321 §3.3');
const rcptFirst = reply('rcpt-first', 503, '5.5.1', 'Need RCPT before {verb}', 'RFC 5321 §3.3');
const nestedMail = reply('nested-mail', 503, '5.5.1', 'Nested MAIL command', 'RFC 5321 §4.1.4');
const noRecipients = reply('no-valid-recipients', 554, '5.5.1', 'No valid recipients', 'RFC 5321 §3.3');
const authInside = reply(
  'auth-in-transaction',
  503,
  '5.5.1',
  'AUTH not permitted during a mail transaction',
  'RFC 4954 §4',
);
const noAuth = reply('hello-first', 503, '5.5.1', 'Send EHLO first', 'RFC 4954 §4');

/** Which of the sequence errors it is, and the verb that should have come first. */
function missing(verb: Verb, { session }: Scene, row: State): readonly [ReplyForm, string] {
  if (row === 'turned-away') return [badSequence, 'QUIT'];
  if (verb === 'AUTH') return row === 'connected' ? [noAuth, 'EHLO'] : [authInside, 'RSET'];
  if (row === 'connected') return [helloFirst, 'EHLO'];
  if (BETWEEN.has(verb)) return [badSequence, 'RSET'];
  if (row === 'ready') return [mailFirst, 'MAIL'];
  if (verb === 'MAIL') return [nestedMail, 'RSET'];
  if (row !== 'mail') return [badSequence, 'RSET'];
  return (session.transaction?.refused ?? 0) > 0 ? [noRecipients, 'RCPT'] : [rcptFirst, 'RCPT'];
}

const BETWEEN: ReadonlySet<Verb> = new Set(['HELO', 'EHLO', 'STARTTLS', 'ETRN', 'XCLIENT'] as const);

/** The refusal of a verb that the order table does not know in this state. */
export function outOfSequence(verb: Verb, scene: Scene, row: State = scene.session.state): Outcome {
  const [form, needed] = missing(verb, scene, row);
  const facts = { verb, needed, state: row, ...recalled(verb, scene) };
  return refused(answer(form, facts), scene, outOfOrder(facts));
}

/** Every reply to a verb out of order. */
export const sequenceForms = [
  badSequence,
  helloFirst,
  mailFirst,
  rcptFirst,
  nestedMail,
  noRecipients,
  authInside,
  noAuth,
];
