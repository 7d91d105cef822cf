import { type Mailbox, mailboxText, type Path } from '../model/path.ts';
import { passes, policy, type Verdict } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { choice, flag } from '../model/setting.ts';

const sender = reply(
  'sender-unqualified',
  553,
  '5.1.7',
  '<{sender}>: sender needs a fully qualified domain',
  'RFC 5321 §2.3.5',
);
const recipient = reply(
  'recipient-unqualified',
  553,
  '5.1.3',
  '<{recipient}>: recipient needs a fully qualified domain',
  'RFC 5321 §2.3.5',
);

interface Wanted {
  readonly sender: boolean;
  readonly recipient: boolean;
  readonly dotted: boolean;
  readonly loopback: boolean;
}

const isPostmaster = ({ localPart }: Mailbox): boolean => localPart.toLowerCase() === 'postmaster';

const isWhole = ({ domain }: Mailbox, { dotted, loopback }: Wanted): boolean => {
  if (domain === '') return false;
  if (!loopback && domain.toLowerCase() === 'localhost') return false;
  return !dotted || domain.includes('.') || domain.startsWith('[');
};

function lookAt({ mailbox }: Path, wanted: Wanted): Verdict<undefined> {
  if (!wanted.sender || mailbox === undefined || isWhole(mailbox, wanted)) return passes('passed');
  const facts = { sender: mailboxText(mailbox), domain: mailbox.domain };
  return { found: 'unqualified', facts, refusal: answer(sender, facts) };
}

/** An address needs a domain that means something everywhere; only postmaster may stand alone. */
// RFC 5321 §2.3.5: "Local nicknames or unqualified names MUST NOT be used."
export const qualifiedAddresses = policy({
  id: 'qualified-addresses',
  rfc: 'RFC 5321 §2.3.5',
  group: 'reading',
  provenance: recordedFrom('postfix', 'sendmail'),
  on: false,
  settings: {
    sender: flag(true),
    recipient: flag(true),
    /** Must the domain have a dot in it? */
    dotted: flag(true),
    /** May it be localhost? */
    loopback: flag(true),
    when: choice('at-once', ['at-once', 'rcpt']),
  },
  memory: undefined,

  onMail: ({ reversePath }, _, values) =>
    values.when === 'at-once' ? lookAt(reversePath, values) : undefined,

  onRcpt(mailbox, { session }, values) {
    const earlier =
      values.when === 'rcpt' ? lookAt(session.transaction?.reversePath ?? NULL, values) : undefined;
    if (earlier?.refusal !== undefined) return earlier;
    if (!values.recipient || isPostmaster(mailbox) || isWhole(mailbox, { ...values, dotted: false }))
      return passes('passed');
    const facts = { recipient: mailboxText(mailbox), domain: mailbox.domain };
    return { found: 'unqualified', facts, refusal: answer(recipient, facts) };
  },
});

const NULL: Path = { mailbox: undefined, sourceRoute: [] };

/** Every reply that this policy can give. */
export const qualifiedAddressesForms = [sender, recipient];
