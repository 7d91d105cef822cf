import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replyOctets } from '#smtp/model/reply.ts';
import { dissect } from './dissect.ts';

it('takes a code and its status apart', () => {
  expect(dissect({ code: 550, enhanced: '5.7.1' })).toEqual([
    { digit: '5', at: 0, key: 'first.5' },
    { digit: '5', at: 1, key: 'second.5' },
    { digit: '0', at: 2, key: 'code.550' },
    { digit: '5', at: 4, key: 'class.5' },
    { digit: '7', at: 6, key: 'subject.7' },
    { digit: '1', at: 8, key: 'detail.7.1' },
  ]);
});

it('has three parts where there is no status', () => {
  expect(dissect({ code: 354, enhanced: undefined }).map(({ key }) => key)).toEqual([
    'first.3',
    'second.5',
    'code.354',
  ]);
});

it('finds each part where the line on the wire has it', () => {
  const number = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 599 }), number, number, (code, subject, detail) => {
      const coded = { code, enhanced: `5.${subject}.${detail}` } as const;
      const line = replyOctets({ ...coded, reason: 'noop', lines: ['Ok'], rfc: 'RFC 5321', facts: {} });
      for (const { digit, at } of dissect(coded)) expect(line.slice(at, at + digit.length)).toBe(digit);
    }),
  );
});
