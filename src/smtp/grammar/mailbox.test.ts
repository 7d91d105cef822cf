import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailboxText } from '../model/path.ts';
import { STRICT } from '../model/spelling.ts';
import { mailbox } from './mailbox.ts';

it.each([
  ['alice@kitchen.example', 'alice', 'kitchen.example'],
  ['alice+soup@Kitchen.Example', 'alice+soup', 'Kitchen.Example'],
  ['"alice"@kitchen.example', 'alice', 'kitchen.example'],
  ['"a@b"@[192.0.2.1]', 'a@b', '[192.0.2.1]'],
  ['dave@[IPv6:2001:db8::1]', 'dave', '[IPv6:2001:db8::1]'],
  ['carol%b.example@kitchen.example', 'carol%b.example', 'kitchen.example'],
  ['carol@192.0.2.1', 'carol', '192.0.2.1'],
])('reads %s', (text, localPart, domain) => {
  expect(mailbox(text, 0)).toEqual({ ok: true, value: { localPart, domain }, end: text.length });
});

it.each([
  ['', 0, 'local-part'],
  ['@b.example', 0, 'local-part'],
  ['alice', 5, 'at-sign'],
  ['alice>', 5, 'at-sign'],
  ['alice smith@b.example', 5, 'at-sign'],
  ['alice@', 6, 'domain'],
  ['alice@@b.example', 6, 'domain'],
  ['alice@[b.example', 16, 'address-literal'],
  ['carol,dave@b.example', 5, 'local-part'],
  ['carol:x@b.example', 5, 'local-part'],
  ['car\\ol@b.example', 3, 'local-part'],
  ['alice(comment)@b.example', 5, 'local-part'],
  ['ali\0ce@b.example', 3, 'local-part'],
  ['ali\x7fce@b.example', 3, 'local-part'],
  ['"alice"x@b.example', 7, 'local-part'],
  ['caf\xe9@b.example', 3, 'ascii'],
])('finds fault with %j at %i: %s', (text, at, expected) => {
  expect(mailbox(text, 0)).toMatchObject({ ok: false, problem: { at, expected } });
});

it('takes a local part alone when the server completes it', () => {
  expect(mailbox('alice', 0, { ...STRICT, missingDomain: true })).toEqual({
    ok: true,
    value: { localPart: 'alice', domain: '' },
    end: 5,
  });
  expect(mailbox('alice', 0)).toMatchObject({ problem: { spelling: 'missingDomain' } });
});

const printable = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
const letDig = fc.constantFrom(...'abcxyzABCXYZ0189');
const label = fc
  .tuple(letDig, fc.string({ unit: fc.oneof(letDig, fc.constant('-')), maxLength: 10 }), letDig)
  .map((parts) => parts.join(''));
const place = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.')),
  fc.constantFrom('[192.0.2.1]', '[IPv6:2001:db8::1]'),
);
const fits = (localPart: string) => mailboxText({ localPart, domain: '' }).length <= 64;

it('reads back any mailbox from its text', () => {
  const localPart = fc.string({ unit: printable, maxLength: 62 }).filter(fits);
  fc.assert(
    fc.property(localPart, place, (localPart, domain) => {
      const text = mailboxText({ localPart, domain });
      expect(mailbox(text, 0)).toEqual({ ok: true, value: { localPart, domain }, end: text.length });
    }),
    { numRuns: 500 },
  );
});

it('reads back any mailbox in UTF-8 too', () => {
  const unit = fc.oneof(
    printable,
    fc.constantFrom('\xc3\xa9', '\xd0\xb6', '\xe2\x82\xac', '\xf0\x9f\x8d\xb2'),
  );
  const localPart = fc.string({ unit, maxLength: 30 }).filter(fits);
  fc.assert(
    fc.property(localPart, place, (localPart, domain) => {
      const text = mailboxText({ localPart, domain });
      expect(mailbox(text, 0, STRICT, { utf8: true })).toEqual({
        ok: true,
        value: { localPart, domain },
        end: text.length,
      });
    }),
  );
});
