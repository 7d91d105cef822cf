import { expect, it } from 'vitest';
import { LETTER } from './letter.ts';
import { hasIpv6, openKitchen } from './opened-kitchen.ts';
import { has, run } from './program.ts';

const installed = has('curl');

const send = (url: string, ...words: readonly string[]) =>
  run(
    'curl',
    ['-sSk', '--noproxy', '*', '--url', url, '--mail-from', 'carol@client.example', ...words, '-T', '-'],
    LETTER,
  );

const toAlice = ['--mail-rcpt', 'alice@kitchen.example'];

it.skipIf(!installed).each([
  ['in the clear', [], 'ESMTP'],
  ['after STARTTLS', ['--ssl-reqd'], 'ESMTPS'],
  ['after STARTTLS with a login', ['--ssl-reqd', '--user', 'alice:s3cret-pie'], 'ESMTPSA'],
])('delivers %s', async (_, words, protocol) => {
  const { port, mailbox } = await openKitchen();
  expect(await send(`smtp://127.0.0.1:${port}/client.example`, ...toAlice, ...words)).toMatchObject({
    code: 0,
  });
  expect(mailbox('alice')[0]).toContain(` with ${protocol} id `);
  expect(mailbox('alice')[0]?.endsWith(LETTER)).toBe(true);
});

it.skipIf(!installed)('delivers under implicit TLS', async () => {
  const { tlsPort, mailbox } = await openKitchen();
  expect(await send(`smtps://127.0.0.1:${tlsPort}/client.example`, ...toAlice)).toMatchObject({ code: 0 });
  expect(mailbox('alice')[0]?.endsWith(LETTER)).toBe(true);
});

it.skipIf(!installed || !hasIpv6)('delivers over IPv6', async () => {
  const { port, mailbox } = await openKitchen({ host: '::1' });
  expect(await send(`smtp://[::1]:${port}/client.example`, ...toAlice)).toMatchObject({ code: 0 });
  expect(mailbox('alice')).toHaveLength(1);
});

it.skipIf(!installed)('ends with the code for a refused recipient', async () => {
  const { port, deliveries } = await openKitchen();
  const { code, output } = await send(
    `smtp://127.0.0.1:${port}/client.example`,
    '--mail-rcpt',
    'x@other.example',
  );
  expect({ code, output }).toEqual({ code: 55, output: expect.stringContaining('554') });
  expect(deliveries()).toEqual([]);
});

it.skipIf(!installed)('delivers 8 MiB whole', async () => {
  const { port, deliveries } = await openKitchen();
  const body = '.dots and text of a line of this length, more or less\r\n'.repeat(150_000);
  const words = ['-sS', '--noproxy', '*', '--mail-from', 'carol@client.example', ...toAlice, '-T', '-'];
  const { code } = await run(
    'curl',
    ['--url', `smtp://127.0.0.1:${port}/c.example`, ...words],
    LETTER + body,
  );
  expect(code).toBe(0);
  expect(
    Buffer.from(deliveries()[0]?.raw ?? [])
      .toString('utf8')
      .endsWith(LETTER + body),
  ).toBe(true);
});
