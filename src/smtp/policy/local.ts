import { lowerCase } from '#encoding/ascii-case.ts';
import type { Mailbox } from '../model/path.ts';
import type { ServerSetup } from '../model/server.ts';

type Local = Pick<ServerSetup, 'domains' | 'mailboxes' | 'aliases'>;

/** Does this server deliver mail for the domain itself? A bare postmaster has no domain and is always at home. */
// RFC 5321 §2.4: domain names are compared without regard to case; RFC 5321 §4.5.1
export const isLocalDomain = ({ domains }: Local, domain: string): boolean =>
  domain === '' || domains.includes(domain) || domains.includes(domain.toLowerCase());

/** The part of a local part before the `+`: what follows is the recipient's own business. */
export const withoutDetail = (localPart: string): string => {
  const plus = localPart.indexOf('+');
  return plus > 0 ? localPart.slice(0, plus) : localPart;
};

/** The mailboxes here that a local part leads to, through aliases; none where nobody of that name lives here. */
// RFC 5321 §2.4: local parts may be compared with regard to case; hardly any server does. RFC 5321 §3.9.1 for aliases
export function localMailboxes({ mailboxes, aliases }: Local, { localPart }: Mailbox): readonly string[] {
  const name = withoutDetail(lowerCase(localPart));
  if (mailboxes.includes(name)) return [name];
  const members = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  return (members ?? []).filter((member) => mailboxes.includes(member));
}
