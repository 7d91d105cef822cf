import { expect, it } from 'vitest';
import { KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import { corpusIn } from './corpus.ts';
import { caseOf, type FuzzCase } from './fuzz-case.ts';
import { cutBy, faultIn, judgeCase } from './judge-case.ts';
import { type PlayedCase, playCase } from './play-case.ts';
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

const GOOD: FuzzCase = {
  setup: { ...KITCHEN_SERVER, personality: 'rfc' },
  tls: false,
  acts: [
    {
      kind: 'octets',
      octets: 'EHLO client.example\r\nMAIL FROM:<>\r\nRCPT TO:<alice@kitchen.example>\r\nDATA\r\nx',
    },
  ],
};
const played = playCase(GOOD, (octets) => [octets]);

/** The same answers, the last of them in other octets. */
const saying = (octets: string): PlayedCase => ({
  ...played,
  effects: played.effects.map((effect, index) =>
    effect.kind === 'reply' && index === played.effects.length - 1
      ? { ...effect, reply: { ...effect.reply, lines: [octets], octets } }
      : effect,
  ),
});
const at = (state: 'closed' | 'data', effects: PlayedCase['effects']): PlayedCase => ({
  ...played,
  receiver: { ...played.receiver, session: { ...played.receiver.session, state } },
  effects,
});
const CLOSE = { kind: 'close' } as const;
const { content } = played.receiver;

it.each<[string, PlayedCase]>([
  ['a reply is well formed', saying('354 a\n')],
  ['a reply is well formed', saying('354-a\r\n')],
  ['a reply is well formed', saying('354-a\r\n250 b\r\n')],
  ['a reply is well formed', saying('654 a\r\n')],
  ['a reply has no control characters', saying('354 a\x07\r\n')],
  ['a line of a reply has 512 octets at most', saying(`354 ${'a'.repeat(507)}\r\n`)],
  ['nothing is done after the close', at('closed', [CLOSE, ...played.effects])],
  ['who closes is closed', at('data', [...played.effects, CLOSE])],
  ['who closes is closed', at('closed', played.effects)],
  [
    'a line on its way is bounded',
    { ...played, receiver: { ...played.receiver, pending: 'x'.repeat(65_539) } },
  ],
  [
    'a letter on its way is bounded',
    { ...played, receiver: { ...played.receiver, content: content && { ...content, limit: 0 } } },
  ],
  [
    'no more is done than was asked for',
    { ...played, effects: Array.from({ length: 100 }, () => played.effects[0]) as PlayedCase['effects'] },
  ],
  [
    'what is remembered is bounded',
    { ...played, memory: { ...played.memory, policies: { greylisting: 'x'.repeat(40_000) } } },
  ],
])('would find that it is broken that %s', (rule, broken) => {
  expect(faultIn(GOOD, played, played)).toBeUndefined();
  expect(faultIn(GOOD, broken, broken)).toMatchObject({ rule });
});

it('would find that a cut has made a difference', () => {
  expect(faultIn(GOOD, played, saying('354 b\r\n'))).toMatchObject({
    rule: 'how the octets are cut does not matter',
  });
});

it('says which rule is broken, also where something throws', () => {
  const broken = { ...KITCHEN_SERVER, behaviours: {}, domains: undefined } as unknown as FuzzCase['setup'];
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
