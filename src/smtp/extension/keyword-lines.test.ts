import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '../dialogue/kitchen.ts';
import type { ServerSetup } from '../model/server.ts';
import { connected } from '../model/session.ts';
import { serverOf } from '../server/server.ts';
import { EXTENSIONS } from './catalogue.ts';
import { keywordLines } from './keyword-lines.ts';

const cases = {
  'shows what is on, with its words': dialogue`
    ! EXPN on
    ! recipient-limit maximum 25
    ! message-size maximum 1000
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 1000
    S: 250-VRFY
    S: 250-EXPN
    S: 250-STARTTLS
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP`,

  'leaves out what is off, and sets no size where there is no limit': dialogue`
    ! PIPELINING off
    ! VRFY off
    ! STARTTLS off
    ! AUTH off
    ! ENHANCEDSTATUSCODES off
    ! 8BITMIME off
    ! DSN off
    ! CHUNKING off
    ! HELP off
    ! message-size off
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 SIZE 0`,

  'does not offer STARTTLS under TLS, and AUTH only there where it is set to': dialogue`
    ! AUTH when tls
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    C: STARTTLS
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP`,

  'shows the private keywords of another time': dialogue`
    ! personality provider-2009
    S: 220 Provider ESMTP (NO UCE)(NO UBE) server ready at Tue, 24 Nov 2026 12:00:00 +0300
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello 198.51.100.7
    S: 250-SIZE 20971520
    S: 250-8BITMIME
    S: 250-PIPELINING
    S: 250-CHUNKING
    S: 250-ENHANCEDSTATUSCODES
    S: 250-DSN
    S: 250-X-RCPTLIMIT 25
    S: 250-AUTH=LOGIN
    S: 250-AUTH LOGIN
    S: 250-STARTTLS
    S: 250 HELP
    ! recipient-limit off
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello 198.51.100.7
    S: 250-SIZE 20971520
    S: 250-8BITMIME
    S: 250-PIPELINING
    S: 250-CHUNKING
    S: 250-ENHANCEDSTATUSCODES
    S: 250-DSN
    S: 250-AUTH=LOGIN
    S: 250-AUTH LOGIN
    S: 250-STARTTLS
    S: 250 HELP`,

  'puts at the end what was switched on by hand and this server has no place for': dialogue`
    ! personality postfix
    ! XCLIENT on
    ! AUTH=LOGIN on
    ! VRFY on
    S: 220 mail.kitchen.example ESMTP Postfix
    C: EHLO client.example
    S: 250-mail.kitchen.example
    S: 250-PIPELINING
    S: 250-SIZE 10240000
    S: 250-VRFY
    S: 250-ETRN
    S: 250-STARTTLS
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-SMTPUTF8
    S: 250-CHUNKING
    S: 250-AUTH=PLAIN LOGIN
    S: 250 XCLIENT NAME ADDR PORT PROTO HELO LOGIN DESTADDR DESTPORT
    ! AUTH when tls
    C: EHLO client.example
    S: 250-mail.kitchen.example
    S: 250-PIPELINING
    S: 250-SIZE 10240000
    S: 250-VRFY
    S: 250-ETRN
    S: 250-STARTTLS
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-SMTPUTF8
    S: 250-CHUNKING
    S: 250 XCLIENT NAME ADDR PORT PROTO HELO LOGIN DESTADDR DESTPORT`,

  'sends no enhanced status where the extension is off': dialogue`
    ! ENHANCEDSTATUSCODES off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<>
    C: FROB
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 Sender <> ok
    S: 500 Command not recognized`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

/** A server with every extension on, some of them for a few only. */
const EVERYTHING: ServerSetup = {
  ...DIALOGUE_SERVER,
  behaviours: {
    ...Object.fromEntries(EXTENSIONS.map(({ keyword }) => [keyword, { on: true }])),
    AUTH: { on: true, when: 'tls', afterLogin: false },
    EXPN: { on: true, for: 'own' },
    XCLIENT: { on: true, clients: ['192.0.2.7/32'] },
  },
};

const WITHOUT_CLOCK: ServerSetup = {
  ...EVERYTHING,
  behaviours: { ...EVERYTHING.behaviours, FUTURERELEASE: { on: false } },
};

const audience = fc.record({
  address: fc.constantFrom('192.0.2.7', '198.51.100.7'),
  port: fc.constantFrom(undefined, 25, 587),
  login: fc.constantFrom(undefined, 'alice'),
  tls: fc.boolean(),
  now: fc.constantFrom(0, 86_400),
});

it.each([
  ['that shows the time', EVERYTHING],
  ['that does not', WITHOUT_CLOCK],
])('shows everybody what a server would that has shown nobody anything before: one %s', (_, setup) => {
  const server = serverOf(setup, DIALOGUE_ZONE, 0);
  fc.assert(
    fc.property(audience, ({ address, port, login, tls, now }) => {
      const client = { address, name: undefined, ...(port !== undefined && { port }) };
      const session = { ...connected(client, now, tls), login };
      const fresh = serverOf(setup, DIALOGUE_ZONE, 0);
      expect(keywordLines({ server, session, now })).toEqual(keywordLines({ server: fresh, session, now }));
    }),
  );
});
