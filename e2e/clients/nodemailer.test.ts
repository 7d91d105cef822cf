import { createTransport } from 'nodemailer';
import { expect, it } from 'vitest';
import { hasIpv6, openKitchen } from './opened-kitchen.ts';

const LETTER = {
  from: 'Carol <carol@client.example>',
  to: 'alice@kitchen.example',
  subject: 'Привет',
  text: '.\n..dots\nHello\n',
  textEncoding: 'quoted-printable',
} as const;

const ACCOUNT = { user: 'alice', pass: 's3cret-pie' };
const trusting = { rejectUnauthorized: false };

it('delivers a letter in the clear', async () => {
  const { port, mailbox } = await openKitchen();
  const sender = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  const { accepted, response } = await sender.sendMail(LETTER);
  expect(accepted).toEqual(['alice@kitchen.example']);
  expect(response).toMatch(/^250 2\.0\.0 Ok: queued as /);
  expect(mailbox('alice')).toEqual([
    expect.stringMatching(
      /^Return-Path: <carol@client\.example>\r\n(?:X-Original|Delivered)-To: .*\r\n(?:.*\r\n)?Received: /,
    ),
  ]);
  expect(mailbox('alice')[0]).toMatch(/\r\n\r\n\.\r\n\.\.dots\r\nHello\r\n/);
});

it('goes over to TLS when it is offered, and finds the certificate to be the one of the server', async () => {
  const { bridge, port, printed, mailbox } = await openKitchen();
  const tls = { ca: bridge.certificate.certificate, servername: 'mail.kitchen.example' };
  const sender = createTransport({ host: '127.0.0.1', port, requireTLS: true, tls });
  await sender.sendMail(LETTER);
  sender.close();
  expect(mailbox('alice')[0]).toContain('with ESMTPS id');
  await expect.poll(printed).toMatch(/C: STARTTLS\nS: 220 [^\n]+\n= tls\nC: EHLO /);
});

it.each(['PLAIN', 'LOGIN'])(
  'logs in with %s under implicit TLS and may send elsewhere',
  async (authMethod) => {
    const { tlsPort, mailbox } = await openKitchen();
    const options = {
      host: '127.0.0.1',
      port: tlsPort,
      secure: true,
      tls: trusting,
      auth: ACCOUNT,
      authMethod,
    };
    await createTransport(options).sendMail({ ...LETTER, to: 'bob@other.example' });
    expect(mailbox('mx.other.example')[0]).toContain('with ESMTPSA id');
  },
);

it('is told why a letter is refused', async () => {
  const { port } = await openKitchen();
  const sender = createTransport({ host: '127.0.0.1', port, tls: trusting });
  const stranger = sender.sendMail({ ...LETTER, to: 'bob@other.example' });
  await expect(stranger).rejects.toMatchObject({ responseCode: 554, command: 'RCPT TO' });
  const wrong = createTransport({ host: '127.0.0.1', port, tls: trusting, auth: { ...ACCOUNT, pass: 'no' } });
  await expect(wrong.sendMail(LETTER)).rejects.toMatchObject({ responseCode: 535, code: 'EAUTH' });
});

it('sends many letters over a few connections, and all are there', async () => {
  const { port, deliveries } = await openKitchen();
  const pool = createTransport({ host: '127.0.0.1', port, pool: true, maxConnections: 5, tls: trusting });
  await Promise.all(
    Array.from({ length: 100 }, (_, i) => pool.sendMail({ ...LETTER, subject: `letter ${i}` })),
  );
  pool.close();
  expect(new Set(deliveries().map(({ queueId }) => queueId)).size).toBe(100);
});

it('comes back after greylisting', async () => {
  const behaviours = { greylisting: { on: true, delay: 1 } };
  const { port, mailbox } = await openKitchen({ server: { behaviours } });
  const sender = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  await expect(sender.sendMail(LETTER)).rejects.toMatchObject({ responseCode: 450 });
  await new Promise((later) => setTimeout(later, 1100));
  await sender.sendMail(LETTER);
  expect(mailbox('alice')).toHaveLength(1);
});

it.skipIf(!hasIpv6)('delivers over IPv6', async () => {
  const { port, mailbox } = await openKitchen({ host: '::1' });
  await createTransport({ host: '::1', port, tls: trusting }).sendMail(LETTER);
  expect(mailbox('alice')[0]).toContain('[IPv6:::1]');
});
