import { mailboxText } from '#smtp/model/path.ts';
import type { Server } from '#smtp/model/server.ts';
import type { World } from '#world/world.ts';
import type { Candidate } from './completion.ts';

/** The server at the other end of the open connection. */
export const serverOf = (world: World): Server | undefined =>
  world.connection === undefined ? undefined : world.running[world.connection.host]?.server;

const bracketed = (address: string, about: string): Candidate => ({
  label: `<${address}>`,
  insert: `<${address}>`,
  kind: 'address',
  about,
});

const at = (localPart: string, domain: string): string => mailboxText({ localPart, domain });

/** Who could be named as sender: the student, those who may log in, nobody. */
export function senders(world: World, server: Server): readonly Candidate[] {
  const home = server.domains[0] ?? server.hostname;
  return [
    bracketed(at('carol', world.kitchen.client.name), 'complete.sender.own'),
    ...server.accounts.map(({ login }) =>
      bracketed(login.includes('@') ? login : at(login, home), 'complete.sender.account'),
    ),
    bracketed('', 'hover.part.null-path'),
  ];
}

/** A domain of this internet that takes mail and is somebody else's. */
function foreignDomain({ kitchen }: World, { domains, hostname }: Server): string | undefined {
  const ours = [...domains, hostname, kitchen.client.name];
  // RFC 7505 §3: a dot for the exchange says that the domain takes no mail
  const takesMail = (name: string): boolean =>
    kitchen.zone[name]?.some((record) => record.type === 'MX' && record.exchange !== '.') === true;
  return Object.keys(kitchen.zone).find((name) => takesMail(name) && !ours.includes(name));
}

/** Who could be named as recipient: those who live here, those who stand for others, somebody elsewhere. */
export function recipients(world: World, server: Server): readonly Candidate[] {
  const home = server.domains[0] ?? server.hostname;
  const foreign = foreignDomain(world, server);
  return [
    ...server.mailboxes.map((name) => bracketed(at(name, home), 'complete.recipient.local')),
    ...Object.keys(server.aliases).map((name) => bracketed(at(name, home), 'complete.recipient.alias')),
    ...(foreign === undefined ? [] : [bracketed(at('dave', foreign), 'complete.recipient.foreign')]),
  ];
}
