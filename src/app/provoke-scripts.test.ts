import { expect, it } from 'vitest';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { SCRIPTS } from './provoke-scripts.ts';

it.each(Object.entries(SCRIPTS))('brings about %s', (reason, inputs = []) => {
  const { entries } = run(DEFAULT_KITCHEN, inputs);
  const reasons = entries.flatMap(({ event }) => (event.kind === 'server' ? [event.reply.reason] : []));
  expect(reasons).toContain(reason);
});
