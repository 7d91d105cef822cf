import { expect, it } from 'vitest';
import { LETTER } from './letter.ts';
import { openKitchen } from './opened-kitchen.ts';
import { has, run } from './program.ts';

const installed = has('msmtp');

const send = (port: number, to: string, ...words: readonly string[]) =>
  run(
    'msmtp',
    [
      '--host=127.0.0.1',
      `--port=${port}`,
      '--from=carol@client.example',
      '--domain=client.example',
      ...words,
      to,
    ],
    LETTER,
  );

const LOGIN = ['--user=alice', "--passwordeval=echo 's3cret-pie'"];

it.skipIf(!installed).each([
  ['in the clear', ['--tls=off'], ' with ESMTP id '],
  ['after STARTTLS', ['--tls=on', '--tls-certcheck=off'], ' with ESMTPS id '],
  ['with a login', ['--tls=on', '--tls-certcheck=off', '--auth=plain', ...LOGIN], ' with ESMTPSA id '],
])('delivers %s', async (_, words, protocol) => {
  const { port, mailbox } = await openKitchen();
  expect(await send(port, 'alice@kitchen.example', ...words)).toEqual({ code: 0, output: '' });
  expect(mailbox('alice')[0]).toContain(protocol);
  expect(mailbox('alice')[0]?.endsWith(LETTER)).toBe(true);
});

it.skipIf(!installed)('delivers under implicit TLS', async () => {
  const { tlsPort, mailbox } = await openKitchen();
  const words = ['--tls=on', '--tls-starttls=off', '--tls-certcheck=off'];
  expect(await send(tlsPort, 'alice@kitchen.example', ...words)).toEqual({ code: 0, output: '' });
  expect(mailbox('alice')).toHaveLength(1);
});

it.skipIf(!installed)('hands on what the server says of a refused recipient', async () => {
  const { port } = await openKitchen();
  const { code, output } = await send(port, 'bob@other.example', '--tls=off');
  expect(output).toMatch(/server message: 554 5\.7\.1 .*Relay access denied/);
  // sysexits.h: EX_DATAERR
  expect(code).toBe(65);
});
