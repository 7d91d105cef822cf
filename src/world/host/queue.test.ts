import { expect, it } from 'vitest';
import { perform } from '#smtp/dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '#smtp/dialogue/kitchen.ts';
import type { Letter } from '#smtp/model/letter.ts';
import { worldOf } from '../open.ts';
import { DEFAULT_KITCHEN } from '../scenario/default-kitchen.ts';
import type { Running } from '../world.ts';
import { accepted, released } from './queue.ts';

const [before] = Object.values(worldOf(DEFAULT_KITCHEN).running) as [Running];

function letter(parameters: string): Letter {
  const { effects } = perform(
    DIALOGUE_SERVER,
    [
      '! FUTURERELEASE on',
      '! MT-PRIORITY on',
      '! MT-PRIORITY raises anybody',
      'C: HELO client.example',
      `C: MAIL FROM:<> ${parameters}`.trimEnd(),
      'C: RCPT TO:<alice@kitchen.example>',
      'C: DATA',
      'C: .',
    ].join('\n'),
  );
  return effects.flatMap((effect) => (effect.kind === 'accept' ? [effect.letter] : []))[0] as Letter;
}

const queued = (...all: readonly string[]): Running =>
  all.reduce((running, parameters) => accepted(running, letter(parameters)).running, before);

it('sends a letter at once that nobody wants to wait', () => {
  const { running, deliveries, held } = accepted(before, letter(''));
  expect(deliveries).toHaveLength(1);
  expect(running.deliveries.count).toBe(1);
  expect([held, running.held]).toEqual([undefined, []]);
});

it('sends a letter at once whose hour is over', () => {
  expect(accepted(before, letter('HOLDUNTIL=2020-01-01T00:00:00Z')).deliveries).toHaveLength(1);
});

it('keeps a letter, and delivers it when it is due', () => {
  const { running, deliveries, held } = accepted(before, letter('HOLDFOR=60'));
  expect(deliveries).toEqual([]);
  expect(held).toMatchObject({ until: 60, priority: 0 });
  const sent = released(running);
  expect(sent.deliveries.map(({ at, to }) => [at, to])).toEqual([[60, { mailbox: 'alice' }]]);
  expect(sent.running).toMatchObject({ held: [], deliveries: { count: 1 } });
});

// RFC 6710 §5.1
it('has the letter first that is due first, and of those the one with the highest priority', () => {
  const { held } = queued(
    'HOLDFOR=60',
    'HOLDFOR=60 MT-PRIORITY=3',
    'HOLDFOR=30 MT-PRIORITY=-3',
    'HOLDFOR=60 MT-PRIORITY=-1',
    'HOLDFOR=60',
  );
  expect(held.map(({ until, priority }) => [until, priority])).toEqual([
    [30, -3],
    [60, 3],
    [60, 0],
    [60, 0],
    [60, -1],
  ]);
});

it('lets nothing go where nothing waits', () => {
  expect(released(before)).toMatchObject({ deliveries: [], running: { held: [] } });
});
