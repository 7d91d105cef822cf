import { type Path, pathText } from '../model/path.ts';
import { passes, policy, type Tell, type Verdict } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { mailOf } from '../model/question.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Transaction } from '../model/session.ts';
import { choice } from '../model/setting.ts';
import { exchangesOf } from './exchanges.ts';
import { destinationOf } from './local.ts';

const missing = reply(
  'sender-domain-unknown',
  550,
  '5.1.8',
  '<{sender}>: sender domain does not exist',
  'RFC 3463 §3.2',
);

// RFC 7505 §4.2: whoever takes no mail should not send any
const nullMx = reply(
  'sender-domain-null-mx',
  550,
  '5.7.27',
  '<{sender}>: sender domain does not accept mail',
  'RFC 7505 §4.2',
);

const about = (reversePath: Path): Facts => ({
  sender: pathText(reversePath),
  domain: reversePath.mailbox?.domain ?? '',
});

const ofMail = ({ reversePath }: { readonly reversePath: Path }): Facts => about(reversePath);
const ofRcpt = (_: unknown, { session }: Scene): Facts =>
  about((session.transaction as Transaction).reversePath);

const NULL = passes('null');
const LOGIN = passes('login');

/** What is said of a domain that exists, and of one that nobody asks about. */
interface Fine {
  readonly exists: Verdict<never>;
  readonly literal: Verdict<never>;
}

const fine = (facts: Tell): Fine => ({ exists: passes('exists', facts), literal: passes('literal', facts) });

const AT_MAIL = fine(ofMail);
const AT_RCPT = fine(ofRcpt);

function look(reversePath: Path, { server, session }: Scene, { exists, literal }: Fine): Verdict<undefined> {
  const { mailbox } = reversePath;
  if (mailbox === undefined) return NULL;
  if (session.login !== undefined) return LOGIN;
  if (mailbox.domain.startsWith('[') || destinationOf(server, mailbox).isLocal) return literal;
  const { hosts, outcome } = exchangesOf(server, mailbox);
  if (hosts.length > 0) return exists;
  const found = outcome === 'null-mx' ? 'null-mx' : 'missing';
  const facts = about(reversePath);
  return { found, facts, refusal: answer(outcome === 'null-mx' ? nullMx : missing, facts) };
}

/** A letter whose sender could not be written to is not worth taking: no report could be sent. */
// RFC 5321 §3.3 leaves open on what grounds a reverse-path is refused; RFC 3463 §3.2 has the status for this one
export const senderDomain = policy({
  id: 'sender-domain',
  rfc: 'RFC 5321 §3.3',
  group: 'sender',
  provenance: recordedFrom('postfix', 'exim', 'sendmail'),
  // Beginners meet it first, and wonder whether it was on.
  notable: true,
  on: false,
  settings: { when: choice('at-once', ['at-once', 'rcpt']) },
  memory: undefined,
  questions: mailOf,

  onMail: ({ reversePath }, scene, { when }) =>
    when === 'at-once' ? look(reversePath, scene, AT_MAIL) : undefined,
  onRcpt: (_, scene, { when }) =>
    when === 'rcpt' && scene.session.transaction !== undefined
      ? look(scene.session.transaction.reversePath, scene, AT_RCPT)
      : undefined,
});

/** Every reply that this policy can give. */
export const senderDomainForms = [missing, nullMx];
