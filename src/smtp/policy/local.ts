import { asciiName, asciiNameOf } from '#dns/ascii-name.ts';
import { lowerCase } from '#encoding/ascii-case.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { settled } from '#memory/settled.ts';
import type { Mailbox } from '../model/path.ts';
import type { ServerSetup } from '../model/server.ts';

type Local = Pick<ServerSetup, 'domains' | 'mailboxes' | 'aliases'>;

/** The domains of a server as the DNS has them. */
const asciiDomains = settled(
  (domains: readonly string[]): ReadonlySet<string> => new Set(domains.map(asciiName)),
);

// RFC 5891 §5.5: a name in its own script and the one that the DNS has for it are the same
const isAmong = (domains: readonly string[], domain: string): boolean =>
  asciiDomains(domains).has(lowerCase(asciiNameOf(domain)));

/** Does this server deliver mail for the domain itself? A bare postmaster has no domain and is always at home. */
// RFC 5321 §2.4: domain names are compared without regard to case; RFC 5321 §4.5.1
export const isLocalDomain = ({ domains }: Local, domain: string): boolean =>
  domain === '' || domains.includes(domain) || isAmong(domains, domain);

/** The part of a local part before the `+`: what follows is the recipient's own business. */
export const withoutDetail = (localPart: string): string => {
  const plus = localPart.indexOf('+');
  return plus > 0 ? localPart.slice(0, plus) : localPart;
};

/** The name by which a mailbox here goes that a local part means. */
export const mailboxName = (localPart: string): string => fromOctets(withoutDetail(lowerCase(localPart)));

const NOBODY: readonly string[] = [];

/** Who lives here, by name: mailboxes, and aliases with those of their members that live here. */
const inhabitants = settled(
  ({ mailboxes, aliases }: Local): ReadonlyMap<string, readonly string[]> =>
    new Map<string, readonly string[]>([
      ...Object.entries(aliases).map(
        ([name, members]) => [name, members.filter((member) => mailboxes.includes(member))] as const,
      ),
      ...mailboxes.map((name) => [name, [name]] as const),
    ]),
);

const aliasNames = settled(({ aliases }: Local): ReadonlySet<string> => new Set(Object.keys(aliases)));

/** Is it, in small letters, a name that stands for others here? */
export const isAlias = (local: Local, name: string): boolean => aliasNames(local).has(name);

/** The mailboxes here that a local part leads to, through aliases; none where nobody of that name lives here. */
// RFC 5321 §2.4: local parts may be compared with regard to case; hardly any server does. RFC 5321 §3.9.1 for aliases
export const localMailboxes = (local: Local, { localPart }: Mailbox): readonly string[] =>
  inhabitants(local).get(mailboxName(localPart)) ?? NOBODY;

/** Where a letter for an address goes, as far as this server knows. */
export interface Destination {
  /** Does this server deliver for the domain itself? */
  readonly isLocal: boolean;
  /** The mailboxes of the local part, were it of a domain that is local. */
  readonly mailboxes: readonly string[];
  /** Is it the name of a mailbox, and does it not only lead to some? */
  readonly isOwnName: boolean;
}

const destinations = settled((local: Local) =>
  settled((mailbox: Mailbox): Destination => {
    const mailboxes = localMailboxes(local, mailbox);
    return {
      isLocal: isLocalDomain(local, mailbox.domain),
      mailboxes,
      isOwnName: mailboxes.length === 1 && mailboxes[0] === mailboxName(mailbox.localPart),
    };
  }),
);

/** Where a letter for this address goes. One recipient is looked up by everybody who has a say in it. */
export const destinationOf = (local: Local, mailbox: Mailbox): Destination => destinations(local)(mailbox);

const NOWHERE: readonly string[] = [];

/** Where a letter for this mailbox goes here; nowhere if it is not for here. A server that does not know its mailboxes takes any name. */
export const placesHere = (local: Local, mailbox: Mailbox): readonly string[] => {
  const { isLocal, mailboxes } = destinationOf(local, mailbox);
  if (!isLocal) return NOWHERE;
  return mailboxes.length > 0 ? mailboxes : [lowerCase(mailbox.localPart)];
};
