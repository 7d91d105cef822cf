import { expect, it } from 'vitest';
import { linesOf } from '#trace/script.ts';
import { deedOf } from '#trace/script-line.ts';
import { emptyRun, playOn, rerun, rewritten } from '#trace/script-run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { mended } from '../language/problem.ts';
import { folds, letters } from './letters.ts';
import { scriptCompletions } from './script-completions.ts';
import { scriptProblems } from './script-problems.ts';
import { scriptSignature } from './script-signature.ts';
import { scriptHover, scriptTokens } from './script-tokens.ts';

const EMPTY = emptyRun(DEFAULT_KITCHEN);
const LINES = linesOf(`telnet mail.kitchen.example 25
EHLO client.example
MAIL FROM:<carol@client.example>
+ RCPT TO:<alice@kitchen.example>
DATA
Subject: Soup

.hidden
.
# 1 min
^]
status
\\# 5 min
`);
const RUN = rerun(EMPTY, LINES);

const kinds = (line: number): string =>
  scriptTokens(RUN, line)
    .map(({ kind }) => kind)
    .join(' ');

it.each([
  [0, 'verb path code'],
  [9, 'keyword'],
  [10, 'keyword'],
  [11, 'verb'],
])('colours line %i by who reads it there', (line, expected) => expect(kinds(line)).toBe(expected));

it('colours the text of a letter as a letter, and a sign as a sign', () => {
  expect(scriptTokens(RUN, 5)[0]).toMatchObject({ kind: 'field', from: 0, to: 7 });
  expect(scriptTokens(RUN, 3)[0]).toMatchObject({
    kind: 'operator',
    from: 0,
    to: 2,
    about: 'hover.script.joined',
  });
  expect(scriptTokens(RUN, 12)[0]).toMatchObject({ from: 0, to: 1, about: 'hover.script.escaped' });
});

it.each([
  [9, 0, 'hover.script.wait'],
  [10, 0, 'hover.script.escape'],
  [3, 3, 'hover.verb.RCPT'],
  [5, 1, 'hover.field.Subject'],
  [99, 0, undefined],
])('says what stands at line %i, offset %i', (line, at, about) => {
  expect(scriptHover(RUN, line, at)?.about).toBe(about);
});

it('offers at each line what is understood there', () => {
  const labels = (line: number, text: string) =>
    scriptCompletions(RUN, line, text.length, text).map(({ label }) => label);
  expect(labels(1, '')[0]).toMatch(/EHLO|HELO/);
  expect(labels(0, 'te')).toEqual(['telnet']);
  expect(labels(3, '+ RCPT TO:<')[0]).toContain('kitchen.example');
  expect(labels(13, '# ')).toContain('# 5 min');
  expect(labels(13, '^')).toEqual(['^]', '^C']);
  expect(labels(13, '! gr')).toEqual(['! greylisting on', '! greylisting off']);
  expect(labels(13, '! greylisting d')).toEqual(['! greylisting delay 5 min']);
  expect(labels(13, '! greylisting o')).toEqual(['! greylisting on', '! greylisting off']);
  expect(labels(13, '! relay f')).toEqual(
    ['closed', 'networks', 'login', 'open'].map((whom) => `! relay for ${whom}`),
  );
  expect(labels(13, '! SIZE')).toEqual(['! SIZE on', '! SIZE off']);
  expect(labels(13, '! personality e')).toEqual(['! personality exim']);
});

it('offers no switch that a script would not take', () => {
  const offered = scriptCompletions(RUN, 13, 2, '! ').map(({ insert }) => insert);
  expect(offered).toContain('! personality postfix');
  expect(offered.filter((line) => deedOf(line) === undefined)).toEqual([]);
});

it('what is offered after a sign takes the place of what stands there', () => {
  const [first] = scriptCompletions(RUN, 3, 4, '+ RC');
  expect(first).toMatchObject({ from: 2, to: 4 });
  expect(scriptCompletions(RUN, 3, 0, '+ RC')).toEqual([]);
});

const wrong = (line: number, text: string) => scriptProblems(RUN, line, text).map(({ about }) => about);

it.each([
  [2, 'MAIL FROM:carol@client.example', ['expected.opening-bracket']],
  [3, '+ RCPT TO alice', ['expected.to-colon']],
  [2, 'DATA', ['problem.not-now']],
  [7, '.hidden', ['problem.lost-dot']],
  [7, '..hidden', []],
  [7, '.', []],
  [7, 'x'.repeat(998), []],
  [7, 'x'.repeat(999), ['problem.too-long']],
  [2, `NOOP ${'x'.repeat(600)}`, ['problem.too-long']],
  [0, `printf ${'x'.repeat(600)}`, []],
  [9, '# 5 min', []],
])('finds what is wrong in line %i: %.40s', (line, text, about) => {
  // A Postfix forgives missing brackets; the strict reading does not.
  const strict = rerun(EMPTY, ['! personality rfc', ...LINES]);
  const found = scriptProblems(strict, line + 1, text).map((problem) => problem.about);
  expect(found).toEqual(about);
});

const fixed = (line: number, text: string): string => {
  const fix = scriptProblems(RUN, line, text).at(-1)?.fix;
  return fix === undefined ? text : mended(text, fix);
};

it('doubles a dot that would be lost', () => expect(fixed(7, '.hidden')).toBe('..hidden'));

it.each([
  [7, `${'word '.repeat(220)}`.trim(), /^(?:word ){198}word\nword/],
  [7, 'x'.repeat(1_200), /^x{998}\nx{202}$/],
  [5, `Subject: ${'word '.repeat(220)}`.trim(), /^Subject: .*\n word/],
  [5, `X:${'x'.repeat(1_200)}`, /^X:x{996}\n x+$/],
  [7, 'ё'.repeat(600), /^ё{499}\nё{101}$/],
])('breaks a line %# that is too long', (line, text, expected) =>
  expect(fixed(line, text)).toMatch(expected),
);

it('moves a fix with the sign that stands before the line', () => {
  const strict = rerun(EMPTY, ['! personality rfc', ...LINES]);
  const fix = scriptProblems(strict, 4, '+ RCPT TO: <alice@kitchen.example>')[0]?.fix;
  expect(fix && mended('+ RCPT TO: <alice@kitchen.example>', fix)).toBe('+ RCPT TO:<alice@kitchen.example>');
  expect(wrong(3, '+ RCPT TO:<alice@kitchen.example>')).toEqual([]);
});

it('finds the letters, each from its command to its last dot', () => {
  expect(letters(RUN)).toEqual([{ from: 4, to: 8 }]);
  expect(letters(EMPTY)).toEqual([]);
  const open = rerun(EMPTY, LINES.slice(0, 7));
  expect(letters(open)).toEqual([{ from: 4, to: 6 }]);
  expect(letters(playOn(rewritten(EMPTY, LINES), 2))).toEqual([]);
});

it('folds the text of a letter, and leaves its last dot with what was answered to it', () => {
  expect(folds(RUN)).toEqual([{ from: 4, to: 7 }]);
  expect(folds(rerun(EMPTY, LINES.slice(0, 7)))).toEqual([{ from: 4, to: 6 }]);
  expect(folds(rerun(EMPTY, [...LINES.slice(0, 5), '.']))).toEqual([]);
});

it.each([
  [1, 'EHLO client.example', 5, 'EHLO SP ( Domain / address-literal )'],
  [3, '+ rcpt to:<alice', 12, 'RCPT TO:<forward-path> [ SP rcpt-parameters ]'],
])('says how the command in line %i is written', (line, text, column, form) =>
  expect(scriptSignature(RUN, line, column, text)?.parts.join('')).toBe(form),
);

it.each([
  [0, 'telnet'],
  [1, 'SOUP'],
  [6, 'MAIL'],
  [9, '# 5 min'],
])('line %i, %s, has no form of the protocol', (line, text) =>
  expect(scriptSignature(RUN, line, 3, text)).toBeUndefined(),
);

it.each([
  [3, '+ RCPT TO:<alice@kitchen.example>', 1, 0],
  [3, '+ RCPT TO:<alice@kitchen.example>', 6, 0],
  [3, '+ RCPT TO:<alice@kitchen.example>', 7, 1],
  [3, '+ RCPT TO:<alice@kitchen.example>', 12, 2],
  [2, 'MAIL FROM:<> S', 14, 3],
])('in line %i, %s, the caret at %i is in part %i', (line, text, column, part) =>
  expect(scriptSignature(RUN, line, column, text)?.active).toBe(part),
);

it('the part is of the line as it was played, where no other is given', () => {
  expect(scriptSignature(RUN, 1, 6)?.active).toBe(1);
  expect(scriptSignature(RUN, 99, 6)).toBeUndefined();
});
