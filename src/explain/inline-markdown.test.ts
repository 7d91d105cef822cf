import { expect, it } from 'vitest';
import type { Inline } from '#prose/block.ts';
import { blocks } from '#prose/blocks.ts';
import { plainText } from '#prose/plain.ts';
import { codeSpan, escaped, inlineMarkdown } from './inline-markdown.ts';

const SITE = 'https://kitchen.example';

it.each<readonly [Inline, string]>([
  [{ kind: 'text', text: 'a*b' }, 'a\\*b'],
  [{ kind: 'code', text: 'MAIL' }, '`MAIL`'],
  [{ kind: 'fact', name: 'host' }, '`mail.kitchen.example`'],
  [{ kind: 'fact', name: 'wait' }, '`{wait}`'],
  [{ kind: 'emphasis', of: [{ kind: 'text', text: 'must' }] }, '*must*'],
  [{ kind: 'strong', of: [{ kind: 'code', text: '250' }] }, '**`250`**'],
  [
    { kind: 'link', href: '/replies/250/', of: [{ kind: 'text', text: '250' }] },
    '[250](https://kitchen.example/replies/250/)',
  ],
  [
    { kind: 'link', href: 'rfc:5321#4.2', of: [{ kind: 'text', text: 'here' }] },
    '[here](https://www.rfc-editor.org/rfc/rfc5321#section-4.2)',
  ],
])('writes %j as %s', (inline, expected) => {
  expect(inlineMarkdown([inline], { host: 'mail.kitchen.example' }, SITE)).toBe(expected);
});

// What our own reader of Markdown makes of it is what was meant.
it.each(['*a* _b_ `c`', '[x](y)', '<b>&amp;', 'a\\b', '# not a heading', '~~a~~ | b', 'two\n  lines'])(
  'a text means itself: %j',
  (text) => {
    const [block] = blocks(`. ${escaped(text)}`);
    const of = block?.kind === 'paragraph' ? block.of : [];
    expect(plainText(of)).toBe(`. ${text.replace(/\s*\n\s*/g, ' ')}`);
    expect(of.every(({ kind }) => kind === 'text')).toBe(true);
  },
);

it.each(['a', '`', '``', 'a`b', ' a', 'a ', '` ``', '<b>', '\\'])('code means itself: %j', (text) => {
  const [block] = blocks(`. ${codeSpan(text)}`);
  const of = block?.kind === 'paragraph' ? block.of : [];
  expect(of[1]).toEqual({ kind: 'code', text });
});

it('writes nothing for a fact that is empty', () => {
  expect(codeSpan('')).toBe('');
});
