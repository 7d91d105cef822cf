import { policy } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import type { Server } from '../model/server.ts';
import { flag } from '../model/setting.ts';

/** Where a server takes the name of its client from: the DNS, or a file of its own machine first. */
// RFC 5321 §4.1.1.1 leaves the source of the name open
export const clientNamePolicy = policy({
  id: 'client-name',
  rfc: 'RFC 5321 §4.1.1.1',
  group: 'connection',
  provenance: recordedFrom('postfix'),
  on: true,
  settings: { hostsFile: flag(false) },
  memory: undefined,
});

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1']);

/** What the server calls a client of this address, for which the DNS has that name, or none. */
export const nameOfClient = (
  { values }: Pick<Server, 'values'>,
  address: string,
  byDns: string | undefined,
): string | undefined => {
  const { on, hostsFile } = values['client-name'] ?? {};
  return on === true && hostsFile === true && LOOPBACK.has(address) ? 'localhost' : byDns;
};
