import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { pathText } from '#world/scenario/shape.ts';
import type { Input } from '../input.ts';
import { run } from '../run.ts';
import { isSmallEnough, LARGEST_SESSION } from '../session-size.ts';
import { readSessionFile, sessionFile } from './session-file.ts';

const INPUTS: readonly Input[] = [
  { kind: 'line', text: 'telnet mail.kitchen.example 25' },
  { kind: 'key', key: 'escape' },
  { kind: 'wait', seconds: 300.5 },
  { kind: 'set', behaviour: 'blocklist', setting: 'listed', value: ['192.0.2.33'] },
  { kind: 'set', behaviour: 'gone', setting: 'on', value: true },
  { kind: 'personality', id: 'rfc' },
];

const KITCHEN = { ...DEFAULT_KITCHEN, seed: 7 };

it('saves a session of which the same trace follows', () => {
  const trace = run(KITCHEN, INPUTS);
  const reading = readSessionFile(sessionFile(trace));
  expect(reading).toEqual({ ok: true, value: { kitchen: KITCHEN, inputs: INPUTS } });
  expect(reading.ok && run(reading.value.kitchen, reading.value.inputs)).toEqual(trace);
});

it('takes what else a file holds for nothing, as in those of the bridge', () => {
  const text = JSON.stringify({ kitchen: { seed: 7 }, inputs: INPUTS, replays: true, said: [{ at: 1 }] });
  expect(readSessionFile(text)).toEqual({ ok: true, value: { kitchen: KITCHEN, inputs: INPUTS } });
});

it('takes a kitchen for a session in which nothing was done', () => {
  const expected = { ok: true, value: { kitchen: KITCHEN, inputs: [] } };
  expect(readSessionFile('{ "seed": 7 }')).toEqual(expected);
  expect(readSessionFile('{ "kitchen": { "seed": 7 } }')).toEqual(expected);
});

const problems = (text: string): readonly string[] => {
  const reading = readSessionFile(text);
  if (reading.ok) return [];
  return reading.problems.map((problem) =>
    'path' in problem ? `${pathText(problem.path)} ${problem.wrong}` : problem.wrong,
  );
};

it.each([
  ['{', ['syntax']],
  ['{ "kitchen": { "seed": -1 }, "inputs": [] }', ['kitchen.seed number']],
  ['{ "kitchen": { "seed": -1 }, "inputs": 1 }', ['kitchen.seed number', 'inputs list']],
  ['{ "kitchen": {}, "inputs": [{ "kind": "paste" }, null] }', ['inputs[0].kind choice', 'inputs[1] table']],
  ['{ "kitchen": {}, "inputs": [{ "kind": "line" }] }', ['inputs[0].text missing']],
  ['{ "kitchen": {}, "inputs": [{ "kind": "wait", "seconds": -1 }] }', ['inputs[0].seconds number']],
  ['{ "kitchen": {}, "inputs": [{ "kind": "key", "key": "delete" }] }', ['inputs[0].key choice']],
  [
    '{ "kitchen": {}, "inputs": [{ "kind": "set", "behaviour": "relay", "setting": "for", "value": {} }] }',
    ['inputs[0].value either'],
  ],
])('says all that is wrong with %s', (text, expected) => expect(problems(text)).toEqual(expected));

it('keeps nothing that is too large', () => {
  const line: Input = { kind: 'line', text: 'x'.repeat(LARGEST_SESSION.characters + 1) };
  const many = Array<Input>(LARGEST_SESSION.inputs + 1).fill({ kind: 'key', key: 'escape' });
  expect(isSmallEnough([line])).toBe(false);
  expect(isSmallEnough(many)).toBe(false);
  expect(isSmallEnough(INPUTS)).toBe(true);
  expect(problems(JSON.stringify({ kitchen: {}, inputs: [line] }))).toEqual(['too-large']);
  expect(problems(JSON.stringify({ kitchen: {}, inputs: many }))).toEqual(['inputs too-many']);
});
