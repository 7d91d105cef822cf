import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STRICT } from '../model/spelling.ts';
import { domain } from './domain.ts';
import { mailArgument } from './mail-argument.ts';
import { plainDomainEnd, plainPath } from './ordinary.ts';
import { rcptArgument } from './rcpt-argument.ts';

/** Texts of which many are addresses, and the others nearly. */
const piece = fc.constantFrom(
  'alice',
  'a',
  'client',
  'example',
  'B2',
  'x-1',
  '-',
  '--',
  '_',
  '.',
  '@',
  '<',
  '>',
  '"q q"',
  '[192.0.2.1]',
  ' ',
  '\t',
  ' SIZE=10',
  ' BODY=',
  'é',
  'a'.repeat(63),
  `${'b'.repeat(62)}.`,
  ':',
  '+',
  "'",
);
const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
const name = fc.constantFrom('alice', 'a.b', 'a+b', '.a', 'a..b', 'c'.repeat(64), 'c'.repeat(65), '');
const place = fc.constantFrom(
  'client.example',
  'a',
  'a-b.example',
  'a-.example',
  'a_b',
  '',
  'a.',
  'd'.repeat(64),
);
const address = fc
  .tuple(name, place, fc.constantFrom('', ' SIZE=10', ' ', 'x', ' SIZE=1 BODY=7BIT', ' =', '  X'))
  .map(([local, domain, after]) => `<${local}@${domain}>${after}`);
const flags = ['looseDots', 'trailingSpace', 'missingBrackets', 'missingDomain', 'spaceAfterColon'] as const;
const spelling = fc
  .subarray([...flags])
  .map((on) => ({ ...STRICT, ...Object.fromEntries(flags.map((flag) => [flag, on.includes(flag)])) }));

// A preposition in small letters is left to the grammar proper, which reads it as if it stood in capitals.
it.each([
  ['MAIL', mailArgument, 'FROM:', 'from:'],
  ['RCPT', rcptArgument, 'TO:', 'to:'],
] as const)('reads the argument of %s as the grammar proper does', (_, argument, plain, small) => {
  fc.assert(
    fc.property(fc.oneof(text, address), spelling, fc.boolean(), (rest, spelling, utf8) => {
      expect(argument(plain + rest, spelling, { utf8 })).toEqual(argument(small + rest, spelling, { utf8 }));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  ['an ordinary address', '<alice@client.example>', 22],
  ['no bracket', 'alice@client.example', undefined],
  ['no at sign', '<alice>', undefined],
  ['a domain that does not end with the bracket', '<alice@client.example ', undefined],
  ['a path that is too long', `<a@${'b.'.repeat(126)}bb>`, undefined],
  ['a local part that is too long', `<${'a'.repeat(65)}@b>`, undefined],
  ['dots in a row', '<a..b@c>', undefined],
])('reads %s, or leaves it alone', (_, given, end) => {
  expect(plainPath(given, 0)?.end).toBe(end);
});

it('sees the end of a domain where the grammar sees it', () => {
  fc.assert(
    fc.property(text, (given) => {
      const end = plainDomainEnd(given, 0);
      fc.pre(end >= 0);
      expect(domain(given, 0)).toEqual({ ok: true, value: given.slice(0, end), end });
    }),
    { numRuns: 2000 },
  );
});
