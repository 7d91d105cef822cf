import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import { habitsOf } from './habits.ts';
import { plainLine, plainLinesOf } from './plain-line.ts';
import { serverOf } from './server.ts';
import { split } from './split.ts';

const server = serverOf(KITCHEN_SERVER, DEFAULT_KITCHEN.zone, DEFAULT_KITCHEN.epoch);
const { manners } = habitsOf(server);

const lines = plainLinesOf(manners, 512);

const read = (octets: string, at = 0) => plainLine(bytesOf(octets), at, lines);

it.each([
  ['NOOP\r\n', 'NOOP', '', 6],
  ['noop\r\nRSET\r\n', 'NOOP', '', 6],
  ['rCpT TO:<alice@kitchen.example>\r\n', 'RCPT', 'TO:<alice@kitchen.example>', 33],
])('takes %j at one go', (octets, verb, argument, length) => {
  expect(read(octets)).toMatchObject({ manner: { command: { verb } }, argument, length });
});

it('begins where it is told to', () => {
  expect(read('RSET\r\nQUIT\r\n', 6)).toMatchObject({ manner: { command: { verb: 'QUIT' } }, length: 6 });
});

it.each([
  'NOOP',
  'NOOP\r',
  'NOOP\n',
  'NOOP \r\n',
  'NOOP  x\r\n',
  'NOOP x \r\n',
  'NOOP\tx\r\n',
  'NOOPS\r\n',
  'NO\0P\r\n',
  'NOOP x\0\r\n',
  'NOOP \x80\r\n',
  'NOOP \x7f\r\n',
  'NOOP x\n\r\n',
  'NOOP\r\r\n',
  '\x8eOOP\r\n',
  ' NOOP\r\n',
  'STARTTLS\r\n',
  'XXXX\r\n',
  '',
])('leaves %j to those who look closer', (octets) => {
  expect(read(octets)).toBeUndefined();
});

it('knows a line again, wherever it stands, and what only looks like it', () => {
  const line = 'RCPT TO:<dave@kitchen.example>\r\n';
  const first = read(line);
  expect(first).toMatchObject({ argument: 'TO:<dave@kitchen.example>', length: line.length });
  expect(read(`NOOP\r\n${line}`, 6)).toBe(first);
  expect(read(line.replace('.example', '.exempla'))?.argument).toBe('TO:<dave@kitchen.exempla>');
  expect(read(line.replace('RCPT', 'MAIL'))).toMatchObject({ manner: { command: { verb: 'MAIL' } } });
  expect(read(line.slice(0, -1))).toBeUndefined();
});

it('keeps a thousand lines and no more', () => {
  for (let nth = 0; nth < 3000; nth++) read(`RCPT TO:<guest${nth}@kitchen.example>\r\n`);
  expect(lines.heard.size).toBeLessThanOrEqual(1000);
});

it('leaves a line that is too long', () => {
  expect(read(`NOOP ${'x'.repeat(505)}\r\n`)).toBeDefined();
  expect(read(`NOOP ${'x'.repeat(506)}\r\n`)).toBeUndefined();
});

it('finds what the closer look finds', () => {
  const piece = fc.constantFrom(
    'MAIL',
    'noop',
    'Rset',
    ' ',
    '\t',
    'FROM:<a@b.example>',
    'x',
    '\x80',
    '\0',
    '\r',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const line = pieces.join('');
      const found = read(`${line}\r\n`);
      if (found === undefined || line.includes('\r\n')) return;
      const { verb, argument } = split(line, server);
      expect({ verb: found.manner.command.verb, argument: found.argument, length: found.length }).toEqual({
        verb,
        argument,
        length: line.length + 2,
      });
    }),
    { numRuns: 3000 },
  );
});
