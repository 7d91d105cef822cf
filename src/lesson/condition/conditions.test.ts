import { expect, it } from 'vitest';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { moments } from '../moment.ts';
import { notation } from '../notation/notation.ts';
import { conditionForm } from './catalogue.ts';
import { readCondition } from './read-condition.ts';

const inputs = (lines: readonly string[]): readonly Input[] =>
  notation(lines.join('\n'), 1).lines.flatMap((line) => (line.kind === 'do' ? [line.input] : []));

/** Does it hold at the end (a state), or has it happened (an event)? */
function holds(condition: string, lines: readonly string[]): boolean {
  const read = readCondition(condition);
  if (read.kind !== 'condition') throw new Error(condition);
  const form = conditionForm(read.condition.name);
  const trace = run(DEFAULT_KITCHEN, inputs(lines));
  return form?.kind === 'state'
    ? form.holds(trace.world, read.condition.arguments, 0)
    : moments(trace.entries).some((moment) => form?.holds(moment, read.condition.arguments));
}

const CALL = ['$ telnet mail.kitchen.example 25'];
const EHLO = [...CALL, 'C: EHLO client.example'];
const MAIL = [...EHLO, 'C: MAIL FROM:<carol@client.example>'];
const RCPT = [...MAIL, 'C: RCPT TO:<alice@kitchen.example>'];
const LOGIN = [...EHLO, 'C: AUTH LOGIN', 'C: YWxpY2U=', 'C: czNjcmV0LXBpZQ=='];
const LETTER = [...RCPT, 'C: DATA', 'C: From: Bob <bob@kitchen.example>', 'C:', 'C: Käse', 'C: ..', 'C: .'];
const HONEST = [...RCPT, 'C: DATA', 'C: From: carol@client.example', 'C:', 'C: x', 'C: .'];
const NAMELESS = [...RCPT, 'C: DATA', 'C: x', 'C: .'];
const NOBODY = [...RCPT, 'C: DATA', 'C: From: nobody', 'C:', 'C: .'];
const ABROAD = [...LOGIN, 'C: MAIL FROM:<>', 'C: RCPT TO:<dave@other.example>', 'C: DATA', 'C: .'];

it.each<readonly [string, readonly string[]]>([
  ['connected', CALL],
  ['closed', [...CALL, 'C: QUIT']],
  ['hello', [...CALL, 'C: HELO client.example']],
  ['hello extended', EHLO],
  ['sender carol@client.example', MAIL],
  ['sender Carol@Client.Example', MAIL],
  ['sender <>', [...EHLO, 'C: MAIL FROM:<>']],
  ['recipient alice@kitchen.example', RCPT],
  ['recipient alice@kitchen.example', [...RCPT, 'C: RCPT TO:<bob@kitchen.example>']],
  ['logged in', LOGIN],
  ['logged in as alice', LOGIN],
  ['delivered to alice', LETTER],
  ['delivered to alice@kitchen.example', LETTER],
  ['delivered from carol@client.example', LETTER],
  ['delivered to alice from carol@client.example', LETTER],
  ['delivered from <>', ABROAD],
  ['handed on to other.example', ABROAD],
  ['letter has line Käse', LETTER],
  ['letter has line .', LETTER],
  ['header From differs from envelope', LETTER],
  ['header From differs from envelope', NOBODY],
  ['reply 220', CALL],
  ['reason greeting', CALL],
  ['said NOOP', [...CALL, 'C: noop']],
  ['answered MAIL 250', MAIL],
  ['answered DATA 250', LETTER],
  ['printed YWxpY2U=', ["$ printf 'alice' | base64"]],
  ['waited 5 min', ['# 5 min']],
  ['set greylisting on on', ['! greylisting on']],
  ['set greylisting on off', []],
  ['set blocklist listed 192.0.2.8 192.0.2.7', ['! blocklist listed 192.0.2.7 192.0.2.8']],
  ['personality rfc', ['! personality rfc']],
])('"%s" holds where it should (%#)', (condition, lines) => {
  expect(holds(condition, lines)).toBe(true);
});

it.each<readonly [string, readonly string[]]>([
  ['connected', []],
  ['connected', [...CALL, 'C: QUIT']],
  ['closed', CALL],
  ['tls', EHLO],
  ['hello', CALL],
  ['hello extended', [...CALL, 'C: HELO client.example']],
  ['hello', [...EHLO, 'C: QUIT']],
  ['sender carol@client.example', EHLO],
  ['sender carol@client.example', [...MAIL, 'C: RSET']],
  ['sender <>', MAIL],
  ['recipient alice@kitchen.example', MAIL],
  ['recipient bob@kitchen.example', RCPT],
  ['logged in', EHLO],
  ['logged in as alice', EHLO],
  ['delivered to alice', RCPT],
  ['delivered to bob', LETTER],
  ['delivered to alice', ABROAD],
  ['delivered from bob@kitchen.example', LETTER],
  ['delivered to alice from bob@kitchen.example', LETTER],
  ['delivered to bob from carol@client.example', LETTER],
  ['handed on to other.example', LETTER],
  ['handed on to client.example', ABROAD],
  ['letter has line ..', LETTER],
  ['letter has line Käse', RCPT],
  ['header From differs from envelope', HONEST],
  ['header From differs from envelope', NAMELESS],
  ['header From differs from envelope', RCPT],
  ['reply 250', CALL],
  ['reason greylisted', RCPT],
  ['said NOOP', CALL],
  ['said HELP', [...RCPT, 'C: DATA', 'C: HELP']],
  ['answered MAIL 250', EHLO],
  ['answered MAIL 503', MAIL],
  ['printed YWxpY2U=', ['$ echo alice | base64']],
  ['printed YWxpY2U=', LOGIN],
  ['waited 5 min', ['# 299 s']],
  ['set greylisting on on', []],
  ['set blocklist listed none', ['! blocklist listed 192.0.2.7']],
  ['set blocklist listed 192.0.2.8', ['! blocklist listed 192.0.2.7']],
  ['personality rfc', []],
])('"%s" does not hold where it should not (%#)', (condition, lines) => {
  expect(holds(condition, lines)).toBe(false);
});

it('knows a connection that runs through TLS', () => {
  const { world } = run(DEFAULT_KITCHEN, inputs(EHLO));
  const form = conditionForm('tls');
  const connection = world.connection;
  if (form?.kind !== 'state' || connection === undefined) throw new Error('no state, or no connection');
  const session = { ...connection.receiver.session, tls: true };
  const secret = { ...world, connection: { ...connection, receiver: { ...connection.receiver, session } } };
  expect(form.holds(secret, [], 0)).toBe(true);
});

it('finds no switch in a kitchen without hosts', () => {
  const form = conditionForm('set BEHAVIOUR SETTING VALUE');
  const { world } = run({ ...DEFAULT_KITCHEN, hosts: [] }, []);
  expect(form?.kind === 'state' && form.holds(world, ['relay', 'on', 'on'], 0)).toBe(false);
});

it.each([[['relay', 'colour', 'blue']], [['relay', 'for', 'everybody']], [[]]])(
  'takes switches that do not exist for unset: %j',
  (words) => {
    const form = conditionForm('set BEHAVIOUR SETTING VALUE');
    const { world } = run(DEFAULT_KITCHEN, []);
    expect(form?.kind === 'state' && form.holds(world, words, 0)).toBe(false);
  },
);
