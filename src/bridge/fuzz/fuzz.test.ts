import { expect, it } from 'vitest';
import { KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import { corpusIn } from './corpus.ts';
import { caseOf, type FuzzCase } from './fuzz-case.ts';
import { cutBy, judgeCase } from './judge-case.ts';
import { shrunk } from './shrink.ts';

const CORPUS = corpusIn('e2e/recordings');
const RUNS = 3_000;

it('has much of what real clients have said to begin with', () => {
  expect(CORPUS.sessions.length).toBeGreaterThan(500);
  expect(CORPUS.lines.length).toBeGreaterThan(500);
});

it('makes the same case of the same seed, and cases that differ', () => {
  expect(caseOf(7, CORPUS)).toEqual(caseOf(7, CORPUS));
  const cases = Array.from({ length: 200 }, (_, seed) => JSON.stringify(caseOf(seed, CORPUS)));
  expect(new Set(cases).size).toBe(200);
});

it('cuts octets without losing any, the same way for the same seed', () => {
  const octets = 'x'.repeat(500);
  expect(cutBy(3)(octets).join('')).toBe(octets);
  expect(cutBy(3)(octets)).toEqual(cutBy(3)(octets));
  expect(cutBy(3)(octets).length).toBeGreaterThan(2);
});

it('finds no rule broken, whatever is thrown at the server', { timeout: 120_000 }, () => {
  for (let seed = 0; seed < RUNS; seed++) {
    const fault = judgeCase(caseOf(seed, CORPUS), seed);
    if (fault !== undefined) expect.fail(`seed ${seed}: ${fault.rule}\n${fault.found}`);
  }
});

it('says which rule is broken, also where something throws', () => {
  const broken = { ...KITCHEN_SERVER, domains: undefined } as unknown as FuzzCase['setup'];
  const each: FuzzCase = { setup: broken, tls: false, acts: [] };
  expect(judgeCase(each, 1)).toMatchObject({ rule: 'nothing throws' });
});

it('shrinks a case to what makes it fail', () => {
  const setup = { ...KITCHEN_SERVER, behaviours: { relay: { for: 'open' }, greylisting: { on: true } } };
  const acts = [
    { kind: 'octets', octets: 'EHLO client.example\r\nNOOP\r\nDATA x\r\nQUIT\r\n' },
    { kind: 'wait', seconds: 5 },
  ] as const;
  const least = shrunk({ setup, tls: true, acts }, ({ acts: some, setup: { behaviours } }) => {
    const isOpen = behaviours.relay !== undefined;
    return isOpen && some.some((act) => act.kind === 'octets' && act.octets.includes('A x'));
  });
  expect(least.acts).toEqual([{ kind: 'octets', octets: 'A x' }]);
  expect(least.tls).toBe(false);
  expect(Object.keys(least.setup.behaviours)).toEqual(['relay']);
});
