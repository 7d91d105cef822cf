import { mailExchanges } from '#dns/mail-exchanges.ts';
import { pathText } from '../model/path.ts';
import { policy } from '../model/policy.ts';
import { answer, reply } from '../model/reply.ts';

const missing = reply(
  'sender-domain-unknown',
  550,
  '5.1.8',
  '<{sender}>: sender domain does not exist',
  'RFC 3463 §3.2',
);

/** A letter whose sender could not be written to is not worth taking: no report could be sent. */
// RFC 5321 §3.3 leaves open on what grounds a reverse-path is refused; RFC 3463 §3.2 has the status for this one
export const senderDomain = policy({
  id: 'sender-domain',
  rfc: 'RFC 5321 §3.3',
  on: false,
  settings: {},
  memory: undefined,

  onMail({ reversePath }, { server, session }) {
    const { mailbox } = reversePath;
    if (mailbox === undefined) return { found: 'null' };
    if (session.login !== undefined) return { found: 'login' };
    const facts = { sender: pathText(reversePath), domain: mailbox.domain };
    if (mailbox.domain.startsWith('[')) return { found: 'literal', facts };
    if (mailExchanges(server.dns, mailbox.domain).hosts.length > 0) return { found: 'exists', facts };
    return { found: 'missing', facts, refusal: answer(missing, facts) };
  },
});

/** Every reply that this policy can give. */
export const senderDomainForms = [missing];
