import { octetsOf } from '#encoding/octets.ts';
import { replyOctets } from '#smtp/model/reply.ts';
import type { Entry } from '#trace/trace.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { fileText, keptKitchen } from '#world/scenario/kitchen-file.ts';
import { traceOf } from './conversation.ts';
import type { Ended } from './floor.ts';
import { typedSession } from './session-inputs.ts';

/** The kitchen as this client has met it: the client is who has connected. */
const kitchenMet = ({ house: { kitchen }, client, conversation }: Ended): Kitchen => ({
  ...kitchen,
  client: {
    name: client.name ?? conversation.receiver.session.hello?.name ?? kitchen.client.name,
    address: client.address,
  },
});

function said({ event, at }: Entry): readonly object[] {
  switch (event.kind) {
    case 'client':
      return [{ at, client: event.line }];
    case 'server':
      return [{ at, server: replyOctets(event.reply), reason: event.reply.reason }];
    case 'tls':
      return [{ at, tls: true }];
    case 'closed':
      return [{ at, closed: event.by }];
    default:
      return [];
  }
}

function delivered({ event }: Entry): readonly object[] {
  if (event.kind !== 'delivered') return [];
  const { raw, ...delivery } = event.delivery;
  return [{ ...delivery, raw: octetsOf(raw) }];
}

function undelivered({ event }: Entry): readonly object[] {
  if (event.kind !== 'undelivered') return [];
  const { raw: _, ...told } = event.undelivered;
  return [told];
}

/** A session as a file. `kitchen` and `inputs` are what the app opens; the rest is what really went over the wire.
 *  Texts from the wire are octets: each code unit is one. */
export function sessionFile(ended: Ended): string {
  const { conversation, house, number } = ended;
  const trace = traceOf(house, conversation);
  const kitchen = kitchenMet(ended);
  const { omitted, gap } = conversation.log;
  const typed = typedSession(trace, kitchen, omitted);
  return fileText({
    kitchen: keptKitchen(kitchen),
    ...typed,
    session: number,
    said: trace.entries.flatMap(said),
    ...(omitted > 0 || gap ? { omittedOctets: omitted } : {}),
    delivered: trace.entries.flatMap(delivered),
    undelivered: trace.entries.flatMap(undelivered),
  });
}
