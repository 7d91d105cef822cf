import { mailboxText } from '../model/path.ts';
import { passes, policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';
import { destinationOf } from './local.ts';

const restricted = reply(
  'restricted-characters',
  550,
  '5.1.3',
  '<{recipient}>: restricted characters in address',
  'RFC 5321 §3.6.2',
);

// What a program, a file name or another route may hide behind.
const HERE = /^\.|[@%!/|]/;
const ELSEWHERE = /^[./|]|[@%!]|\/\.\.\//;

/** Characters that once asked a server to pass a letter on by a way of the sender's own are refused in a recipient. */
// RFC 5321 §C: such routes are no longer followed
export const restrictedCharacters = policy({
  id: 'restricted-characters',
  rfc: 'RFC 5321 §3.6.2',
  group: 'recipient',
  provenance: recordedFrom('exim'),
  on: false,
  settings: {},
  memory: undefined,

  onRcpt(mailbox, { server }) {
    const facts = { recipient: mailboxText(mailbox) };
    const signs = destinationOf(server, mailbox).isLocal ? HERE : ELSEWHERE;
    return signs.test(mailbox.localPart)
      ? { found: 'restricted', facts, refusal: answer(restricted, facts) }
      : passes('passed', facts);
  },
});

/** Every reply that this policy can give. */
export const restrictedCharactersForms = [restricted];
