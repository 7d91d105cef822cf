import { expect, it } from 'vitest';
import { mailboxText, pathText } from './path.ts';

it.each([
  ['alice', 'kitchen.example', 'alice@kitchen.example'],
  ['alice.b', 'kitchen.example', 'alice.b@kitchen.example'],
  ['al ice', 'kitchen.example', '"al ice"@kitchen.example'],
  ['alice.', 'kitchen.example', '"alice."@kitchen.example'],
  ['a"b\\c', 'kitchen.example', '"a\\"b\\\\c"@kitchen.example'],
  ['', 'kitchen.example', '""@kitchen.example'],
  ['postmaster', '', 'postmaster'],
  ['alice', '[192.0.2.1]', 'alice@[192.0.2.1]'],
])('writes the local part %j at %j as %s', (localPart, domain, text) => {
  expect(mailboxText({ localPart, domain })).toBe(text);
});

it('writes the null reverse-path as nothing', () => {
  expect(pathText({ mailbox: undefined, sourceRoute: [] })).toBe('');
  expect(pathText({ mailbox: { localPart: 'a', domain: 'b.example' }, sourceRoute: ['c.example'] })).toBe(
    'a@b.example',
  );
});
