import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { decodeQuotedPrintable } from '#encoding/quoted-printable.ts';
import { fieldValue, header } from './header.ts';
import { type MimePart, mimeTree } from './mime-tree.ts';
import { partsIn } from './multipart.ts';
import { type Report, reportLetter } from './report.ts';
import type { Reported } from './report-status.ts';

const DAVE: Reported = {
  recipient: 'dave@nowhere.example',
  action: 'failed',
  status: '5.1.2',
  words: 'there is no domain nowhere.example',
};

const LETTER = 'Received: from client.example\r\nSubject: Pie\r\n\r\nHello, Dave!\r\n';

const made = (changed: Partial<Report> = {}, letter = LETTER): string =>
  octetsOf(
    reportLetter({
      host: 'mail.kitchen.example',
      manner: { from: 'Mail <MAILER-DAEMON@{host}>', failed: 'It failed', told: 'It went' },
      queueId: 'Q1',
      at: 1_795_510_860,
      arrivedAt: 1_795_510_800,
      zoneMinutes: 0,
      to: 'alice@kitchen.example',
      recipients: [DAVE],
      letter: bytesOf(letter),
      returns: 'full',
      isGlobal: false,
      ...changed,
    }),
  );

const outline = ({ type, encoding, parts }: MimePart): string =>
  `${type}${encoding === '7bit' ? '' : ` ${encoding}`}${parts.length === 0 ? '' : `(${parts.map(outline).join(', ')})`}`;

/** Header section and body of each part. */
function partsOf(report: string) {
  const { fields, bodyAt } = header(report);
  const parts = partsIn(report.slice(bodyAt), fieldValue(fields, 'Content-Type') ?? '') ?? [];
  return parts.map((part) => part.slice(header(part).bodyAt));
}

// RFC 3464 §2, RFC 6522 §3, RFC 3834 §5
it('is words for people, fields for programs, and the letter', () => {
  expect(made({ envelopeId: 'order 66' })).toBe(
    `From: Mail <MAILER-DAEMON@mail.kitchen.example>
To: alice@kitchen.example
Subject: It failed
Date: Tue, 24 Nov 2026 09:01:00 +0000
Message-ID: <Q1@mail.kitchen.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="=_Q1_1"

--=_Q1_1
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail server mail.kitchen.example.

Your letter could not be delivered to everybody. It was given up for:

  <dave@nowhere.example>
    there is no domain nowhere.example

The letter, or its header, comes with this report.

--=_Q1_1
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.kitchen.example
Original-Envelope-Id: order 66
Arrival-Date: Tue, 24 Nov 2026 09:00:00 +0000

Final-Recipient: rfc822; dave@nowhere.example
Action: failed
Status: 5.1.2

--=_Q1_1
Content-Description: The letter
Content-Type: message/rfc822

Received: from client.example
Subject: Pie

Hello, Dave!

--=_Q1_1--
`.replaceAll('\n', '\r\n'),
  );
});

// RFC 3464 §2.3
it('names every recipient in a group of its own, and the address that the sender had in mind', () => {
  const carol = {
    ...DAVE,
    recipient: 'carol@gone.example',
    original: { type: 'rfc822', address: 'c@old.example' },
  };
  const [words, status] = partsOf(made({ recipients: [DAVE, carol] }));
  expect(words).toContain('<carol@gone.example>');
  expect((status ?? '').split('\r\n\r\n').slice(1)).toEqual([
    'Final-Recipient: rfc822; dave@nowhere.example\r\nAction: failed\r\nStatus: 5.1.2',
    'Original-Recipient: rfc822; c@old.example\r\nFinal-Recipient: rfc822; carol@gone.example\r\nAction: failed\r\nStatus: 5.1.2\r\n',
  ]);
});

it('says of a letter that went well that it went, and returns its header alone', () => {
  const report = made({
    recipients: [{ ...DAVE, action: 'delivered', status: '2.1.5' }],
    returns: 'headers',
  });
  expect(report).toContain('Subject: It went\r\n');
  expect(report).toContain('This is what has become of your letter');
  expect(report).not.toContain('could not be delivered');
  expect(report).not.toContain('Hello, Dave!');
});

// RFC 6522 §4
it.each<[string, Report['returns'], string, string]>([
  ['a whole letter', 'full', LETTER, 'message/rfc822(text/plain)'],
  ['its header', 'headers', LETTER, 'text/rfc822-headers'],
  [
    'a letter of octets above 127',
    'full',
    'Subject: x\r\n\r\ncaf\xc3\xa9\r\n',
    'message/rfc822 8bit(text/plain)',
  ],
  [
    'of a letter with a line beyond 998 the header',
    'full',
    `A: b\r\n\r\n${'x'.repeat(999)}\r\n`,
    'text/rfc822-headers',
  ],
  ['of a letter with a bare LF the header', 'full', 'A: b\r\n\r\none\ntwo\r\n', 'text/rfc822-headers'],
  ['of a letter with a bare CR the header', 'full', 'A: b\r\n\r\none\rtwo\r\n', 'text/rfc822-headers'],
  ['of a letter with a NUL the header', 'full', 'A: b\r\n\r\n\0\r\n', 'text/rfc822-headers'],
  ['of a long letter the header', 'full', `A: b\r\n\r\n${'pie\r\n'.repeat(10_000)}`, 'text/rfc822-headers'],
  ['an empty letter', 'full', '', 'message/rfc822(text/plain)'],
  [
    'a header of octets above 127, encoded',
    'headers',
    'A: \xc3\xa9\r\n\r\n',
    'text/rfc822-headers quoted-printable',
  ],
  [
    'a header with a long line, encoded',
    'headers',
    `A: ${'x'.repeat(999)}\r\n`,
    'text/rfc822-headers quoted-printable',
  ],
])('brings back %s', (_, returns, letter, part) => {
  const is8bit = part.includes('8bit');
  expect(outline(mimeTree(made({ returns }, letter)))).toBe(
    `multipart/report${is8bit ? ' 8bit' : ''}(text/plain, message/delivery-status, ${part})`,
  );
});

it('brings an encoded header back as it was', () => {
  const parts = partsOf(made({ returns: 'headers' }, 'Subject: caf\xc3\xa9 \r\n\r\ntext'));
  expect(decodeQuotedPrintable(parts[2] ?? '')).toBe('Subject: caf\xc3\xa9 \r\n');
});

it('ends a letter without a line end with one', () => {
  expect(partsOf(made({}, 'A: b\r\n\r\nno end'))[2]).toBe('A: b\r\n\r\nno end\r\n');
});

// RFC 2046 §5.1.1
it('takes a boundary that stands nowhere in the letter', () => {
  const letter = 'Subject: Pie\r\n\r\n--=_Q1_1\r\n--=_Q1_2--\r\n';
  const report = made({}, letter);
  expect(report).toContain('boundary="=_Q1_3"');
  expect(partsOf(report)[2]).toBe(letter);
});

// RFC 6531 §3.2
it('holds addresses of any script if the letter could', () => {
  const recipient = { ...DAVE, recipient: '\xc3\xbc@nowhere.example' };
  const report = made({ recipients: [recipient, DAVE], isGlobal: true });
  expect(outline(mimeTree(report))).toBe(
    'multipart/report 8bit(text/plain 8bit, message/global-delivery-status 8bit, message/global(text/plain))',
  );
  expect(report).toContain('Final-Recipient: utf-8; \xc3\xbc@nowhere.example\r\n');
  expect(report).toContain('Final-Recipient: rfc822; dave@nowhere.example\r\n');
  expect(outline(mimeTree(made({ isGlobal: true, returns: 'headers' })))).toContain(
    'message/global-headers 8bit',
  );
});

it('masks an address above 127 in a letter that may not hold such', () => {
  expect(made({ recipients: [{ ...DAVE, recipient: '\xfc@nowhere.example' }] })).toContain(
    'rfc822; ?@nowhere.example',
  );
});

it('has only lines that a letter may have, whatever the client has said', () => {
  const octet = fc.oneof(
    fc.constantFrom('\r', '\n', '\0', '-', '=', '_', 'Q', '1', ' ', ':', '\xe9'),
    fc.string({ maxLength: 1 }),
  );
  const text = fc.string({ unit: octet, maxLength: 1200 }).map((each) => each.replace(/[^\0-\xff]/g, '?'));
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.boolean(),
      fc.constantFrom('full', 'headers'),
      (said, address, letter, isGlobal, returns) => {
        const original = { type: said, address };
        const report = made(
          {
            envelopeId: said,
            to: address,
            recipients: [{ ...DAVE, recipient: address, original }],
            isGlobal,
            returns,
          },
          letter,
        );
        expect(report).not.toMatch(/[^\r\n]{999}|\r(?!\n)|(?<!\r)\n|\0/);
        expect(mimeTree(report).parts).toHaveLength(3);
        const [, status] = partsOf(report);
        expect((status ?? '').split('\r\n\r\n')).toHaveLength(2);
      },
    ),
  );
});
