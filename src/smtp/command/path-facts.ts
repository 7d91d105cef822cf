import { lowerCase } from '#encoding/ascii-case.ts';
import { type Mailbox, mailboxText, type Path, pathText } from '../model/path.ts';
import type { Facts } from '../model/reply.ts';
import type { Server } from '../model/server.ts';
import { destinationOf, isAlias } from '../policy/local.ts';

const AFTER_COLON = /^[^:]*:[ \t]*/;

/** The path as it was written, without what follows it. */
export function pathGiven(argument: string): string {
  const colon = argument.indexOf(':');
  // Nearly always an address in brackets stands after the colon, and nothing else.
  if (argument[colon + 1] === '<' && argument.indexOf('>', colon) === argument.length - 1)
    return argument.slice(colon + 1);
  const text = argument.slice(AFTER_COLON.exec(argument)?.[0].length ?? 0).trimEnd();
  if (text[0] !== '<') return text.split(/[ \t]/, 1)[0] ?? '';
  const end = text.indexOf('>');
  const words = text.slice(end + 1).split(/[ \t]/, 1)[0] ?? '';
  return end < 0 ? text : text.slice(0, end + 1) + words;
}

/** A long address with its middle left out. */
export const shortened = (text: string): string =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, 100)}...${text.slice(-100)}`;

const LONGEST_SHOWN = 203;

/** What may be said of a sender: as it was read, and as it was written. */
export function senderFacts(path: Path, argument: string): Facts {
  const given = pathGiven(argument);
  return { verb: 'MAIL', sender: pathText(path), given, short: shortened(given) };
}

/** What may be said of a recipient: as it was read, as it was written, and with the domain that it lacks. */
export function recipientFacts(mailbox: Mailbox, argument: string, server: Server): Facts {
  const { localPart, domain } = mailbox;
  const recipient = mailboxText(mailbox);
  const small = lowerCase(localPart);
  if (domain === '') return postmasterFacts(localPart, small, recipient, server);
  const isOwnAlias = isAlias(server, small) && destinationOf(server, mailbox).isLocal;
  const given = isOwnAlias ? `<${small}@${domain}>` : pathGiven(argument);
  return {
    verb: 'RCPT',
    recipient,
    internal: `${localPart}@${domain}`,
    domain,
    given,
    short: shortened(given),
    completed: recipient,
  };
}

/** The same of a postmaster without a domain. */
const postmasterFacts = (localPart: string, small: string, recipient: string, server: Server): Facts => ({
  verb: 'RCPT',
  recipient,
  internal: localPart,
  domain: '',
  given: `<${small}>`,
  short: `<${small}>`,
  completed: `${localPart}@${server.hostname}`,
});
