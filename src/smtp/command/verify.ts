import { stringArgument, verifyArgument } from '../grammar/string-argument.ts';
import { command } from '../model/command.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Mailbox, mailboxText } from '../model/path.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { inState, type State } from '../model/session.ts';
import { isLocalDomain, localMailboxes } from '../policy/local.ts';
import { spellingOf } from '../policy/spelling.ts';
import { misspelt, problemFacts, WELL_FORMED } from './checks.ts';
import { done, refused } from './outcome.ts';

const cannot = reply(
  'cannot-verify',
  252,
  '2.0.0',
  'Cannot VRFY user, but will accept message and attempt delivery',
  'RFC 5321 §3.5.3',
);
const verified = reply('verified', 250, '2.1.5', '<{mailbox}>', 'RFC 5321 §3.5.1');
const unknown = reply(
  'mailbox-unknown',
  550,
  '5.1.1',
  '<{recipient}>: no such mailbox here',
  'RFC 5321 §3.5.3',
);
const members = reply('list-expanded', 250, '2.1.5', '{first}', 'RFC 5321 §3.5.1');
const bad = reply('bad-argument', 501, '5.5.4', 'Syntax: {verb} {expected}', 'RFC 5321 §4.1.1');

function answerTo(mailbox: Mailbox, scene: Scene, next: State): Outcome {
  const { server } = scene;
  const recipient = mailboxText(mailbox);
  const places = isLocalDomain(server, mailbox.domain) ? localMailboxes(server, mailbox) : [];
  const facts = { verb: 'VRFY', recipient };
  if (places.length === 0) return refused(answer(unknown, facts), scene, WELL_FORMED);
  const address = `${places.length === 1 ? places[0] : mailbox.localPart}@${server.domains[0]}`;
  return done(verified, scene, next, WELL_FORMED, { ...facts, mailbox: address });
}

/** Asks whether a mailbox exists. Most servers today neither say yes nor no: harvesters asked too much. */
// RFC 5321 §3.5.3, §7.3
export const vrfy = command({
  verb: 'VRFY',
  rfc: 'RFC 5321 §4.1.1.6',
  run(argument, scene, _, next) {
    const parsed = verifyArgument(argument, spellingOf(scene.server));
    if (!parsed.ok) {
      const facts = { verb: 'VRFY', value: argument, ...problemFacts(parsed.problem), expected: 'address' };
      return refused(answer(bad, facts), scene, misspelt(parsed.problem));
    }
    const { mailbox, text } = parsed.value;
    if (scene.server.values.VRFY?.answers !== 'truth') {
      return done(cannot, scene, next, WELL_FORMED, { verb: 'VRFY', recipient: text, value: text });
    }
    return answerTo(mailbox ?? { localPart: text, domain: '' }, scene, next);
  },
});

/** Asks who is on a list. */
// RFC 5321 §3.5.1
export const expn = command({
  verb: 'EXPN',
  rfc: 'RFC 5321 §4.1.1.7',
  run(argument, scene, _, next) {
    const parsed = stringArgument(argument);
    if (!parsed.ok) {
      const facts = { verb: 'EXPN', value: argument, ...problemFacts(parsed.problem), expected: 'list' };
      return refused(answer(bad, facts), scene, misspelt(parsed.problem));
    }
    const { server } = scene;
    const places = localMailboxes(server, { localPart: parsed.value, domain: '' });
    const facts = { verb: 'EXPN', recipient: parsed.value };
    if (places.length === 0) return refused(answer(unknown, facts), scene, WELL_FORMED);
    const [first = '', ...rest] = places.map((name) => `<${name}@${server.domains[0]}>`);
    return {
      session: inState(scene.session, next),
      answer: answer(members, { ...facts, first, count: String(places.length) }, rest),
      checks: WELL_FORMED,
    };
  },
});

/** Every reply to VRFY and EXPN. */
export const verifyForms = [cannot, verified, unknown, members, bad];
