import type { DnsRecord, Zone } from '#dns/record.ts';
import { dnsblName } from '#dns/reverse.ts';
import { settled } from '#memory/settled.ts';
import type { Flip } from '../model/check.ts';
import { passes, policy, type Verdict } from '../model/policy.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { answer, type Facts, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Client } from '../model/session.ts';
import { choice, list, type Values } from '../model/setting.ts';

const listed = reply(
  'blocklisted',
  550,
  '5.7.1',
  'Service unavailable; client [{client}] blocked using {zone}',
  'RFC 5321 §7.9',
);
const refusedAtOnce = reply(
  'greeting-refused',
  554,
  '5.7.1',
  'No SMTP service here; client [{client}] blocked using {zone}',
  'RFC 5321 §3.1',
);

/** The entry by which one sees that a list is there and works. */
// RFC 5782 §5
const TEST_ENTRY = '127.0.0.2';

const entryOf = (address: string, zone: string): readonly DnsRecord[] => [
  { type: 'A', address: '127.0.0.2' },
  { type: 'TXT', text: `${address} is on the list of ${zone}` },
];

/** The blocklist's own zone in the simulated DNS: an A record for each address on the list, and a TXT record that says why. */
// RFC 5782 §2.1
export const blocklistZone = ({ zone, listed: addresses }: Values): Zone =>
  Object.fromEntries(
    [TEST_ENTRY, ...(addresses as readonly string[])].flatMap((address) => {
      const name = dnsblName(address, String(zone));
      return name === undefined ? [] : [[name, entryOf(address, String(zone))]];
    }),
  );

const delist = (scene: Scene, addresses: readonly string[]): readonly Flip[] => [
  {
    behaviour: 'blocklist',
    setting: 'listed',
    value: addresses.filter((address) => address !== scene.session.client.address),
  },
  { behaviour: 'blocklist', setting: 'on', value: false },
];

/** The client's name in each list, which is asked for with every recipient. */
const namesOf = settled((_: Client) => new Map<string, string | undefined>());

function nameIn(zone: string, client: Client): string | undefined {
  const names = namesOf(client);
  if (!names.has(zone)) names.set(zone, dnsblName(client.address, zone));
  return names.get(zone);
}

const tell = (_: unknown, { session: { client } }: Scene, { zone }: Pick<Looked, 'zone'>): Facts => ({
  zone,
  listed: nameIn(zone, client) ?? '',
  client: client.address,
});

const UNLISTED = passes('unlisted', tell);

interface Looked {
  readonly zone: string;
  readonly listed: readonly string[];
}

function look(scene: Scene, { zone, listed: addresses }: Looked, form: typeof listed): Verdict<undefined> {
  if (scene.session.login !== undefined) return passes('login');
  const name = nameIn(zone, scene.session.client);
  const isListed = name !== undefined && scene.server.dns[name]?.some(({ type }) => type === 'A') === true;
  if (!isListed) return UNLISTED;
  const facts = tell(undefined, scene, { zone });
  return { found: 'listed', facts, refusal: answer(form, facts), flips: delist(scene, addresses) };
}

/** A list of addresses known for spam, kept by somebody else and asked through the DNS. */
// RFC 5782 §2.1, RFC 5321 §7.9
export const blocklist = policy({
  id: 'blocklist',
  rfc: 'RFC 5782',
  group: 'access',
  provenance: SIMPLIFIED,
  // Beginners meet it first, and wonder whether it was on.
  notable: true,
  on: false,
  settings: {
    zone: choice('dnsbl.example', ['dnsbl.example']),
    listed: list('addresses', []),
    when: choice('rcpt', ['connect', 'rcpt']),
  },
  memory: undefined,
  // RFC 5782 §2.1
  questions: ({ facts: { listed: name } }) => (name ? [['A', name]] : []),

  onConnect: (scene, values) => (values.when === 'connect' ? look(scene, values, refusedAtOnce) : undefined),
  onRcpt: (_, scene, values) => (values.when === 'rcpt' ? look(scene, values, listed) : undefined),
});

/** Every reply that this policy can give. */
export const blocklistForms = [listed, refusedAtOnce];
