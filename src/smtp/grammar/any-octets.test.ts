import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { helloName } from './hello.ts';
import { mailArgument } from './mail-argument.ts';
import { rcptArgument } from './rcpt-argument.ts';
import { stringArgument, verifyArgument } from './string-argument.ts';

const PRODUCTIONS = { mailArgument, rcptArgument, verifyArgument, helloName, stringArgument } as const;

const departures = fc.record({
  spaceAfterColon: fc.boolean(),
  missingBrackets: fc.boolean(),
  missingDomain: fc.boolean(),
  looseDots: fc.boolean(),
  trailingSpace: fc.boolean(),
});
const spelling: fc.Arbitrary<Spelling> = departures.map((some) => ({ ...STRICT, ...some }));

const octet = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const token = fc.constantFrom(...'<>@.,:"\\[] =-', 'FROM:', 'TO:', 'IPv6:', 'alice', 'b.example', '\xc3\xa9');
const octets = fc.string({ unit: fc.oneof(octet, token, token), maxLength: 40 });
const line = fc.oneof(
  octets,
  fc.tuple(fc.constantFrom('FROM:', 'FROM:<', 'TO:', 'TO:<'), octets).map((parts) => parts.join('')),
);

it.each(Object.entries(PRODUCTIONS))(
  '%s gives a value or a problem within the text, whatever it is given',
  (_, production) => {
    fc.assert(
      fc.property(line, spelling, fc.boolean(), (text, spelling, utf8) => {
        const parsed = (production as typeof mailArgument)(text, spelling, { utf8 });
        const offset = parsed.ok ? parsed.end : parsed.problem.at;
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  },
);

it('takes with leniency all that it takes without, and to the same effect', () => {
  fc.assert(
    fc.property(line, spelling, (text, spelling) => {
      const strictly = mailArgument(text, { ...STRICT, trailingSpace: false });
      if (strictly.ok) expect(mailArgument(text, spelling)).toEqual(strictly);
    }),
    { numRuns: 1000 },
  );
});

/** Repetitions in which a grammar that goes back would lose itself. */
const LONG = [
  ...'a.@<"\\:,[- =',
  'a.',
  '@a,',
  '@a.example,',
  '\\"',
  '\\\\',
  ' A',
  ' A=b',
  '.-',
  '1:',
  '::',
  '\xc3\xa9',
];
const STARTS = [
  '',
  'FROM:',
  'FROM:<',
  'FROM:<"',
  'FROM:<a@',
  'FROM:<a@[',
  'FROM:<@',
  'FROM:<>',
  'FROM:<a@[IPv6:',
];
const EVERYTHING: Spelling = {
  ...STRICT,
  spaceAfterColon: true,
  missingBrackets: true,
  missingDomain: true,
  looseDots: true,
  trailingSpace: true,
};

/** The quickest of a few tries, in milliseconds: what the machine does beside it does not count. */
function quickest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const begin = performance.now();
    work();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

it.each(LONG)('reads 10,000 octets of %j in no time', (unit) => {
  const texts = STARTS.map((start) => start + unit.repeat(Math.ceil(10_000 / unit.length)));
  for (const text of texts) {
    for (const spelling of [STRICT, EVERYTHING]) {
      expect(quickest(() => mailArgument(text, spelling))).toBeLessThan(20);
      expect(quickest(() => verifyArgument(text.slice(5), spelling))).toBeLessThan(20);
    }
  }
});
