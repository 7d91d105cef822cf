import { type Mailbox, mailboxText } from '../model/path.ts';
import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { mailOf } from '../model/question.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import { exchangesOf } from './exchanges.ts';
import { destinationOf } from './local.ts';

const missing = reply(
  'recipient-domain-unknown',
  450,
  '4.1.2',
  '<{recipient}>: domain not found',
  'RFC 3463 §3.2',
);
const nullMx = reply(
  'recipient-domain-null-mx',
  556,
  '5.1.10',
  '<{recipient}>: domain {domain} does not accept mail',
  'RFC 7505 §4.2',
);

const tell = ({ domain }: Mailbox): Facts => ({ domain });
const LOCAL = passes('local', tell);
const LITERAL = passes('literal', tell);

/** Mail to a domain that does not exist, or that says it takes none, is refused at once. */
// RFC 7505 §4.2, RFC 5321 §3.6.2
export const recipientDomain = policy({
  id: 'recipient-domain',
  rfc: 'RFC 7505 §4.2',
  group: 'recipient',
  provenance: recordedFrom('postfix', 'exim'),
  on: false,
  settings: {},
  memory: undefined,
  questions: mailOf,

  onRcpt(mailbox, { server }) {
    const { domain } = mailbox;
    if (destinationOf(server, mailbox).isLocal) return LOCAL;
    if (domain.startsWith('[')) return LITERAL;
    const facts = { recipient: mailboxText(mailbox), domain };
    const { hosts, outcome } = exchangesOf(server, mailbox);
    if (outcome === 'null-mx') return { found: 'null-mx', facts, refusal: answer(nullMx, facts) };
    return hosts.length > 0
      ? passes('exists', facts)
      : { found: 'missing', facts, refusal: answer(missing, facts) };
  },
});

/** Every reply that this policy can give. */
export const recipientDomainForms = [missing, nullMx];
