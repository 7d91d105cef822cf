import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connected, type Session } from '#smtp/model/session.ts';
import { receiverOf } from '#smtp/server/receiver.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { worldOf } from '#world/open.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import type { World } from '#world/world.ts';
import { unitAt } from './offset.ts';
import { mended } from './problem.ts';
import { problems } from './problems.ts';

const HOST = 'mail.kitchen.example';

const withServer = (behaviours: typeof KITCHEN_SERVER.behaviours): Kitchen => ({
  ...DEFAULT_KITCHEN,
  hosts: DEFAULT_KITCHEN.hosts.map((host) => ({
    ...host,
    server: { ...KITCHEN_SERVER, personality: 'rfc', behaviours },
  })),
});
const wire = (state: Session['state'], kitchen = withServer({})): World => {
  const receiver = receiverOf({
    ...connected({ address: '198.51.100.7', name: 'client.example' }, 0),
    state,
  });
  return { ...worldOf(kitchen), prompt: 'wire', connection: { host: HOST, port: 25, typed: HOST, receiver } };
};

const seen = (world: World, text: string) =>
  problems(world, text).map(({ from, to, about, certain, fix }) => ({
    text: text.slice(from, to),
    about,
    certain,
    mended: fix === undefined ? undefined : mended(text, fix),
  }));

it.each<[Session['state'], string, string, string, boolean, string | undefined]>([
  ['ready', 'MAIL <a@b.example>', '<a@b.example>', 'expected.from-colon', true, 'MAIL FROM:<a@b.example>'],
  ['ready', 'MAIL FROM <a@b.example>', 'FROM', 'expected.from-colon', true, 'MAIL FROM:<a@b.example>'],
  ['mail', 'RCPT <a@b.example>', '<a@b.example>', 'expected.to-colon', true, 'RCPT TO:<a@b.example>'],
  ['ready', 'MAIL FROM: <a@b.example>', ' ', 'expected.no-space', true, 'MAIL FROM:<a@b.example>'],
  [
    'ready',
    'MAIL FROM:a@b.example',
    'a@b.example',
    'expected.opening-bracket',
    true,
    'MAIL FROM:<a@b.example>',
  ],
  [
    'ready',
    'MAIL FROM:<a@b.example>SIZE=1',
    'SIZE=1',
    'expected.space-before-parameter',
    true,
    'MAIL FROM:<a@b.example> SIZE=1',
  ],
  ['ready', 'MAIL FROM:<a@b.example', '', 'expected.closing-bracket', false, 'MAIL FROM:<a@b.example>'],
  ['connected', 'EHLO ', '', 'expected.hello-name', false, undefined],
  ['connected', 'EHLO под.example', 'под.example', 'expected.ascii', true, undefined],
  ['ready', 'QUIT now', 'now', 'expected.nothing', true, 'QUIT'],
  ['ready', 'SOUP', 'SOUP', 'problem.unknown-verb', true, undefined],
  ['ready', 'MA', 'MA', 'problem.unknown-verb', false, undefined],
  ['ready', 'DATA', 'DATA', 'problem.not-now', false, undefined],
  ['ready', 'rcpt to:<', 'rcpt', 'problem.not-now', true, undefined],
  ['auth', 'YWxp!', '!', 'problem.not-base64', true, undefined],
  ['auth', 'YWxpY', 'YWxpY', 'problem.not-base64', false, undefined],
])('in the state %s finds what is wrong with %j', (state, line, text, about, certain, fixed) => {
  const [problem] = seen(wire(state), line);
  expect(problem).toMatchObject({ about, certain, mended: fixed });
  if (text !== '') expect(problem?.text).toBe(text);
});

it.each<[Session['state'], string]>([
  ['connected', 'EHLO client.example'],
  ['ready', 'MAIL FROM:<carol@client.example> SIZE=20'],
  ['mail', 'RCPT TO:<alice@kitchen.example>'],
  ['ready', 'TURN'],
  ['ready', 'NOOP anything'],
  ['ready', ''],
  ['ready', 'QUIT '],
  ['auth', 'YWxpY2U='],
  ['auth', '*'],
  ['auth', ''],
  ['data', 'SOUP of the day'],
])('in the state %s finds nothing wrong with %j', (state, line) => {
  expect(problems(wire(state), line)).toEqual([]);
});

it('marks nothing in the shell', () => {
  expect(problems(worldOf(DEFAULT_KITCHEN), 'SOUP')).toEqual([]);
});

it('is as lenient as the server', () => {
  const lenient = withServer({ spelling: { spaceAfterColon: true, missingBrackets: true } });
  expect(problems(wire('ready', lenient), 'MAIL FROM: a@b.example')).toEqual([]);
});

it('takes each of several lines for itself and does not guess where the session will stand', () => {
  const text = 'MAIL FROM:<>\nRCPT TO:b@b.example\nDATA\nSOUP\n.\nQUIT';
  const [only, ...rest] = problems(wire('ready'), text);
  expect(rest).toEqual([]);
  expect(text.slice(only?.from, only?.to)).toBe('b@b.example');
  expect(only?.fix && mended(text, only.fix)).toContain('\nRCPT TO:<b@b.example>\nDATA');
});

it.each<[string, number, number]>([
  ['abc', 2, 2],
  ['дом', 2, 1],
  ['€x', 3, 1],
  ['😀x', 4, 2],
  ['abc', 9, 3],
])('finds in %j the place after %i octets', (text, octets, unit) => {
  expect(unitAt(text, octets)).toBe(unit);
});

it('never throws, and every problem lies within the text', () => {
  const piece = fc.constantFrom(
    'MAIL ',
    'FROM:',
    'RCPT TO:',
    '<',
    '"',
    '@',
    '>',
    ' ',
    '\n',
    'a',
    'ж',
    'QUIT ',
    'EHLO ',
    '=',
  );
  const states = fc.constantFrom<Session['state']>('connected', 'ready', 'mail', 'auth', 'data');
  fc.assert(
    fc.property(fc.array(piece), states, (pieces, state) => {
      const text = pieces.join('');
      for (const { from, to, fix } of problems(wire(state), text)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(from).toBeLessThanOrEqual(to);
        if (fix !== undefined) expect(mended(text, fix)).not.toBe(text);
      }
    }),
  );
});
