import { expect, it } from 'vitest';
import { openKitchen } from './opened-kitchen.ts';
import { has, run } from './program.ts';

const installed = has('nmap');

/** What nmap's script finds at a port; its `+` runs it although the port's number is not one of SMTP's. */
async function openRelay(port: number): Promise<string> {
  const args = ['-Pn', '-n', '-p', String(port), '--script', '+smtp-open-relay', '127.0.0.1'];
  const { output } = await run('nmap', args);
  return /smtp-open-relay: ?([^\n]*)/.exec(output)?.[1] ?? output;
}

it.skipIf(!installed)('finds an open kitchen open', async () => {
  const { port } = await openKitchen({ server: { behaviours: { relay: { for: 'open' } } } });
  expect(await openRelay(port)).toMatch(/^Server is an open relay \(\d+\/16 tests\)/);
});

it.skipIf(!installed).each(['closed', 'networks', 'login'])(
  'finds a kitchen closed that relays for: %s',
  async (who) => {
    const { port, deliveries } = await openKitchen({ server: { behaviours: { relay: { for: who } } } });
    expect(await openRelay(port)).toMatch(
      /^Server doesn't seem to be an open relay|^Server isn't an open relay/,
    );
    expect(deliveries()).toEqual([]);
  },
);
