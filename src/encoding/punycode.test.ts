import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { punycode } from './punycode.ts';

// RFC 3492 §7.1, in small letters
it.each([
  ['arabic', 'ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
  ['chinese, simplified', '他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
  ['russian', 'почемужеонинеговорятпорусски', 'b1abfaaepdrnnbgefbadotcwatmq2g4l'],
  ['letters of ASCII among others', '3年B組金八先生', '3B-ww4c5e180e575a65lsy2b'],
  ['a hyphen that was there', '-> $1.00 <-', '-> $1.00 <--'],
  ['a word of several scripts', 'MajiでKoiする5秒前', 'MajiKoi5-783gue6qz075azm5e'],
])('writes %s as the standard has it', (_, word, ascii) => expect(punycode(word)).toBe(ascii));

it('writes letters beyond the first plane', () => expect(punycode('💩')).toBe('ls8h'));

it('writes what the resolver of this machine would ask for', () => {
  const letters = fc.constantFrom(...'abyzäöüéñабвгдежзийклмнопρστυ日本語中文한국'.split(''));
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (word) => {
      const label = word.join('');
      const ascii = /^[a-z]+$/.test(label) ? label : `xn--${punycode(label)}`;
      fc.pre(ascii.length <= 63);
      expect(`${ascii}.example`).toBe(domainToASCII(`${label}.example`));
    }),
  );
});
