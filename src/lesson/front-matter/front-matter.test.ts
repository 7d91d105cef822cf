import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { frontMatterOf } from './front-matter.ts';

const BASE = ['id: soup', 'number: 1', 'title: Soup', 'summary: How soup travels', 'minutes: 10'];
const read = (...lines: readonly string[]) => frontMatterOf(['---', ...lines, '---', '## One'], 'soup');
const kitchen = (...lines: readonly string[]) =>
  read(...BASE, 'kitchen:', ...lines.map((line) => `  ${line}`));
const serverOf = (...lines: readonly string[]) => kitchen(...lines).frontMatter?.kitchen.hosts[0]?.server;

it('reads what stands above the first step', () => {
  expect(read(...BASE)).toEqual({
    frontMatter: {
      number: 1,
      title: 'Soup',
      summary: 'How soup travels',
      minutes: 10,
      kitchen: DEFAULT_KITCHEN,
    },
    problems: [],
    lines: 7,
  });
});

it('reads the kitchen as a difference from the default one', () => {
  const server = serverOf(
    'personality: rfc',
    'mailboxes: [alice, dave]',
    'accounts: [{ login: dave, password: "12345" }, { login: bob, password: pie, token: crumb }]',
    'behaviours:',
    '  greylisting: on',
    '  relay: { for: open, networks: none }',
    '  blocklist:',
    '    listed: [198.51.100.7]',
  );
  expect(server).toEqual({
    ...DEFAULT_KITCHEN.hosts[0]?.server,
    personality: 'rfc',
    mailboxes: ['alice', 'dave'],
    accounts: [
      { login: 'dave', password: '12345' },
      { login: 'bob', password: 'pie', token: 'crumb' },
    ],
    behaviours: {
      ...DEFAULT_KITCHEN.hosts[0]?.server.behaviours,
      greylisting: { on: true },
      relay: { for: 'open', networks: [] },
      blocklist: { listed: ['198.51.100.7'] },
    },
  });
});

it('takes another seed and leaves the rest of the world alone', () => {
  const reading = kitchen('seed: 7').frontMatter?.kitchen;
  expect(reading).toEqual({ ...DEFAULT_KITCHEN, seed: 7 });
});

it.each([
  [['## One'], 'no-front-matter', 0],
  [['---', 'id: soup'], 'front-matter-open', 2],
  [['---', `id: ${'x'.repeat(9_000)}`, '---'], 'front-matter-too-big', 3],
  [['---', 'id: [', '---'], 'yaml', 3],
])('of %j says %s', (lines, key, taken) => {
  expect(frontMatterOf(lines, 'soup')).toMatchObject({
    frontMatter: undefined,
    problems: [{ key }],
    lines: taken,
  });
});

it.each([
  ['clock: real', { clock: 'real' }],
  ['clock: virtual', {}],
])('of "%s" keeps %j', (line, clock) => {
  const { frontMatter, problems } = read(...BASE, line);
  expect(problems).toEqual([]);
  expect({ ...(frontMatter?.clock && { clock: frontMatter.clock }) }).toEqual(clock);
});

it.each([
  ['clock: fast', 'bad-value', { value: 'fast', possible: 'virtual, real' }],
  ['clock: [real]', 'not-a-text', {}],
])('of "%s" says %s, and where', (line, key, facts) => {
  expect(read(...BASE, line).problems).toEqual([{ key, facts, line: 7, column: 8 }]);
});

it('says where an anchor stands', () => {
  expect(read('id: soup', 'title: &t Soup').problems).toMatchObject([{ key: 'yaml-anchor', line: 3 }]);
});

it('says every key that is missing', () => {
  expect(read('id: soup').problems.map(({ key, facts }) => [key, facts.key])).toEqual(
    ['number', 'title', 'summary', 'minutes'].map((key) => ['missing-key', key]),
  );
});

it('does without a kitchen of its own, not without a mapping', () => {
  expect(read('soup').problems[0]).toMatchObject({ key: 'not-a-mapping', line: 2, column: 1 });
});

it('wants the id to be the name of the folder', () => {
  const [, ...rest] = BASE;
  expect(read('id: stew', ...rest)).toMatchObject({
    problems: [{ key: 'wrong-id', line: 2, column: 5, facts: { id: 'stew', expected: 'soup' } }],
  });
});

it.each([
  [['author: chef'], 'unknown-key', 7, 1],
  [['title: Stew'], 'key-twice', 7, 1],
])('of %j says %s', (lines, key, line, column) => {
  expect(read(...BASE, ...lines).problems).toMatchObject([{ key, line, column }]);
});

it.each([
  ['title: ""', 'not-a-text'],
  ['title: [a]', 'not-a-text'],
  ['minutes: long', 'not-a-number'],
  ['minutes: -1', 'not-a-number'],
  ['kitchen: big', 'not-a-mapping'],
])('of "%s" says %s', (line, key) => {
  const others = BASE.filter((other) => other.split(':')[0] !== line.split(':')[0]);
  const reading = read(...others, line);
  expect(reading.problems).toMatchObject([{ key }]);
});

it.each([
  ['colour: red', 'unknown-key'],
  ['seed: x', 'not-a-number'],
  ['personality: nobody', 'unknown-personality'],
  ['personality: []', 'not-a-text'],
  ['mailboxes: alice', 'not-a-list'],
  ['mailboxes: [[alice]]', 'not-a-text'],
  ['accounts: [alice]', 'not-a-mapping', 'missing-key', 'missing-key'],
  ['accounts: [{ login: alice }]', 'missing-key'],
  ['accounts: [{ password: pie }]', 'missing-key'],
  ['behaviours: [on]', 'not-a-mapping'],
  ['behaviours: { nothing: on }', 'unknown-behaviour'],
  ['behaviours: { relay: [] }', 'not-a-mapping'],
  ['behaviours: { relay: { colour: blue } }', 'unknown-setting'],
  ['behaviours: { relay: { toString: blue } }', 'unknown-setting'],
  ['behaviours: { relay: { for: everybody } }', 'bad-value'],
  ['behaviours: { relay: { for: [open] } }', 'not-a-text'],
  ['behaviours: { relay: maybe }', 'bad-value'],
])('of the kitchen "%s" says %s', (line, ...keys) => {
  expect(kitchen(line).problems.map(({ key }) => key)).toEqual(keys);
});
