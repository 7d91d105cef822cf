import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from '../input.ts';
import { run } from '../run.ts';
import { rememberedBy } from './remembered.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const on = (behaviour: string): Input => ({ kind: 'set', behaviour, setting: 'on', value: true });
const play = (...inputs: readonly Input[]) => run(DEFAULT_KITCHEN, inputs);

it('remembers greylisted triplets, and counts by client', () => {
  const trace = play(
    on('greylisting'),
    on('rate-limits'),
    line('telnet mail.kitchen.example 25'),
    line('EHLO client.example'),
    line('MAIL FROM:<carol@client.example>'),
    line('RCPT TO:<alice@kitchen.example>'),
  );
  const remembered = rememberedBy(trace.world, 'mail.kitchen.example');
  expect(remembered.find(({ policy }) => policy === 'greylisting')?.rows).toEqual([
    { key: ['198.51.100.7', 'carol@client.example', 'alice@kitchen.example'], since: 4, counts: [] },
  ]);
  expect(remembered.find(({ policy }) => policy === 'rate-limits')?.rows).toEqual([
    {
      key: ['198.51.100.7'],
      since: 1,
      counts: [
        ['connections', 1],
        ['messages', 1],
        ['recipients', 1],
      ],
    },
  ]);
});

it('passes over what it cannot list', () => {
  const { world } = play();
  const [host, running] = Object.entries(world.running)[0] as [string, (typeof world.running)[string]];
  const memory = { ...running.memory, policies: { odd: 7, none: undefined } };
  expect(rememberedBy({ ...world, running: { [host]: { ...running, memory } } }, host)).toEqual([]);
});

it('remembers nothing at first, and nothing of a host that is not there', () => {
  expect(rememberedBy(play().world, 'mail.kitchen.example')).toEqual([]);
  expect(rememberedBy(play().world, 'nowhere.example')).toEqual([]);
});
