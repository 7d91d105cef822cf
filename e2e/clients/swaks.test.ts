import { execPath } from 'node:process';
import { expect, it } from 'vitest';
import { openKitchen } from './opened-kitchen.ts';
import { has, run } from './program.ts';

const installed = has('swaks');
const support = installed ? (await run('swaks', ['--support'])).output : '';
const knowsTls = /^=+ TLS supported/m.test(support);

const WHO = ['--from', 'carol@client.example', '--helo', 'client.example', '--suppress-data'];
const toAlice = ['--to', 'alice@kitchen.example'];

const at = (port: number, ...words: readonly string[]) =>
  run('swaks', ['--server', '127.0.0.1', '--port', String(port), ...WHO, ...words]);

it.skipIf(!installed)('delivers in the clear, pipelined or not', async () => {
  const { port, mailbox } = await openKitchen();
  expect(await at(port, ...toAlice)).toMatchObject({ code: 0 });
  expect(await at(port, ...toAlice, '--pipeline')).toMatchObject({ code: 0 });
  expect(mailbox('alice')).toHaveLength(2);
});

it.skipIf(!installed || !knowsTls)('delivers after STARTTLS and under implicit TLS', async () => {
  const { port, tlsPort, mailbox } = await openKitchen();
  expect(await at(port, ...toAlice, '-tls')).toMatchObject({ code: 0 });
  expect(await at(tlsPort, ...toAlice, '-tlsc')).toMatchObject({ code: 0 });
  expect(mailbox('alice').every((letter) => letter.includes('with ESMTPS id'))).toBe(true);
});

it.skipIf(!installed).each(['PLAIN', 'LOGIN'])(
  'logs in with %s and may send elsewhere',
  async (mechanism) => {
    const { port, mailbox } = await openKitchen();
    const login = ['--auth', mechanism, '--auth-user', 'alice', '--auth-password', 's3cret-pie'];
    expect(await at(port, '--to', 'bob@other.example', ...login)).toMatchObject({ code: 0 });
    expect(mailbox('mx.other.example')[0]).toContain('with ESMTPA id');
  },
);

it.skipIf(!installed)('ends with 24 for a refused recipient and with 28 for a wrong password', async () => {
  const { port } = await openKitchen();
  expect(await at(port, '--to', 'bob@other.example')).toMatchObject({ code: 24 });
  const wrong = ['--auth', 'PLAIN', '--auth-user', 'alice', '--auth-password', 'no'];
  expect(await at(port, ...toAlice, ...wrong)).toMatchObject({ code: 28 });
});

it.skipIf(!installed)('talks to the bridge over a pipe', async () => {
  const command = `${execPath} --import tsx src/bridge/bridge.ts --stdio --personality rfc --set DSN=off`;
  const { code, output } = await run('swaks', ['--pipe', command, ...WHO, ...toAlice]);
  expect(output).toContain('<-  220 mail.kitchen.example ESMTP service ready');
  expect(output).toMatch(
    /C: QUIT\nS: 221 [^\n]+\n# delivered \w+: <carol@client\.example> to <alice@kitchen\.example>/,
  );
  expect(output).not.toMatch(/^<-.*DSN/m);
  expect(code).toBe(0);
});
