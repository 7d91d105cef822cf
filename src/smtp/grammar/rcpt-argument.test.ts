import { expect, it } from 'vitest';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { rcptArgument } from './rcpt-argument.ts';

const LENIENT: Spelling = {
  ...STRICT,
  spaceAfterColon: true,
  missingBrackets: true,
  missingDomain: true,
  looseDots: true,
};

it.each([
  ['TO:<alice@kitchen.example>', 'alice', 'kitchen.example'],
  ['to:<alice+soup@kitchen.example>', 'alice+soup', 'kitchen.example'],
  ['TO:<postmaster>', 'postmaster', ''],
  ['TO:<Postmaster> NOTIFY=NEVER', 'Postmaster', ''],
  ['TO:<POSTMASTER@kitchen.example>', 'POSTMASTER', 'kitchen.example'],
  ['TO:<""@kitchen.example>', '', 'kitchen.example'],
  ['TO:<postmaster@[192.0.2.1]>', 'postmaster', '[192.0.2.1]'],
  ['TO:<@relay.example:dave@other.example>', 'dave', 'other.example'],
])('reads %j', (text, localPart, domain) => {
  expect(rcptArgument(text, STRICT)).toMatchObject({
    ok: true,
    value: { path: { mailbox: { localPart, domain } } },
  });
});

// As recorded from clients' hands: what strict servers refuse, and where.
it.each([
  ['TO', 2, 'to-colon'],
  ['FROM:<alice@kitchen.example>', 0, 'to-colon'],
  ['TO <alice@kitchen.example>', 2, 'to-colon'],
  ['TO:<>', 4, 'mailbox'],
  ['TO:< >', 4, 'local-part'],
  ['TO:<@>', 5, 'domain'],
  ['TO:<alice@>', 10, 'domain'],
  ['TO:<@kitchen.example>', 4, 'local-part'],
  ['TO:<alice@.kitchen.example>', 10, 'domain'],
  ['TO:<alice@kitchen..example>', 18, 'label'],
  ['TO:<alice@[300.1.1.1]>', 11, 'address-literal'],
  ['TO:<alice@[foo]>', 11, 'address-literal'],
  ['TO:<alice@[192.0.2.1>', 21, 'address-literal'],
  ['TO:<"alice@kitchen.example>', 27, 'quoted-end'],
  ['TO:<alice smith@kitchen.example>', 9, 'at-sign'],
  ['TO:<alice\\@kitchen.example>', 9, 'local-part'],
  ['TO:<alice(comment)@kitchen.example>', 9, 'local-part'],
  ['TO:<alice@kitchen.example> (comment)', 27, 'keyword'],
  ['TO:<alice@kitchen.example>,<bob@kitchen.example>', 26, 'space-before-parameter'],
  ['TO:<alice@kitchen.example> <bob@kitchen.example>', 27, 'keyword'],
  ['TO:<alice@kitchen.example,bob@kitchen.example>', 25, 'closing-bracket'],
  ['TO:<ali\0ce@kitchen.example>', 7, 'local-part'],
  ['TO:<caf\xe9@kitchen.example>', 7, 'ascii'],
])('finds fault with %j at %i: %s', (text, at, expected) => {
  expect(rcptArgument(text, STRICT)).toMatchObject({ ok: false, problem: { at, expected } });
});

it.each([
  ['TO:alice', 'alice'],
  ['TO: alice@kitchen.example', 'alice'],
  ['TO:postmaster', 'postmaster'],
  ['TO: .alice', '.alice'],
])('takes %j when it takes everything', (text, localPart) => {
  expect(rcptArgument(text, LENIENT)).toMatchObject({
    ok: true,
    value: { path: { mailbox: { localPart } } },
  });
});
