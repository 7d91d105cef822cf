import type { Call } from './shell/program.ts';
import { all, dial, type Happened, hungUp, type Moment, type Outgoing, sendLine, spoken } from './wire.ts';
import type { Connection, World } from './world.ts';

/** Lines as they stand in the octets, each with the end that it has there. */
function linesOf(octets: string): readonly Outgoing[] {
  const lines: Outgoing[] = [];
  for (let from = 0; from < octets.length; ) {
    const feed = octets.indexOf('\n', from);
    const to = feed < 0 ? octets.length : feed + 1;
    const end = feed < 0 ? '' : octets[feed - 1] === '\r' && feed > from ? '\r\n' : '\n';
    lines.push({ line: octets.slice(from, to - end.length), end, goesOn: to < octets.length });
    from = to;
  }
  return lines;
}

/** A server that turns early talkers away has heard the first line before it says so. */
function refusedEarly({ world, moments }: Happened, first: Outgoing, open: World): Happened {
  const [connected, ...rest] = moments as readonly [Moment, ...Moment[]];
  const heard = all(open, [spoken(first, open.connection as Connection)]);
  return { world, moments: [connected, ...heard, ...rest] };
}

/** A program has got through to a server, and sends what a pipe has for it without waiting for anything. Then it hangs up. */
// RFC 5321 §4.3.1: "The sender SHOULD wait for this greeting message before sending any commands."
export function dialPiped(world: World, call: Call & { readonly sends: string }): Happened {
  const lines = linesOf(call.sends);
  const dialled = dial(world, call, call.host);
  const [first] = lines;
  const open = dialled.moments[0]?.world;
  const begun =
    first !== undefined && open !== undefined && dialled.world.connection === undefined
      ? refusedEarly(dialled, first, open)
      : dialled;
  // One list for all lines: a copy for each would cost the square of their number.
  const moments = [...begun.moments];
  let now = begun.world;
  for (const line of lines) {
    if (now.connection === undefined) break;
    const happened = sendLine(now, now.connection, line);
    now = happened.world;
    moments.push(...happened.moments);
  }
  if (now.connection === undefined) return { world: now, moments };
  const gone = hungUp(now);
  return { world: gone, moments: [...moments, ...all(gone, [{ kind: 'closed', by: 'client' }])] };
}
