import { expect, it, onTestFinished } from 'vitest';
import { encodeBase64 } from '#encoding/base64.ts';
import { octetsOf } from '#encoding/octets.ts';
import { PROGRAMS } from '#trace/export/code/catalogue.ts';
import type { CodeSession } from '#trace/export/code/code-session.ts';
import type { Program } from '#trace/export/code/program.ts';
import { codeSession } from '#trace/export/code/session-of.ts';
import { run } from '#trace/run.ts';
import type { Delivery } from '#world/host/delivery.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { openKitchen } from '../clients/opened-kitchen.ts';
import { HERE, openWorkshop } from './workshop.ts';

const LETTER = [
  'From: =?UTF-8?Q?Carol?= <carol@client.example>',
  'To: alice@kitchen.example',
  'Subject: "Hello", it\'s `$HOME` and \\n 100% !important',
  'X-Folded: one',
  '\ttwo',
  '',
  '.',
  '..dots',
  'Привет, SMTP! 😀',
  'SMTP',
  "'; echo pwned; '",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what must survive
  '$(echo pwned) ${HOME} #{x} %s %b \\0101 \\x41 \\u0041 "quoted" <?php ?>',
  ' spaces at both ends ',
  'a\x07bell, \x1b[31mred, \u202eright to left',
  '',
];

const TRANSACTION = (to: readonly string[]) => [
  'MAIL FROM:<carol@client.example>',
  ...to.map((each) => `RCPT TO:<${each}>`),
  'DATA',
  ...LETTER.map((line) => (line.startsWith('.') ? `.${line}` : line)),
  '.',
  'QUIT',
];

const LOGIN = `AUTH PLAIN ${encodeBase64('\0alice\0s3cret-pie')}`;
const ALICE = ['alice@kitchen.example', 'bob@kitchen.example'];
const S_CLIENT = 'openssl s_client -quiet -connect mail.kitchen.example:';

const SESSIONS: Readonly<Record<string, readonly string[]>> = {
  'in the clear': ['telnet mail.kitchen.example 25', 'EHLO client.example', ...TRANSACTION(ALICE)],
  'in the clear, with a login': [
    'telnet mail.kitchen.example 25',
    'EHLO client.example',
    LOGIN,
    ...TRANSACTION(['dave@other.example']),
  ],
  'after STARTTLS, with a login': [
    `${S_CLIENT}587 -starttls smtp`,
    'EHLO client.example',
    LOGIN,
    ...TRANSACTION(['dave@other.example']),
  ],
  'of a plain letter': [
    'telnet mail.kitchen.example 2525',
    'EHLO client.example',
    ...[
      'MAIL FROM:<carol@client.example>',
      'RCPT TO:<alice@kitchen.example>',
      'RCPT TO:<nobody@kitchen.example>',
    ],
    ...['DATA', 'Subject: Привет', '', 'SMTP', '..', '$HOME `x` \\n', 'QUIT', '', '.', 'QUIT'],
  ],
  'of a report, whose reverse-path is null': [
    'telnet mail.kitchen.example 2525',
    'EHLO client.example',
    ...['MAIL FROM:<>', 'RCPT TO:<alice@kitchen.example>', 'DATA', 'Subject: Report', '', '.', 'QUIT'],
  ],
  'under TLS from the first octet': [`${S_CLIENT}465`, 'EHLO client.example', ...TRANSACTION(ALICE)],
};

const played = (lines: readonly string[]) =>
  run(
    DEFAULT_KITCHEN,
    lines.map((text) => ({ kind: 'line', text })),
  );

/** Where each copy went, and what it says below the fields that the server has put on top. */
const gist = ({ mailFrom, recipient, to, raw }: Delivery) => ({
  mailFrom,
  recipient,
  to,
  content: octetsOf(raw).replace(
    /^(?:(?:Return-Path|X-Original-To|Delivered-To): .*\r\n)*Received: .*\r\n(?:[ \t].*\r\n)*/,
    '',
  ),
});

function drawn(lines: readonly string[]) {
  const trace = played(lines);
  const session = codeSession(trace) as CodeSession;
  const deliveries = trace.entries.flatMap(({ event }) =>
    event.kind === 'delivered' ? [gist(event.delivery)] : [],
  );
  return { session, deliveries };
}

const isHere = ({ id }: Program): boolean => HERE[id] === true;

const OCTETS = String.fromCharCode(
  ...Array.from({ length: 255 }, (_, at) => at + 1).filter((octet) => octet !== 10 && octet !== 13),
);

/** Runs the program of a session against the kitchen of this machine. */
async function sent(program: Program, session: CodeSession) {
  const kitchen = await openKitchen();
  const workshop = openWorkshop();
  onTestFinished(workshop.close);
  workshop.lay('authority.pem', kitchen.bridge.certificate.certificate);
  const port = session.tls === 'implicit' ? kitchen.tlsPort : kitchen.port;
  const trust = `${workshop.folder}/authority.pem`;
  const ran = await workshop.run(program, program.generate({ ...session, host: '127.0.0.1', port }), {
    SSL_CERT_FILE: trust,
    CURL_CA_BUNDLE: trust,
    NODE_EXTRA_CA_CERTS: trust,
  });
  expect(ran, ran.stderr).toMatchObject({ code: 0 });
  return kitchen.deliveries();
}

for (const program of PROGRAMS) {
  it.skipIf(!isHere(program)).each(Object.entries(SESSIONS))(
    `${program.name} delivers the same letter as the session %s`,
    async (_, lines) => {
      const { session, deliveries } = drawn(lines);
      const found = await sent(program, session);
      expect(deliveries.length).toBeGreaterThan(0);
      expect(found.map(gist)).toEqual(deliveries);
      const security = session.tls === 'none' && program.id !== 'openssl' ? '' : 'S';
      const received = `from client.example .*\\r\\n.* with (?:ESMTP|UTF8SMTP)${security}${session.login ? 'A' : ''} id `;
      expect(octetsOf(found[0]?.raw ?? new Uint8Array())).toMatch(new RegExp(received));
    },
  );

  it.skipIf(!isHere(program))(`${program.name} carries octets that are no text`, async () => {
    const content = `Subject: octets\r\n\r\n${OCTETS}\r\n`;
    const found = await sent(program, { ...drawn(SESSIONS['in the clear'] ?? []).session, content });
    expect(found.map((each) => gist(each).content)).toEqual([content, content]);
  });
}
