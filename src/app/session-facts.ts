import { fromOctets } from '#encoding/utf8.ts';
import { pathText } from '#smtp/model/path.ts';
import type { Facts } from '#smtp/model/reply.ts';
import type { Session } from '#smtp/model/session.ts';
import type { Trace } from '#trace/trace.ts';
import type { World } from '#world/world.ts';

const sessionIn = (world: World | undefined): Session | undefined => world?.connection?.receiver.session;

/** What holds for any reply, whatever its reason: who talks to whom, and how far they have come. Where the reply has
 *  ended something (a letter, the connection), it is as it was just before. */
export function sessionFacts({ entries, kitchen }: Trace, index: number): Facts {
  const after = entries[index]?.world;
  const before = entries[index - 1]?.world;
  const session = sessionIn(after) ?? sessionIn(before);
  const transaction = session?.transaction ?? sessionIn(before)?.transaction;
  return {
    host: after?.connection?.host ?? before?.connection?.host ?? kitchen.hosts[0]?.name ?? '',
    client: kitchen.client.address,
    clientName: kitchen.client.name,
    hello: session?.hello?.name ?? '',
    sender: transaction === undefined ? '' : fromOctets(pathText(transaction.reversePath)),
    recipients: String(transaction?.recipients.length ?? 0),
    refused: String(transaction?.refused ?? 0),
    login: session?.login ?? '',
  };
}
