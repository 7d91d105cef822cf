import { expect, it } from 'vitest';
import { introduced } from './readme.ts';
import { RULES } from './rules.ts';
import { faultText } from './source.ts';
import { catalogued } from './text.ts';

const DOC = '/** What it is. */\n';

/** A rule, a file that breaks it, what it says; and one that does not break it. */
interface Planted {
  readonly rule: string;
  readonly path: string;
  readonly wrong: string;
  readonly says: string;
  readonly right: string;
}

const planted: readonly Planted[] = [
  {
    rule: 'leans only on rooms above its own',
    path: 'src/smtp/model/reply.ts',
    wrong: "import { step } from '../server/step.ts';",
    says: 'smtp/model may not import smtp/server',
    right: "import type { Zone } from '#dns/record.ts';",
  },
  {
    rule: 'leans only on rooms above its own',
    path: 'src/mail/date-time.ts',
    wrong: "import '#world/world.ts';",
    says: 'mail may not import world',
    right: "// import '#world/world.ts';",
  },
  {
    rule: 'leans only on rooms above its own',
    path: 'src/bridge/listen.ts',
    wrong: "import { store } from '#app/store.ts';",
    says: 'bridge may not import app',
    right: "import { run } from '#trace/run.ts';",
  },
  {
    rule: 'leans only on rooms above its own',
    path: 'src/lesson/judge.ts',
    wrong: "export { t } from '#app/message/t.ts';",
    says: 'lesson may not import app',
    right: "const words = 'from the app';",
  },
  {
    rule: 'spells its imports in the one way',
    path: 'src/smtp/model/reply.ts',
    wrong: "import type { Reason } from './reason';",
    says: 'write the extension: ./reason',
    right: "import type { Reason } from './reason.ts';",
  },
  {
    rule: 'spells its imports in the one way',
    path: 'src/smtp/server/step.ts',
    wrong: "import type { Reply } from '#smtp/model/reply.ts';",
    says: 'within smtp/ import by relative path',
    right: "import type { Reply } from '../model/reply.ts';",
  },
  {
    rule: 'spells its imports in the one way',
    path: 'src/trace/run.ts',
    wrong: "import type { World } from '../world/world.ts';",
    says: 'import from another folder by #world/…',
    right: "import reasons from '../../lessons/replies/en.md';",
  },
  {
    rule: 'loads nothing later unless it is the page or a tool',
    path: 'src/explain/dissect.ts',
    wrong: "const words = await import('./words.ts');",
    says: 'import() is for console app ui build',
    right: "import { words } from './words.ts';",
  },
  {
    rule: 'is short enough to be read',
    path: 'src/app/store.ts',
    wrong: 'x\n'.repeat(301),
    says: '301 lines',
    right: 'x\n'.repeat(300),
  },
  {
    rule: 'explains what a pure room exports',
    path: 'src/dns/resolve.ts',
    wrong: `${DOC}const inner = 1;\n\nexport const lookup = 1;`,
    says: 'missing above "export const lookup"',
    right: `${DOC}// RFC 1034 §3.6\nexport const lookup = 1;\nexport const other = 2;`,
  },
  {
    rule: 'explains what a pure room exports',
    path: 'src/dns/record.ts',
    wrong: `${DOC}export interface A {\n  /** One. */\n  a: 1;\n}\n\nexport async function b() {}`,
    says: 'missing above "export async function b"',
    right: `/** Two\n *  lines. */\nexport type A = 1;`,
  },
  {
    rule: 'cites the standard that it carries out',
    path: 'src/smtp/grammar/domain.ts',
    wrong: 'export const domain = (text: string): Parsed<string> => x;',
    says: 'cite the RFC',
    right: '// RFC 5321 §4.1.2\nexport const domain = (text: string): Parsed<string> => x;',
  },
  {
    rule: "takes example addresses that are nobody's",
    path: 'src/world/scenario/default-kitchen.ts',
    wrong: "const address = '8.8.8.8';",
    says: "8.8.8.8 may be somebody's",
    right: "const address = '192.0.2.25'; // RFC 5321 §4.5.3.1, 127.0.0.1",
  },
  {
    rule: "takes example domains that are nobody's",
    path: 'src/app/session.test.ts',
    wrong: "send('MAIL FROM:<alice@gmail.com>');",
    says: "gmail.com may be somebody's",
    right: "send('MAIL FROM:<alice@kitchen.example>'); // bob@mail.example.org",
  },
];

it.each(planted)('$rule: sees the fault in $path ($says)', ({ rule, path, wrong, says }) => {
  expect(RULES[rule]?.({ path, text: wrong }).map(faultText)).toEqual([expect.stringContaining(says)]);
});

it.each(planted)('$rule: has nothing against what is right in $path', ({ rule, path, right }) => {
  expect(RULES[rule]?.({ path, text: right })).toEqual([]);
});

it('has a planted fault for every rule', () => {
  const elsewhere = ['stands in a room of the house', 'is named for what is in it'];
  const tested = new Set([
    ...planted.map(({ rule }) => rule),
    ...elsewhere,
    'knows no clock, die or page if its room is pure',
    'spells references to standards in the one form',
  ]);
  expect([...tested].sort()).toEqual(Object.keys(RULES).sort());
});

it.each(['src/nowhere/a.ts', 'src/smtp/a.ts', 'src/smtp/other/a.ts', 'src/a.ts'])(
  '%s stands in no room',
  (path) => {
    expect(RULES['stands in a room of the house']?.({ path, text: '' })).toHaveLength(1);
  },
);

it.each(['src/utils/a.ts', 'src/dns/index.ts', 'src/smtp/model/types.ts', 'src/ui/common/Button.tsx'])(
  '%s is not named for what is in it',
  (path) => {
    expect(RULES['is named for what is in it']?.({ path, text: '' })).toHaveLength(1);
  },
);

const impure = (text: string, path = 'src/world/time/clock.ts') =>
  RULES['knows no clock, die or page if its room is pure']?.({ path, text });

it.each([
  'const now = Date.now();',
  'const at = new Date(0);',
  'const die = Math.random();',
  'performance.now();',
  'setTimeout(later, 5);',
  'window.alert();',
  'document.title;',
  'fetch(url);',
  'process.env;',
  ['const text = `it is $', '{Date.now()}`;'].join(''),
  "const quote = /'/; Date.now();",
  'class Session {}',
  'return this.state;',
  'console.log(1);',
  "import { readFileSync } from 'node:fs';",
])('a pure room may not say %s', (text) => {
  expect(impure(text)).toHaveLength(1);
});

it.each([
  '// a Date, a window, fetch',
  '/** The document. */',
  "const field = 'Date: Mon, 2 Feb 2009';",
  'const text = `the document`;',
  'const pattern = /^Date:|window/;',
  'const half = a / b; const c = dateTime(seconds) / 2;',
])('a pure room may say %s', (text) => {
  expect(impure(text)).toEqual([]);
});

it('lets the page and the tests know the clock', () => {
  expect(impure('Date.now();', 'src/ui/Clock.tsx')).toEqual([]);
  expect(impure('performance.now();', 'src/memory/list.test.ts')).toEqual([]);
});

const references = (text: string) =>
  RULES['spells references to standards in the one form']?.({ path: 'src/mail/header.ts', text });

it.each([
  'RFC5321',
  'RFC-5321',
  'RFC 5321 section 4.1',
  'RFC 5321, §4.1',
  'RFC 5321 § 4.1',
  'RFC 5321§4',
  'RFC 5321 Section 4',
  'RFC 5321 §4.1.a',
])('does not take %s for a reference', (text) => {
  expect(references(`// ${text}`)).toHaveLength(1);
});

it.each([
  'RFC 5321',
  'RFC 5321 §4.1.1.11',
  'RFC 821 §4.1.1',
  'RFC 5321 §D',
  'RFC 5321 §F.2.',
  'RFC 5321 erratum 1820',
  'https://www.rfc-editor.org/rfc/rfc5321',
])('takes %s for a reference', (text) => {
  expect(references(`// ${text}`)).toEqual([]);
});

it('lets a test hold wrong references in its strings, not in its comments', () => {
  const inTest = (text: string) =>
    RULES['spells references to standards in the one form']?.({ path: 'src/explain/rfc/url.test.ts', text });
  expect(inTest("expect(url('RFC5321')).toBeUndefined();")).toEqual([]);
  expect(inTest('// RFC5321')).toHaveLength(1);
});

it('lets tests fetch their material anywhere, and the entry join the rooms', () => {
  const leaning = (path: string) =>
    RULES['leans only on rooms above its own']?.({ path, text: "import { x } from '#ui/x.ts';" });
  expect(leaning('src/dns/resolve.test.ts')).toEqual([]);
  expect(leaning('src/app/main.tsx')).toEqual([]);
  expect(leaning('src/app/store.ts')).toHaveLength(1);
});

it('misses a policy in its catalogue', () => {
  const relay = { path: 'src/smtp/policy/relay.ts', text: 'export const relay = policy({' };
  const catalogue = { path: 'src/smtp/policy/catalogue.ts', text: 'export const POLICIES = [relay];' };
  expect(catalogued([relay, { ...catalogue, text: '' }])).toHaveLength(1);
  expect(catalogued([relay])).toHaveLength(1);
  expect(catalogued([relay, catalogue])).toEqual([]);
});

it('misses a README, and measures it', () => {
  const source = { path: 'src/dns/record.ts', text: '' };
  const readme = (lines: number) => ({ path: 'src/dns/README.md', text: 'x\n'.repeat(lines) });
  expect(introduced([source], [])).toHaveLength(1);
  expect(introduced([source], [readme(31)])).toHaveLength(1);
  expect(introduced([source], [readme(30)])).toEqual([]);
});
