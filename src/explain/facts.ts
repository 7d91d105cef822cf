import { fromOctets } from '#encoding/utf8.ts';
import { pathText } from '#smtp/model/path.ts';
import type { Facts, Reply } from '#smtp/model/reply.ts';
import type { Session } from '#smtp/model/session.ts';
import type { Trace } from '#trace/trace.ts';
import type { World } from '#world/world.ts';

/** Facts that are lengths of time: whole seconds are shown, and never less than is left. */
const SECONDS: ReadonlySet<string> = new Set(['seconds', 'delay', 'wait']);

/** A character that has no look of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be shown
const UNSEEN = /[\u0000-\u001f\u007f]/g;

/** As programmers write them: every font has these letters. */
const ESCAPES: Readonly<Record<string, string>> = { '\0': '\\0', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const seen = (character: string): string =>
  ESCAPES[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;

const isOctets = (value: string): boolean => !/[^\0-\xff]/.test(value);

const shown = (name: string, value: string): string => {
  if (SECONDS.has(name) && value !== '' && Number.isFinite(Number(value)))
    return String(Math.ceil(Number(value)));
  return (isOctets(value) ? fromOctets(value) : value).replace(UNSEEN, seen);
};

/** Facts as they may be shown: octets read as UTF-8, what cannot be seen made visible, whole seconds. */
export const shownFacts = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, shown(name, value)]));

/** The facts of a reply as they may be shown. */
export const factsOf = ({ facts }: Pick<Reply, 'facts'>): Facts => shownFacts(facts);

/** What a session knows by itself; facts that it has nothing for are left out. */
function sessionFacts({ client, hello, login, transaction }: Session): Facts {
  const names: Facts = { client: client.address, clientName: client.name ?? client.address };
  const said: Facts = hello === undefined ? {} : { hello: hello.name };
  const known: Facts = login === undefined ? {} : { login };
  if (transaction === undefined) return { ...names, ...said, ...known };
  const { reversePath, recipients, refused } = transaction;
  const envelope = {
    sender: pathText(reversePath),
    recipients: String(recipients.length),
    refused: String(refused),
  };
  return { ...names, ...said, ...known, ...envelope };
}

const worldFacts = (world: World | undefined): Facts =>
  world?.connection === undefined
    ? {}
    : { host: world.connection.host, ...sessionFacts(world.connection.receiver.session) };

/** What the client has answered to the challenges so far, decoded. */
function answered(world: World): Facts {
  const responses = world.connection?.receiver.session.exchange?.responses ?? [];
  return responses.length === 0 ? {} : { answered: responses.join(', ') };
}

/** Everything that a text about one entry of a trace may name: who talks to whom, the envelope as it was before the
 *  reply (an accepted letter has left it after), and what the reply itself knows. */
export function factsAt(trace: Trace, index: number): Facts {
  const entry = trace.entries[index];
  if (entry?.event.kind !== 'server') return {};
  const before = trace.entries[index - 1]?.world;
  const named = { ...worldFacts(entry.world), ...worldFacts(before), ...answered(entry.world) };
  return shownFacts({ ...named, ...entry.event.reply.facts });
}
