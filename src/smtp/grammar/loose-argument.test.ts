import { expect, it } from 'vitest';
import { mailboxText } from '../model/path.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { looseArgument } from './loose-argument.ts';
import { FROM } from './mail-argument.ts';
import { TO } from './rcpt-argument.ts';

/** A server that reads leniently in these ways; white space is enough to make it read so at all. */
const loose = (ways: Partial<Spelling>): Spelling => ({ ...STRICT, looseSpaces: true, ...ways });

/** What is read: route, address and parameters; or what was expected, and where. */
function heard(text: string, ways: Partial<Spelling> = {}, utf8 = false): string {
  const word = text.startsWith('RCPT') ? TO : FROM;
  const parsed = looseArgument(text.slice(5), word, word === FROM, loose(ways), { utf8 });
  if (!parsed.ok) return `! ${parsed.problem.expected} at ${parsed.problem.at}`;
  const { path, parameters } = parsed.value;
  const address = path.mailbox === undefined ? '<>' : mailboxText(path.mailbox);
  const words = parameters.map(({ keyword, value }) =>
    value === undefined ? keyword : `${keyword}=${value}`,
  );
  return [...path.sourceRoute.map((host) => `@${host}`), address, ...words].join(' ');
}

const CASES: readonly (readonly [string, Partial<Spelling>, string])[] = [
  // the word before the colon
  ['MAIL  FROM:<a@b.example>', {}, 'a@b.example'],
  ['MAIL FROM :<a@b.example>', {}, '! from-colon at 0'],
  ['MAIL FROM :<a@b.example>', { spaceBeforeColon: true }, 'a@b.example'],
  ['MAIL FROM: <a@b.example>', {}, '! no-space at 5'],
  ['MAIL FROM: <a@b.example>', { spaceAfterColon: true }, 'a@b.example'],
  ['MAIL FROM: ', { spaceAfterColon: true }, '! argument at 6'],
  ['MAIL FRAM:<a@b.example>', {}, '! from-colon at 0'],
  // brackets
  ['MAIL FROM:a@b.example', {}, '! opening-bracket at 5'],
  ['MAIL FROM:a@b.example', { missingBrackets: true }, 'a@b.example'],
  ['MAIL FROM:a@b.example>', { missingBrackets: true }, '! opening-bracket at 16'],
  ['MAIL FROM:a@b.example>', { missingBrackets: true, loneBracket: true }, 'a@b.example'],
  ['MAIL FROM:<<a@b.example>>', {}, '! local-part at 6'],
  ['MAIL FROM:<<a@b.example>>', { nestedBrackets: true }, 'a@b.example'],
  ['MAIL FROM:<a@b.example', {}, '! closing-bracket at 17'],
  ['MAIL FROM:<"a@b.example', {}, '! quoted-end at 18'],
  ['MAIL FROM:Ann <a@b.example>', { missingBrackets: true, missingDomain: true }, '! keyword at 9'],
  ['MAIL FROM:Ann <a@b.example>', { missingBrackets: true, displayName: true }, 'a@b.example'],
  ['MAIL FROM:a@b.example', { missingBrackets: true, displayName: true }, 'a@b.example'],
  ['MAIL FROM:a>', { missingBrackets: true, displayName: true }, '! opening-bracket at 6'],
  // the empty path
  ['MAIL FROM:<>', {}, '<>'],
  ['MAIL FROM:< >', {}, '! local-part at 6'],
  ['MAIL FROM:< >', { blankNullPath: true }, '<>'],
  ['RCPT TO:<>', {}, '! mailbox at 4'],
  ['MAIL FROM: \t SIZE=1', { missingBrackets: true, spaceAfterColon: true }, '! at-sign at 14'],
  // the local part
  ['RCPT TO:<postmaster>', {}, 'postmaster'],
  ['MAIL FROM:<alice>', {}, '! at-sign at 11'],
  ['MAIL FROM:<alice>', { missingDomain: true }, 'alice'],
  ['MAIL FROM:<@b.example>', {}, '! local-part at 6'],
  ['MAIL FROM:<a..b@c.example>', {}, '! local-part at 6'],
  ['MAIL FROM:<a..b@c.example>', { looseDots: true }, '"a..b"@c.example'],
  ['MAIL FROM:<"a b"@c.example>', {}, '"a b"@c.example'],
  ['MAIL FROM:<"a b"@c.example>', { noQuotedLocalPart: true }, '! local-part at 6'],
  ['MAIL FROM:<a b@c.example>', { alsoInLocalPart: ['space'] }, '"a b"@c.example'],
  ['MAIL FROM:<a:b@c.example>', {}, '! local-part at 7'],
  ['MAIL FROM:<a:b@c.example>', { alsoInLocalPart: ['colon'] }, '"a:b"@c.example'],
  ['MAIL FROM:<a\x01b@c.example>', { alsoInLocalPart: ['control'] }, '"a\x01b"@c.example'],
  ['MAIL FROM:<\xe9@c.example>', { alsoInLocalPart: ['8-bit'] }, '\xe9@c.example'],
  ['MAIL FROM:<a\\@b@c.example>', { alsoInLocalPart: ['backslash'] }, '"a@b"@c.example'],
  ['MAIL FROM:<a(ann)@c.example>', { alsoInLocalPart: ['comment'] }, 'a@c.example'],
  ['MAIL FROM:<a(an\\)n)@c.example>', { alsoInLocalPart: ['comment'] }, 'a@c.example'],
  ['MAIL FROM:a@c.example\\', { missingBrackets: true, alsoInLocalPart: ['backslash'] }, '! label at 16'],
  ['MAIL FROM:"a', { missingBrackets: true }, '! quoted-end at 7'],
  ['MAIL FROM:(a', { missingBrackets: true, alsoInLocalPart: ['comment'] }, '! local-part at 7'],
  [`MAIL FROM:<${'a'.repeat(65)}@c.example>`, {}, '! local-part-length at 70'],
  [`MAIL FROM:<${'a'.repeat(65)}@c.example>`, { anyLength: true }, `${'a'.repeat(65)}@c.example`],
  ['MAIL FROM:<alice@c.example>', { longestAddress: 10 }, '! path-length at 16'],
  ['MAIL FROM:<a@b@c.example>', { alsoInDomain: ['second-at'] }, '"a@b"@c.example'],
  // the domain
  ['MAIL FROM:<a@>', {}, '! domain at 8'],
  ['MAIL FROM:<a@>', { alsoInDomain: ['nothing'] }, 'a'],
  ['MAIL FROM:<a@_b.example>', {}, '! domain at 8'],
  ['MAIL FROM:<a@b_c.example>', {}, '! label at 9'],
  ['MAIL FROM:<a@b_c.example>', { alsoInDomain: ['underscore'] }, 'a@b_c.example'],
  ['MAIL FROM:<a@b c.example>', { alsoInDomain: ['space'] }, 'a@b c.example'],
  ['MAIL FROM:<a@b\xe9.example>', { alsoInDomain: ['8-bit'] }, 'a@b\xe9.example'],
  ['MAIL FROM:<a@b.example.>', {}, '! domain at 8'],
  ['MAIL FROM:<a@b.example.>', { alsoInDomain: ['trailing-dot'] }, 'a@b.example'],
  ['MAIL FROM:<a@-b.example>', {}, '! domain at 8'],
  ['MAIL FROM:<a@-b.example>', { alsoInDomain: ['edge-hyphen'] }, 'a@-b.example'],
  [`MAIL FROM:<a@${'b'.repeat(64)}.example>`, {}, '! domain at 8'],
  [
    `MAIL FROM:<a@${'b'.repeat(64)}.example>`,
    { alsoInDomain: ['long-label'] },
    `a@${'b'.repeat(64)}.example`,
  ],
  [`MAIL FROM:<a@${'b.'.repeat(125)}example>`, {}, '! domain-length at 263'],
  ['MAIL FROM:<a@192.0.2.1>', {}, 'a@192.0.2.1'],
  ['MAIL FROM:<a@192.0.2.1>', { noNumericDomain: true }, '! domain at 8'],
  ['MAIL FROM:<a@[192.0.2.1]>', {}, 'a@[192.0.2.1]'],
  ['MAIL FROM:<a@[192.0.2.1]>', { noAddressLiteral: true }, '! address-literal at 8'],
  ['MAIL FROM:<a@[192.0.2.1>', {}, '! address-literal at 8'],
  ['MAIL FROM:<a@[192.0.2.1>', { alsoInDomain: ['open-literal'] }, 'a@[192.0.2.1]'],
  ['MAIL FROM:<a@[192.0.2.1]x>', {}, '! address-literal at 8'],
  ['MAIL FROM:<a@[kitchen]>', { alsoInDomain: ['any-literal'] }, 'a@[kitchen]'],
  // the route
  ['MAIL FROM:<@r.example,@s.example:a@b.example>', {}, '@r.example @s.example a@b.example'],
  ['MAIL FROM:<@r!:a@b.example>', {}, '! at-sign at 6'],
  // what stands behind
  ['MAIL FROM:<a@b.example>SIZE=1', {}, '! space-before-parameter at 18'],
  ['MAIL FROM:<a@b.example>SIZE=1', { afterPath: 'parameter' }, 'a@b.example SIZE=1'],
  ['MAIL FROM:<a@b.example>junk SIZE=1', { afterPath: 'ignored' }, 'a@b.example SIZE=1'],
  ['MAIL FROM:<a@b.example>  SIZE=1  BODY=7BIT', {}, 'a@b.example SIZE=1 BODY=7BIT'],
  ['MAIL FROM:<a@b.example> =1', {}, '! keyword at 19'],
  ['MAIL FROM:<a@b.example> =1 a=b=c odd!', { anyParameter: true }, 'a@b.example =1 A=b=c ODD!'],
];

it.each(CASES)('hears %j, read with %j, as %j', (text, ways, meaning) => {
  expect(heard(text, ways)).toBe(meaning);
});

it('takes letters of any script in the domain where SMTPUTF8 is asked for', () => {
  const domain = '\xd0\xba.example';
  expect(heard(`MAIL FROM:<a@${domain}>`, {}, true)).toBe(`a@${domain}`);
  expect(heard(`MAIL FROM:<a@${domain}>`)).toBe('! ascii at 8');
  expect(heard(`MAIL FROM:<a@${domain}_>`, {}, true)).toBe('! ascii at 8');
});
