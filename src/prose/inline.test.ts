import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Inline } from './block.ts';
import { inlines, runTogether } from './inline.ts';
import { plainText } from './plain.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const code = (words: string): Inline => ({ kind: 'code', text: words });
const fact = (name: string): Inline => ({ kind: 'fact', name });

const CASES: readonly (readonly [string, string, readonly Inline[]])[] = [
  ['plain words', 'Hello, SMTP!', [text('Hello, SMTP!')]],
  ['nothing at all', '', []],
  ['two lines as one', 'one\ntwo', [text('one two')]],
  ['two paragraphs as one', 'one\n\ntwo', [text('one two')]],
  ['a hard break as a space', 'one  \ntwo\\\nthree', [text('one two three')]],
  ['emphasis', 'a *b* c', [text('a '), { kind: 'emphasis', of: [text('b')] }, text(' c')]],
  ['strength', '**b**', [{ kind: 'strong', of: [text('b')] }]],
  ['code', 'say `QUIT`', [text('say '), code('QUIT')]],
  ['a fact', 'to {recipient}.', [text('to '), fact('recipient'), text('.')]],
  ['a fact as code', '`{queueId}`', [fact('queueId')]],
  ['code that holds a fact', '`TO:<{recipient}>`', [code('TO:<{recipient}>')]],
  ['two facts in code', '`{a}{b}`', [code('{a}{b}')]],
  ['braces that name nothing', 'a {b c} {} {1}', [text('a {b c} {} {1}')]],
  ['a line that looks like a list', '1. first\n- second', [text('1. first - second')]],
  ['a line that looks like a heading', '# Words', [text('# Words')]],
  ['a line that looks like a quotation', '> Words', [text('> Words')]],
  ['a rule', '---', [text('---')]],
  ['what looks like a setext heading', 'Words\n===', [text('Words ===')]],
  ['a fence', '```smtp', [text('```smtp')]],
  ['four spaces before', '    Words', [text('Words')]],
  ['a character reference', '&lt;a&gt;', [text('<a>')]],
  ['an escaped star', '\\*a\\*', [text('*a*')]],
];

it.each(CASES)('reads %s', (_, source, expected) => {
  expect(inlines(source)).toEqual(expected);
});

it.each([
  '/',
  '/replies/550/',
  '/lessons/first-letter/#step-2',
  'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4',
  'rfc:5321',
  'rfc:5321#4.1.1.2',
  'rfc:5321#D',
])('lets a link lead to %s', (href) => {
  expect(inlines(`[there](${href})`)).toEqual([{ kind: 'link', href, of: [text('there')] }]);
});

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'http://a.example/',
  'mailto:a@b.example',
  '//a.example/',
  '/\\\\a.example/',
  '/replies/../../',
  'https://a@b.example/',
  'rfc:5321"onclick',
  'other.html',
])('shows a link to %s as it was written', (href) => {
  expect(inlines(`see [there](${href}) now`)).toEqual([text(`see [there](${href}) now`)]);
});

it.each([
  '<script>alert(1)</script>',
  '<b>bold</b>',
  '<!-- a comment -->',
  '![picture](https://a.example/x.png)',
])('shows %s as it was written', (source) => {
  expect(inlines(source)).toEqual([text(source)]);
});

it('takes no definition of a link from elsewhere in the text', () => {
  const source = '[a][b]\n\n[b]: javascript:alert(1)';
  expect(inlines(source)).toEqual([text('[a][b] [b]: javascript:alert(1)')]);
});

it('goes eight levels deep and shows what lies below as it was written', () => {
  const nested = Array.from({ length: 12 }).reduce<string>(
    (inner, _, i) => (i % 2 === 0 ? `*a ${inner} a*` : `**a ${inner} a**`),
    'x',
  );
  expect(depthOf(inlines(nested))).toBe(9);
  expect(plainText(inlines(nested))).toContain('*a x a*');
});

const depthOf = (all: readonly Inline[]): number =>
  Math.max(0, ...all.map((one) => ('of' in one ? 1 + depthOf(one.of) : 1)));

it('never throws and never lets a link out of the list, whatever the text', () => {
  const hrefs = (all: readonly Inline[]): readonly string[] =>
    all.flatMap((one) => ('of' in one ? [...(one.kind === 'link' ? [one.href] : []), ...hrefs(one.of)] : []));
  const markdownish = fc.string({
    unit: fc.constantFrom(...'ab*_`[](){}<>!#-:/\\\n .&;', 'javascript:', 'https://'),
  });
  fc.assert(
    fc.property(markdownish, (source) => {
      for (const href of hrefs(inlines(source))) expect(href).toMatch(/^(\/(?!\/)|https:|rfc:)/);
    }),
  );
});

it('puts one space between paragraphs that run together', () => {
  expect(runTogether([[text('a')], [code('b')], [text('c')]])).toEqual([text('a '), code('b'), text(' c')]);
});
