import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseLesson } from './parse-lesson.ts';

const HEAD = '---\nid: soup\nnumber: 1\ntitle: Soup\nsummary: How soup travels\nminutes: 10\n---\n';
const STEP = `
## Call

Some *text*.

- a list

> Call the server.

\`\`\`goals
connected | You are connected
\`\`\`

\`\`\`smtp
$ telnet mail.kitchen.example 25
S: 220
\`\`\`

\`\`\`wrong
$ telnet mail.kitchen.example
\`\`\`

The port is missing.

More text.

### Hint

Port \`25\`.
`;
const parse = (body: string) => parseLesson(HEAD + body, 'soup');
const problemsOf = (body: string) => {
  const reading = parse(body);
  return reading.ok ? [] : reading.problems.map(({ key, line }) => [key, line]);
};
const text = (words: string) => ({ kind: 'text', text: words });

it('reads a lesson with all that a step may have', () => {
  const reading = parse(STEP);
  expect(reading).toMatchObject({
    ok: true,
    lesson: {
      id: 'soup',
      title: 'Soup',
      steps: [
        {
          title: 'Call',
          prose: [
            { kind: 'paragraph', of: [text('Some '), { kind: 'emphasis' }, text('.')] },
            { kind: 'list' },
            { kind: 'paragraph', of: [text('More text.')] },
          ],
          task: [text('Call the server.')],
          goals: [{ condition: { name: 'connected' }, at: 18 }],
          inOrder: false,
          solution: [
            { kind: 'do', at: 22 },
            { kind: 'expect', code: 220, at: 23 },
          ],
          wrongWays: [{ hint: [text('The port is missing.')], at: 26 }],
          hints: [[text('Port '), { kind: 'code', text: '25' }, text('.')]],
          at: 9,
        },
      ],
    },
  });
});

it('reads the goals from the model solution where a step has none of its own', () => {
  const reading = parse(
    '## A\n\n> T\n\n```smtp\n$ telnet h 25\nS: 220\nC: EHLO a\nS: 250-…\nC: AUTH LOGIN\nS: 334\nC: x\nS: 235\n```\n',
  );
  expect(reading).toMatchObject({
    ok: true,
    lesson: {
      steps: [
        {
          inOrder: true,
          goals: [
            { condition: { name: 'reply CODE', arguments: ['220'] }, words: [{ kind: 'code', text: '220' }] },
            {
              condition: { name: 'answered VERB CODE', arguments: ['EHLO', '250'] },
              words: [{ text: 'EHLO' }, text(' → '), { text: '250' }],
            },
            { condition: { arguments: ['AUTH', '334'] } },
            { condition: { arguments: ['AUTH', '235'] } },
          ],
        },
      ],
    },
  });
});

it('takes line ends of other systems and a byte order mark', () => {
  expect(parseLesson(`\uFEFF${(HEAD + STEP).replaceAll('\n', '\r\n')}`, 'soup').ok).toBe(true);
});

it('takes a hint under a Russian heading', () => {
  expect(parse(STEP.replace('### Hint', '### Подсказка')).ok).toBe(true);
});

const SMTP = '```smtp\nC: QUIT\nS: 221\n```\n';
it.each([
  ['', [['no-steps', 1]]],
  [`Words.\n\n${STEP}`, [['text-before-steps', 8]]],
  [`##\n\n> T\n\n${SMTP}`, [['no-title', 8]]],
  [`## A\n\n${SMTP}`, [['no-task', 8]]],
  [`## A\n\n> T\n\n- x\n\n> U\n\n${SMTP}`, [['two-tasks', 14]]],
  ['## A\n\n> T\n', [['no-solution', 8]]],
  [`## A\n\n> T\n\n${SMTP}\n${SMTP}`, [['two-solutions', 17]]],
  [
    `## A\n\n> T\n\n${SMTP}\n\`\`\`goals\nclosed | x\n\`\`\`\n\n\`\`\`goals\nclosed | x\n\`\`\`\n`,
    [['two-goals', 21]],
  ],
  ['## A\n\n> T\n\n```smtp\nC: QUIT\n```\n', [['nothing-to-check', 8]]],
  [`## A\n\n> T\n\n${SMTP}\n\`\`\`goal\nx\n\`\`\`\n`, [['unknown-block', 17]]],
  [`## A\n\n> T\n\n${SMTP}\n\`\`\`wrong\nC: BYE\n\`\`\`\n`, [['wrong-without-hint', 17]]],
  [`## A\n\n> T\n\n${SMTP}\n### Hunt\n\nx\n`, [['unknown-section', 17]]],
  [`## A\n\n> T\n\n${SMTP}\n#### Deep\n`, [['unknown-section', 17]]],
  [`## A\n\n> T\n\n${SMTP}\n### Hint\n`, [['not-one-paragraph', 17]]],
  [`## A\n\n> T\n\n${SMTP}\n### Hint\n\nx\n\ny\n`, [['not-one-paragraph', 17]]],
  [`## A\n\n[x](javascript:y)\n\n> T\n\n${SMTP}`, [['link', 10]]],
  [`## A\n\n> T ![x](https://a.example/)\n\n${SMTP}`, [['link', 10]]],
  [`## A\n\n> T\n\n${SMTP}\n\`\`\`wrong\nwhat\n\`\`\`\n\nHint.\n`, [['unknown-line', 18]]],
  ['## A\n\n> T\n\n```smtp\nwhat\n```\n', [['unknown-line', 13]]],
  [`## A\n\n> T\n\n${SMTP}\n\`\`\`goals\nwhat | x\n\`\`\`\n`, [['unknown-condition', 18]]],
])('names what is wrong and where (%#)', (body, expected) => {
  expect(problemsOf(body)).toEqual(expected);
});

it('names all problems at once, in the order of the file', () => {
  const body = '## A\n\n```smtp\nwhat\nC: QUIT\n```\n\n## B\n\n> T\n\n```goals\nsoon | x\n```\n';
  const reading = parseLesson(`---\nid: stew\n---\n${body}`, 'soup');
  expect(reading.ok ? [] : reading.problems.map(({ key }) => key)).toEqual([
    ...['missing-key', 'missing-key', 'missing-key', 'missing-key', 'wrong-id'],
    ...['no-task', 'nothing-to-check', 'unknown-line', 'no-solution', 'unknown-condition'],
  ]);
});

it('takes listings that are part of the text', () => {
  expect(parse(`## A\n\n\`\`\`eml\nFrom: x\n\`\`\`\n\n\`\`\`\nx\n\`\`\`\n\n> T\n\n${SMTP}`)).toMatchObject({
    lesson: {
      steps: [
        {
          prose: [
            { kind: 'listing', info: 'eml' },
            { kind: 'listing', info: '' },
          ],
        },
      ],
    },
  });
});

it.each([
  ['ten megabytes', 'x'.repeat(10_000_000), 'too-big'],
  ['a hundred thousand headings', '## a\n'.repeat(100_000), 'too-big'],
  ['indented lists', Array.from({ length: 200 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'), 'too-deep'],
  ['many headings', '## a\n'.repeat(5_000), 'too-many-lines'],
  ['some hundred headings', '## a\n'.repeat(900), 'too-many-headings'],
  ['deep quotations', `${'>'.repeat(1_500)}a`, 'too-deep'],
  ['deep lists', `${'- '.repeat(900)}a`, 'too-deep'],
  ['a bomb of anchors', `---\na: &a [x]\nb: &b [*a,*a,*a]\n---\n`, 'yaml-anchor'],
  ['deep YAML', `---\na: ${'['.repeat(1_000)}\n---\n`, 'yaml'],
])('refuses %s', (_, markdown, key) => {
  const reading = parseLesson(markdown, 'x');
  expect(reading.ok ? [] : reading.problems.map((one) => one.key)).toContain(key);
});

it.each([
  ['open brackets', `${'['.repeat(1_900)}\n`.repeat(30)],
  ['stars', `${'*a **b '.repeat(250)}\n`.repeat(30)],
  ['backticks', Array.from({ length: 340 }, (_, i) => '`'.repeat(i)).join('\n')],
  ['links in links', `${'[a]('.repeat(400)}\n`.repeat(30)],
])('is done with %s in bounded time', (_, markdown) => {
  expect(parseLesson(markdown, 'x').ok).toBe(false);
});

const SNIPPETS = [
  '---\n',
  'id: x\n',
  '## A\n',
  '### Hint\n',
  '> T\n',
  '\n',
  '```smtp\n',
  '```wrong\n',
  '```goals\n',
  '```\n',
];
const LINES = [
  'C: QUIT\n',
  'S: 221\n',
  'closed | x\n',
  '! relay for open\n',
  '# 5 min\n',
  '- a\n',
  '[a](b)',
  '{c}',
  '*',
];

it('makes of any text a lesson or a list of problems, and never throws', () => {
  const lessonish = fc
    .array(fc.oneof(fc.constantFrom(...SNIPPETS, ...LINES), fc.string()), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        lessonish,
        lessonish.map((body) => HEAD + body),
      ),
      (markdown) => {
        const reading = parseLesson(markdown, 'soup');
        if (reading.ok) expect(reading.lesson.steps.length).toBeGreaterThan(0);
        else expect(reading.problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
