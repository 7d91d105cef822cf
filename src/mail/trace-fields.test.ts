import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headerFields } from './header.ts';
import { type Passage, received, returnPath } from './trace-fields.ts';

const passage: Passage = {
  helloName: 'client.example',
  clientName: 'localhost',
  clientAddress: '127.0.0.1',
  hostname: 'mail.kitchen.example',
  software: 'Postfix',
  protocol: 'ESMTP',
  queueId: '5FE8721097F',
  at: 1_795_492_508,
};

// The first two are recordings of Postfix 3.7.11, letter by letter but for the line ends.
it.each<[string, Passage, readonly string[]]>([
  [
    'one recipient',
    { ...passage, recipient: 'alice@kitchen.example' },
    [
      'Received: from client.example (localhost [127.0.0.1])',
      '\tby mail.kitchen.example (Postfix) with ESMTP id 5FE8721097F',
      '\tfor <alice@kitchen.example>; Tue, 24 Nov 2026 03:55:08 +0000 (UTC)',
    ],
  ],
  [
    'several recipients',
    { ...passage, queueId: '88E89210982', at: 1_795_492_419 },
    [
      'Received: from client.example (localhost [127.0.0.1])',
      '\tby mail.kitchen.example (Postfix) with ESMTP id 88E89210982;',
      '\tTue, 24 Nov 2026 03:53:39 +0000 (UTC)',
    ],
  ],
  [
    'a stranger by IPv6, no software, another zone',
    {
      ...passage,
      helloName: '[IPv6:2001:db8::1]',
      clientName: undefined,
      clientAddress: '2001:db8::1',
      software: '',
      protocol: 'ESMTPSA',
      zoneMinutes: 180,
    },
    [
      'Received: from [IPv6:2001:db8::1] (unknown [IPv6:2001:db8::1])',
      '\tby mail.kitchen.example with ESMTPSA id 5FE8721097F;',
      '\tTue, 24 Nov 2026 06:55:08 +0300',
    ],
  ],
  [
    'a client that tries to write a clause of its own',
    { ...passage, helloName: 'a) by evil.example (\r\nX: y', recipient: 'a\r\nb@kitchen.example' },
    [
      'Received: from a??by?evil.example????X:?y (localhost [127.0.0.1])',
      '\tby mail.kitchen.example (Postfix) with ESMTP id 5FE8721097F',
      '\tfor <a??b@kitchen.example>; Tue, 24 Nov 2026 03:55:08 +0000 (UTC)',
    ],
  ],
])('signs for a letter: %s', (_, given, lines) => expect(received(given)).toBe(`${lines.join('\r\n')}\r\n`));

it.each([
  ['carol@client.example', 'Return-Path: <carol@client.example>\r\n'],
  ['', 'Return-Path: <>\r\n'],
  ['"a b"@client.example', 'Return-Path: <"a b"@client.example>\r\n'],
  ['a\r\nBcc: b', 'Return-Path: <a??Bcc: b>\r\n'],
  ['a\0\u2028b', 'Return-Path: <a??b>\r\n'],
])('keeps the reverse-path %j', (mailFrom, field) => expect(returnPath(mailFrom)).toBe(field));

it('is one field, whatever stands in the arguments', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('a', '\r', '\n', ' ', '\t', ')', '(', ';', ':', '\0', '\\', '\x85'),
  });
  fc.assert(
    fc.property(nasty, nasty, nasty, nasty, (a, b, c, d) => {
      const given = { ...passage, helloName: a, clientName: b, clientAddress: c, hostname: d, software: a };
      const field = received({ ...given, queueId: b, recipient: c });
      const content = `${returnPath(d)}${field}Subject: x\r\n\r\n`;
      expect(headerFields(content).map(({ name }) => name)).toEqual(['Return-Path', 'Received', 'Subject']);
      expect(field.split('\r\n')).toHaveLength(4);
      expect(field.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }),
  );
});
