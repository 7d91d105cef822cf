import { expect, it } from 'vitest';
import { hasIpv6, openKitchen } from './opened-kitchen.ts';
import { has, run } from './program.ts';

const installed = has('python3', ['-c', 'import smtplib, ssl']);

/** Runs lines of Python with `s`, a connection to the kitchen. */
async function python(connection: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const program = [
    'import smtplib, ssl',
    'trusting = ssl._create_unverified_context()',
    `s = smtplib.${connection}`,
    ...lines,
    'print(s.quit()[0])',
  ];
  const { code, output } = await run('python3', ['-c', program.join('\n')]);
  expect({ code, output }).toMatchObject({ code: 0 });
  return output.trim().split('\n');
}

const SEND =
  "s.sendmail('carol@client.example', ['alice@kitchen.example', 'nobody@kitchen.example'], '.\\n..x\\nHello')";

it.skipIf(!installed)('delivers to those who exist and hears of those who do not', async () => {
  const { port, mailbox } = await openKitchen();
  const [refused, bye] = await python(`SMTP('127.0.0.1', ${port})`, `print(${SEND})`);
  expect(refused).toMatch(/^\{'nobody@kitchen\.example': \(550, b'5\.1\.1 /);
  expect(bye).toBe('221');
  expect(mailbox('alice')[0]).toMatch(/\r\n\.\r\n\.\.x\r\nHello\r\n$/);
});

it.skipIf(!installed)('goes over to TLS and logs in', async () => {
  const { port, mailbox } = await openKitchen();
  await python(
    `SMTP('127.0.0.1', ${port})`,
    's.starttls(context=trusting)',
    "s.login('alice', 's3cret-pie')",
    "s.sendmail('alice@kitchen.example', 'bob@other.example', 'Subject: x\\n\\nHello')",
  );
  expect(mailbox('mx.other.example')[0]).toContain('with ESMTPSA id');
});

it.skipIf(!installed)('delivers under implicit TLS', async () => {
  const { tlsPort, mailbox } = await openKitchen();
  await python(`SMTP_SSL('127.0.0.1', ${tlsPort}, context=trusting)`, SEND);
  expect(mailbox('alice')[0]).toContain('with ESMTPS id');
});

it.skipIf(!installed || !hasIpv6)('delivers over IPv6', async () => {
  const { port, mailbox } = await openKitchen({ host: '::1' });
  await python(`SMTP('::1', ${port})`, SEND);
  expect(mailbox('alice')).toHaveLength(1);
});

it.skipIf(!installed)('asks for HELP, VRFY and NOOP, and uses HELO', async () => {
  const { port } = await openKitchen({ server: { personality: 'rfc' } });
  const commands = [
    "s.helo('client.example')[0]",
    's.noop()[0]',
    "s.verify('alice')[0]",
    "s.docmd('HELP')[0]",
  ];
  const codes = await python(`SMTP('127.0.0.1', ${port})`, ...commands.map((each) => `print(${each})`));
  expect(codes).toEqual([
    '250',
    '250',
    expect.stringMatching(/^25[02]$/),
    expect.stringMatching(/^21[14]$/),
    '221',
  ]);
});
